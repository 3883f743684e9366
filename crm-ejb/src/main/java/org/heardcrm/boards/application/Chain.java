package org.heardcrm.boards.application;

import java.util.List;
import org.heardcrm.platform.Money;

/**
 * Won business and the way back to where the talk about us began; each hop happened no later than the one before it.
 *
 * @param account whose business it is
 */
public record Chain(long opportunity, long account, Money value, List<Hop> hops) {

    public Chain {
        hops = List.copyOf(hops);
    }
}
