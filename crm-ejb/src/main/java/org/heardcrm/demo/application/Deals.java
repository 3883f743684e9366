package org.heardcrm.demo.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heardcrm.demo.application.Client.Part;
import org.heardcrm.referrals.Origin;
import org.jspecify.annotations.Nullable;

/** Plans possible business: what it is called, what it is worth, and how it ends. */
final class Deals {

    private static final int BOUGHT = 13;
    private static final int UNKNOWN = 7;

    private final Instant now;
    private final Phrases common = Phrases.common();

    Deals(Instant now) {
        this.now = now;
    }

    /** Business that nobody was told into. */
    List<Deal> untold(List<Client> clients) {
        List<Deal> deals = new ArrayList<>();
        clients.stream()
                .filter(client -> client.part() == Part.BOUGHT || client.part() == Part.UNKNOWN)
                .forEach(client ->
                        deals.add(first(client, Origin.valueOf(client.part().name()))));
        List<Client> old =
                clients.stream().filter(client -> client.part() == Part.CLIENT).toList();
        for (int i = 0; i < BOUGHT + UNKNOWN; i++) {
            Chance chance = Chance.of("untold " + i);
            Origin origin = i < BOUGHT ? Origin.BOUGHT : Origin.UNKNOWN;
            LocalDate opened = Worktime.day(now).minusDays(chance.between(20, 520));
            deals.add(later(chance.of(old), origin, Worktime.at(opened, 10, chance.between(0, 59)), i, chance));
        }
        return deals;
    }

    /** The business that makes somebody a client on their first day. */
    Deal first(Client client, Origin origin) {
        Chance chance = Chance.of("first " + client.index());
        LocalDate since = java.util.Objects.requireNonNull(client.since());
        Instant won = Worktime.at(since, 15, chance.between(0, 59));
        Instant opened = Worktime.at(since.minusDays(chance.between(12, 24)), 11, chance.between(0, 59));
        return new Deal(
                client, title(client, origin, chance), worth(client, chance), origin, opened, won, null, true, 5);
    }

    /** Further business: two of three are won, one of nine is still open when there was time to decide. */
    Deal later(Client client, Origin origin, Instant opened, int number, Chance chance) {
        Instant decided = Worktime.at(Worktime.day(opened).plusDays(chance.between(9, 60)), 14, chance.between(0, 59));
        boolean open = number % 9 == 8 || !decided.isBefore(now);
        return new Deal(
                client,
                title(client, origin, chance),
                worth(client, chance),
                origin,
                opened,
                open ? null : decided,
                open || number % 4 != 3 ? null : new Wording(chance).one(common.all("lost")),
                chance.in(30),
                chance.between(0, 4));
    }

    /** Business with a prospect that is still open, or was lost. */
    Deal undecided(Client client, Instant opened, @Nullable Instant lostAt) {
        Chance chance = Chance.of("undecided " + client.index());
        String lost = lostAt == null ? null : new Wording(chance).one(common.all("lost"));
        return new Deal(
                client,
                title(client, Origin.EARNED, chance),
                worth(client, chance),
                Origin.EARNED,
                opened,
                lostAt,
                lost,
                false,
                3);
    }

    private String title(Client client, Origin origin, Chance chance) {
        return new Wording(chance)
                .with("site", chance.of(client.towns()))
                .one(common.all(origin.name().toLowerCase(Locale.ROOT)));
    }

    private static BigDecimal worth(Client client, Chance chance) {
        int months = Math.max(client.monthly().intValue(), 3_500) / 100;
        return BigDecimal.valueOf((long) months * chance.between(90, 420)).setScale(2);
    }
}
