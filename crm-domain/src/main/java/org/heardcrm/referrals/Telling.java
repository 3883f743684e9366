package org.heardcrm.referrals;

import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Who told whom, and how we know.
 *
 * @param recommender who told
 * @param toldTo a contact who was told, or null
 * @param toldToName whom we know by name only, or null; nobody when both are null
 * @param where a place, a forum, an occasion; at most 200 characters
 */
public record Telling(
        ContactId recommender,
        @Nullable ContactId toldTo,
        @Nullable String toldToName,
        Sentiment sentiment,
        @Nullable String where,
        Evidence evidence,
        SaidAt saidAt) {

    private static final int LONGEST = 200;

    /** @throws RuleBroken when somebody told themselves, or two were told at once */
    public Telling {
        toldToName = Line.optional("/toldTo/name", "A name", toldToName, LONGEST);
        where = Line.optional("/where", "A place", where, LONGEST);
        oneWasTold(toldTo, toldToName);
        if (recommender.equals(toldTo)) {
            throw new RuleBroken("told-to-oneself", "/toldTo", "Nobody recommends to themselves.");
        }
    }

    /** @throws RuleBroken when somebody was named in both ways */
    public static void oneWasTold(@Nullable ContactId toldTo, @Nullable String toldToName) {
        if (toldTo != null && toldToName != null) {
            throw new RuleBroken("told-to-one", "/toldTo", "Say who was told by contact or by name, not by both.");
        }
    }
}
