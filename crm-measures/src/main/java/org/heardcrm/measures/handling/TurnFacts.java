package org.heardcrm.measures.handling;

import static org.heardcrm.measures.handling.WaitClock.State.CLIENT;
import static org.heardcrm.measures.handling.WaitClock.State.US;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts that hang on whose turn it is: {@link HandlingFacts#waitOnUs} and its neighbours. */
final class TurnFacts {

    /** A client who writes again sooner is still finishing the sentence. */
    private static final Duration CHASER_GAP = Duration.ofMinutes(60);

    private final HandlingLog log;
    private final List<Long> turnsOfOurs = new ArrayList<>();
    private final List<Long> turnsOfClient = new ArrayList<>();
    private final List<Long> chasers = new ArrayList<>();
    private WaitClock clock = WaitClock.STOPPED;
    private @Nullable Instant clientsLastWord;

    TurnFacts(HandlingLog log) {
        this.log = log;
        log.events().forEach(this::read);
    }

    private void read(HandlingEvent event) {
        if (isChaser(event)) {
            chasers.add(event.seq());
        }
        if (event.isClientsWord()) {
            clientsLastWord = event.at();
        }
        turn(event);
    }

    /** Asked of the clock as it stood before the message. */
    private boolean isChaser(HandlingEvent event) {
        return event.type() == HandlingEventType.CLIENT_MESSAGE
                && clock.state() == US
                && clientsLastWord != null
                && Duration.between(clientsLastWord, event.at()).compareTo(CHASER_GAP) >= 0;
    }

    private void turn(HandlingEvent event) {
        WaitClock.State before = clock.state();
        clock = clock.after(event);
        if ((before == US) != (clock.state() == US)) {
            turnsOfOurs.add(event.seq());
        }
        if ((before == CLIENT) != (clock.state() == CLIENT)) {
            turnsOfClient.add(event.seq());
        }
    }

    Fact<Double> waitOnUs() {
        return Fact.known(FactName.WAIT_ON_US, Hours.of(clock.waitedOnUs(log.asOf())), turnsOfOurs);
    }

    Fact<Double> waitOnClient() {
        return Fact.known(FactName.WAIT_ON_CLIENT, Hours.of(clock.waitedOnClient(log.asOf())), turnsOfClient);
    }

    Fact<Integer> chasers() {
        return Fact.count(FactName.CHASERS, chasers);
    }
}
