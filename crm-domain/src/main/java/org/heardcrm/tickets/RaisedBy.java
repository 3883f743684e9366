package org.heardcrm.tickets;

/** Who saw the exception first; it decides whose act its opening was. */
public enum RaisedBy {
    CLIENT(Side.CLIENT),
    /** We saw it first and told the client. */
    STAFF(Side.FIRM),
    ANTICIPATED(Side.FIRM),
    VENUE(Side.CLIENT);

    private final Side side;

    RaisedBy(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }
}
