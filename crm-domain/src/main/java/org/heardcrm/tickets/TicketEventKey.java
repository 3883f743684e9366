package org.heardcrm.tickets;

import java.io.Serializable;
import java.util.Objects;

/** An event is the n-th of its exception. */
public class TicketEventKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long ticketId;
    private long seq;

    protected TicketEventKey() {
        // for JPA
    }

    public TicketEventKey(long ticketId, long seq) {
        this.ticketId = ticketId;
        this.seq = seq;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketEventKey that && ticketId == that.ticketId && seq == that.seq;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticketId, seq);
    }
}
