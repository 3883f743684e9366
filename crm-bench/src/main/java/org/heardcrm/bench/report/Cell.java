package org.heardcrm.bench.report;

import org.heardcrm.bench.load.Asked;

/**
 * One question at one size by one number of clients.
 *
 * @param exceptions how many were seeded
 * @param raw how often in a second the bare database did the same
 */
public record Cell(int exceptions, String question, Asked asked, double raw) {

    /** Of a hundred times the bare database does it, how often Heard does. */
    double ratio() {
        return raw == 0 ? 0 : 100 * asked.perSecond() / raw;
    }
}
