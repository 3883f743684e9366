package org.heardcrm.tickets;

/** Where somebody stands in a swarm. */
public enum HelperState {
    /** Invited, and has not answered. */
    ASKED,
    JOINED,
    DECLINED,
    /** Joined, and does not help any longer. */
    LEFT,
    /** Asked with others who have the same skill, one of whom was faster. */
    NOT_NEEDED
}
