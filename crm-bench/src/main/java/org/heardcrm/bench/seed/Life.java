package org.heardcrm.bench.seed;

/** How far an exception has come, and of a hundred how many have come so far. */
enum Life {
    CONFIRMED(46),
    GONE_QUIET(29),
    RESOLVED(7),
    WAITING_ON_CLIENT(5),
    UNTOUCHED(5),
    /** Owned and answered: what members reply to. */
    IN_WORK(8);

    private final int ofHundred;

    Life(int ofHundred) {
        this.ofHundred = ofHundred;
    }

    /** The life of the n-th of so many: the youngest are the ones in work. */
    static Life ofThe(long n, long many) {
        int before = 0;
        for (Life life : values()) {
            before += life.ofHundred;
            if (n * 100 < many * before) {
                return life;
            }
        }
        throw new IllegalArgumentException(n + " of " + many);
    }
}
