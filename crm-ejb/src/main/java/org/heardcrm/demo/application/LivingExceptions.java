package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.accounts.ContactId;
import org.heardcrm.platform.Evidence;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Conversing;
import org.heardcrm.tickets.application.ExceptionTickets;
import org.heardcrm.tickets.application.GivingClientLinks;
import org.heardcrm.tickets.application.KeepingPromises;
import org.heardcrm.tickets.application.LinkToken;
import org.heardcrm.tickets.application.OwningExceptions;
import org.heardcrm.tickets.application.Report;
import org.heardcrm.tickets.application.ReportingExceptions;
import org.heardcrm.tickets.application.ResolvingExceptions;
import org.heardcrm.tickets.application.SpeakingByLink;
import org.jspecify.annotations.Nullable;

/** A planned exception is lived, deed by deed, through the use cases that people use. */
@ApplicationScoped
class LivingExceptions {

    @Inject
    private ReportingExceptions reporting;

    @Inject
    private OwningExceptions owning;

    @Inject
    private Conversing conversing;

    @Inject
    private KeepingPromises promises;

    @Inject
    private ResolvingExceptions resolving;

    @Inject
    private GivingClientLinks links;

    @Inject
    private SpeakingByLink byLink;

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private HeardClock clock;

    @Inject
    private Past past;

    TicketId live(Life life, Cast cast) {
        TicketId id =
                past.at(life.reportedAt(), cast.caller(life.reporter()), () -> reporting.report(report(life, cast)));
        Running running = new Running(id, life, cast);
        life.steps().forEach(step -> past.at(step.at(), cast.caller(step.by()), () -> take(step, running)));
        goQuiet(running.id);
        past.letGo();
        return id;
    }

    /** An exception under way: what later deeds need to know of earlier ones. */
    private static final class Running {
        private final TicketId id;
        private final Life life;
        private final Cast cast;
        private long promise;
        private @Nullable LinkToken link;

        Running(TicketId id, Life life, Cast cast) {
            this.id = id;
            this.life = life;
            this.cast = cast;
        }

        LinkToken link() {
            return Objects.requireNonNull(link, "The client has no link yet.");
        }

        Channel channel() {
            return life.channel() == Channel.PHONE ? Channel.MAIL : life.channel();
        }

        ContactId contact() {
            return cast.contact(life.client().index(), life.speaker());
        }
    }

    private static Report report(Life life, Cast cast) {
        return new Report(
                cast.account(life.client().index()).value(),
                null,
                cast.contact(life.client().index(), life.speaker()).value(),
                null,
                null,
                life.summary(),
                life.goal(),
                life.firstWords(),
                life.story().impact(),
                life.channel(),
                life.raisedBy(),
                Source.PAGE,
                cast.category(life.story().category()).value(),
                cast.offering(life.story().offering()).value(),
                null,
                null);
    }

    private void take(Step step, Running now) {
        switch (step.deed()) {
            case OWN -> owning.own(now.id, null, now.cast.member(step.by()), null);
            case HAND_OFF -> owning.own(now.id, null, now.cast.member(step.to()), step.words());
            case GIVE_LINK -> now.link = links.give(now.id).token();
            case REPEAT -> conversing.repeat(now.id, null, Side.FIRM, null);
            case RESOLVE -> resolving.resolve(now.id, null, step.words(), Map.of());
            case CONFIRM_TO_US -> resolving.confirm(now.id, null, step.words(), Evidence.STAFF_HEARD);
            case CONFIRM_BY_LINK -> byLink.confirm(now.link(), step.words());
            case NOT_FINE -> byLink.notFine(now.link(), step.words());
            case PROMISE, KEEP, MOVE, RELEASE -> promise(step, now);
            default -> speak(step, now);
        }
    }

    private void speak(Step step, Running now) {
        switch (step.deed()) {
            case REPLY -> conversing.reply(now.id, null, step.words(), false, now.channel(), null);
            case ASK -> conversing.reply(now.id, null, step.words(), true, now.channel(), null);
            case CALL -> conversing.reply(now.id, null, step.words(), false, Channel.PHONE, null);
            case EXPLAIN -> conversing.explain(now.id, null, step.words(), now.channel(), null);
            case NOTE -> conversing.note(now.id, null, step.words());
            case CLIENT_WRITES ->
                conversing.clientWrote(
                        now.id, null, step.words(), now.channel(), now.contact().value());
            default -> byLink.write(now.link(), step.words());
        }
    }

    private void promise(Step step, Running now) {
        switch (step.deed()) {
            case PROMISE -> now.promise = promises.promise(now.id, null, step.words(), due(step));
            case MOVE -> promises.move(now.id, null, now.promise, due(step), step.words());
            case RELEASE -> promises.release(now.id, null, now.promise);
            default -> promises.keep(now.id, null, now.promise);
        }
    }

    private static Instant due(Step step) {
        return Objects.requireNonNull(step.due(), "A promise is due some time.");
    }

    /** What stayed quiet long enough closes, as it does whenever somebody looks: at the instant the days were over. */
    private void goQuiet(TicketId id) {
        past.at(clock.instant(), Caller.job("demo"), () -> tickets.toChange(id, null));
    }
}
