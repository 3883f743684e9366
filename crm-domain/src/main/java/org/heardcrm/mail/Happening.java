package org.heardcrm.mail;

import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.jspecify.annotations.Nullable;

/**
 * One event of an exception, as far as it decides whether somebody is written to.
 *
 * @param datedBack whether it was written down later than it happened
 * @param said what kind of message it is, or null when it is none
 */
public record Happening(
        EventType type,
        Side actor,
        @Nullable Channel channel,
        boolean datedBack,
        @Nullable MessageKind said) {

    boolean is(EventType other) {
        return type == other;
    }
}
