package org.heardcrm.boards.application;

/**
 * How much is known about where new business came from.
 *
 * @param asked won opportunities of which somebody asked
 * @param total all won opportunities
 */
public record Coverage(long asked, long total) {

    public long notAsked() {
        return total - asked;
    }
}
