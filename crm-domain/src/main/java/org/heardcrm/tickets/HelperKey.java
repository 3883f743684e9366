package org.heardcrm.tickets;

import java.io.Serializable;
import java.util.Objects;

/** Somebody's part in a swarm: which member, brought in by which event of which exception. */
public class HelperKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long ticketId;
    private long seq;
    private long memberId;

    protected HelperKey() {
        // for JPA
    }

    public HelperKey(long ticketId, long seq, long memberId) {
        this.ticketId = ticketId;
        this.seq = seq;
        this.memberId = memberId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HelperKey that
                && ticketId == that.ticketId
                && seq == that.seq
                && memberId == that.memberId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ticketId, seq, memberId);
    }
}
