package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.HeardClock;
import org.jspecify.annotations.Nullable;

/** All that happened with the account, from every room, the latest first. */
@Named
@RequestScoped
public class TimelinePart {

    private static final int ROWS = 40;

    @Inject
    private AccountPage page;

    @Inject
    private AccountHappenings own;

    @Inject
    private OtherHappenings others;

    @Inject
    private HeardClock clock;

    private @Nullable Instant before;
    private @Nullable List<Happening> rows;

    public List<Happening> getRows() {
        List<Happening> known = rows;
        if (known == null) {
            known = read(before == null ? clock.instant().plusSeconds(1) : before);
            rows = known;
        }
        return known.subList(0, Math.min(ROWS, known.size()));
    }

    /** The instant before which older ones go on, or null at the beginning of all. */
    public @Nullable Instant getOlder() {
        List<Happening> shown = getRows();
        return rows == null || rows.size() <= ROWS
                ? null
                : shown.get(shown.size() - 1).at();
    }

    private List<Happening> read(Instant end) {
        return Stream.concat(
                        own.of(page.accountId(), end, ROWS + 1).stream(),
                        others.of(page.accountId(), end, ROWS + 1).stream())
                .filter(happening -> happening.at().isBefore(end))
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(ROWS + 1L)
                .toList();
    }

    public @Nullable String getBefore() {
        return before == null ? null : before.toString();
    }

    /** @throws org.heardcrm.platform.Unreadable when it is no instant */
    public void setBefore(@Nullable String instant) {
        before = instant == null ? null : Conditions.instant("before", instant);
    }
}
