package org.heardcrm.members;

/**
 * A member is about to lose the role of an agent. It is fired inside the transaction and observed synchronously: who holds
 * something that only an agent carries refuses by throwing.
 */
public record NoLongerAgent(MemberId who) {}
