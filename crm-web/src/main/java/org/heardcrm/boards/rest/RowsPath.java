package org.heardcrm.boards.rest;

import org.heardcrm.boards.application.Period;
import org.heardcrm.platform.rest.HeardApi;
import org.heardcrm.referrals.Origin;

/** The address of the won business that a figure is made of. */
record RowsPath(String text) {

    static RowsPath wonIn(Period period) {
        return new RowsPath(
                HeardApi.BASE + "/opportunities?state=WON&wonFrom=" + period.from() + "&wonTo=" + period.to());
    }

    RowsPath in(String currency) {
        return new RowsPath(text + "&currency=" + currency);
    }

    RowsPath from(Origin origin) {
        return new RowsPath(text + "&origin=" + origin);
    }

    @Override
    public String toString() {
        return text;
    }
}
