package org.heardcrm.tickets;

import org.heardcrm.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a held reply will say.
 *
 * @param explaining whether it tells the cause
 * @param asking whether we wait for the client's answer afterwards
 * @param inNameOf the member in whose name an integration speaks, or null
 */
public record HeldWords(
        String body,
        boolean explaining,
        boolean asking,
        Channel way,
        @Nullable MemberId inNameOf) {

    /** Whether a person has to stand behind it, since no machine asks or explains. */
    boolean isAPersons() {
        return asking || explaining;
    }

    Act act() {
        return explaining ? Act.EXPLAIN : asking ? Act.ASK : Act.REPLY;
    }
}
