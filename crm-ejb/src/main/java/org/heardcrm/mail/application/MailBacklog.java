package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.heardcrm.platform.application.DatabaseFailure;
import org.heardcrm.platform.application.Gauge;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** How many letters wait, since when, and why. */
@ApplicationScoped
public class MailBacklog implements Gauge {

    private static final String STANDING = """
            select (select count(*) from letter where state = 'WAITING') as waiting,
                   (select count(*) from letter where state = 'FAILED') as failed,
                   (select min(waiting_from) from letter where state = 'WAITING' and not_before <= ?) as since,
                   (select answer from letter where state = 'WAITING' and answer is not null
                    order by not_before limit 1) as answer
            """;

    @Inject
    private Sql sql;

    @Inject
    private HeardClock clock;

    /**
     * How letters stand.
     *
     * @param failed refused for good and not tried again
     * @param since when the oldest of those that are due began to wait, or null when none is
     * @param answer what keeps one of them, or null
     */
    public record Standing(
            long waiting,
            long failed,
            @Nullable Instant since,
            @Nullable String answer) {}

    public Standing standing() {
        return sql.one(STANDING, MailBacklog::standing, clock.instant()).orElseThrow();
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.number("waiting"), row.number("failed"), row.instantOrNull("since"), row.textOrNull("answer"));
    }

    @Override
    public String name() {
        return "heard_mail_seconds_behind";
    }

    @Override
    public String help() {
        return "For how long the letter has waited that is due and was not taken by the mail server; 0 when none waits.";
    }

    @Override
    public double now() {
        try {
            return secondsBehind(standing());
        } catch (DatabaseFailure away) {
            return Double.NaN;
        }
    }

    long secondsBehind(Standing standing) {
        Instant since = standing.since();
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
    }
}
