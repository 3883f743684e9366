package org.heardcrm.it.pages;

import org.heardcrm.it.WonBusiness;
import org.junit.jupiter.api.Test;

/** An executive looks at what was won and opens what a figure is made of. */
class WordOfMouthBoardPageIT {

    @Test
    void aFigureOpensTheRowsThatAddUpToIt() {
        WonBusiness.earned("1200.00", "EUR", "2011-03-10T12:00:00Z", "2011-02-01T12:00:00Z");
        WonBusiness.earned("34.50", "EUR", "2011-03-20T12:00:00Z", "2011-02-01T12:00:00Z");
        WonBusiness.notAsked("5.00", "EUR", "2011-04-20T12:00:00Z");
        try (Person executive = Person.member("EXECUTIVE")) {
            executive
                    .findsInTime("/boards/word-of-mouth.xhtml?first=2011-01&last=2011-12", "2 of 3")
                    .sees("2 chains end at a recommendation")
                    .findsThePageInOrder();
            executive.follow("€1,234.50").sees("2 opportunities").sees("€34.50").findsThePageInOrder();
            executive.follow("Back to the board").sees("2 of 3");
        }
    }

    @Test
    void monthsWithoutAnythingSayThatThereAreNoData() {
        try (Person executive = Person.member("EXECUTIVE")) {
            executive.goTo("/boards/word-of-mouth.xhtml?first=1950-01&last=1950-12");
            executive.sees("No data: nothing was won in these months.").findsThePageInOrder();
            executive
                    .fill("First month", "2011-01")
                    .fill("Last month", "2011-02")
                    .press("Show");
            executive.goTo("/boards/word-of-mouth.xhtml?first=soon").sees("These are no months or no time zone");
        }
    }
}
