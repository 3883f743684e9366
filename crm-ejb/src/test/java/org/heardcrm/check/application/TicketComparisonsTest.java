package org.heardcrm.check.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heardcrm.check.application.AFile.aFile;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.heardcrm.tickets.EventType;
import org.heardcrm.tickets.application.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each comparison sees, and what it does not mind. */
class TicketComparisonsTest {

    @Test
    void aWholeFileDiffersInNothing() {
        assertThat(differences(aFile().lived().whole())).isEmpty();
    }

    @Test
    void anExceptionJustReportedDiffersInNothing() {
        assertThat(differences(aFile().whole())).isEmpty();
    }

    @Test
    void laterDaysMakeNoDifference() {
        AFile file = aFile().lived();
        assertThat(TicketComparison.ALL)
                .allSatisfy(comparison -> assertThat(
                                comparison.compare(file.whole(), file.now().plus(Duration.ofDays(30))))
                        .allMatch(Compared::isSame));
    }

    @ParameterizedTest
    @EnumSource(
            value = EventType.class,
            names = {"AUTO_REPLY", "EDITED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyLostEventShows(EventType type) {
        assertThat(differences(aFile().lived().without(type))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state,RESOLVED",
        "state,HANDOFF",
        "waiting,REOPENED",
        "effort,REPEAT",
        "effort,CLIENT_MESSAGE",
        "facts,HANDOFF",
        "facts,REPLY",
        "facts,PROMISE_KEPT",
        "promises,PROMISE_MOVED",
        "promises,PROMISE_RELEASED",
        "plans,STEP_DONE",
        "plans,STEP_UNDONE",
        "plans,STEP_DROPPED",
        "versions,NOTED",
        "messages,NOTED",
        "queues,REOPENED",
        "queues,PROMISE",
        "queues,PUT_BACK",
        "state,TAGGED",
        "state,WOKEN"
    })
    void aKindSeesTheEventsItRestsOn(String kind, EventType lost) {
        assertThat(differences(kind, aFile().lived().without(lost))).isNotEmpty();
    }

    @Test
    void aPromiseThatNoRowKeepsIsMissed() {
        assertThat(differences("promises", aFile().lived().withoutPromises()))
                .hasSize(3)
                .allMatch(words -> words.endsWith("its row is missing"));
    }

    @Test
    void aPromiseThatNoEventMadeIsNoPromise() {
        assertThat(differences("promises", aFile().lived().without(EventType.PROMISE)))
                .filteredOn(words -> words.endsWith("no event made it"))
                .hasSize(3);
    }

    @Test
    void lostWordsAreMissed() {
        assertThat(differences("messages", aFile().lived().withoutWords()))
                .hasSize(4)
                .allMatch(words -> words.endsWith("its words are missing"));
    }

    @Test
    void anExceptionInAQueueOfWhichItsEventsSayNothingIsNoticed() {
        assertThat(differences("queues", aFile().in(EnumSet.of(Queue.UNOWNED, Queue.WAITING, Queue.DUE, Queue.ALL))))
                .singleElement()
                .asString()
                .contains("computed as [UNOWNED, WAITING, ALL]");
    }

    @Test
    void eventsStandInTheOrderOfTheirInstants() {
        assertThat(differences("versions", aFile().lived().backwards()))
                .singleElement()
                .asString()
                .contains("not numbered", "not in the order", "not its opening");
    }

    @Test
    void whatTheClientSaidIsNotRepeatedInADifference() {
        assertThat(differences(aFile().lived().without(EventType.REOPENED)))
                .anyMatch(words -> words.contains("resolution differs"))
                .noneMatch(words -> words.contains("address"));
    }

    private static List<String> differences(TicketFile file) {
        return TicketComparison.ALL.stream()
                .flatMap(comparison -> differences(comparison.kind(), file).stream())
                .toList();
    }

    private static List<String> differences(String kind, TicketFile file) {
        return TicketComparison.ALL.stream()
                .filter(comparison -> comparison.kind().equals(kind))
                .flatMap(comparison -> comparison.compare(file, AFile.START.plus(Duration.ofDays(1))))
                .filter(compared -> !compared.isSame())
                .map(Compared::inWords)
                .toList();
    }
}
