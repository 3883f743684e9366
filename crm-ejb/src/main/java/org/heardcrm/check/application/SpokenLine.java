package org.heardcrm.check.application;

import java.time.Instant;
import org.heardcrm.tickets.MessageKind;

/** A stored message without its words: its place in the exception, who spoke to whom, and when. */
record SpokenLine(long ticketId, long seq, MessageKind kind, Instant at) {}
