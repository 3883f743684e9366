package org.heardcrm.demo.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heardcrm.demo.application.Client.Part;
import org.heardcrm.demo.application.Life.Mood;
import org.heardcrm.demo.application.Talk.Pace;
import org.heardcrm.platform.Evidence;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Precision;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.referrals.Stage;
import org.jspecify.annotations.Nullable;

/** Plans who told whom after what, and what came of it. */
final class Talks {

    private static final int FURTHER_BUSINESS = 32;
    private static final int ONLY_WORDS = 26;
    private static final int AGAINST = 13;

    private final Instant now;
    private final List<Client> clients;
    private final List<Life> lives;
    private final Deals deals;
    private final Phrases common = Phrases.common();
    private final Causes causes;
    private final List<Talk> all = new ArrayList<>();

    private Talks(Instant now, List<Client> clients, List<Life> lives) {
        this.now = now;
        this.clients = clients;
        this.lives = lives;
        this.deals = new Deals(now);
        this.causes = new Causes(lives);
    }

    static List<Talk> all(Instant now, List<Client> clients, List<Life> lives) {
        Talks talks = new Talks(now, clients, lives);
        clients.forEach(talks::aboutNewcomer);
        for (int i = 0; i < FURTHER_BUSINESS; i++) {
            talks.furtherBusiness(i);
        }
        for (int i = 0; i < ONLY_WORDS; i++) {
            talks.onlyWords(i, Mood.GLAD, Sentiment.FOR);
        }
        for (int i = 0; i < AGAINST; i++) {
            talks.onlyWords(i, Mood.CROSS, Sentiment.AGAINST);
        }
        return List.copyOf(talks.all);
    }

    private void aboutNewcomer(Client told) {
        Chance chance = Chance.of("newcomer " + told.index());
        Instant named = told.known();
        switch (told.part()) {
            case EARNED -> {
                Deal deal = deals.first(told, Origin.EARNED);
                long days = Duration.between(named, deal.opened()).toDays();
                tell(
                        chance,
                        told,
                        named,
                        List.of(pace(Stage.INTRODUCED, named, days / 3), pace(Stage.TALKING, named, days * 2 / 3)),
                        deal);
            }
            case PROSPECT -> prospect(chance, told, named);
            case LOST ->
                tell(
                        chance,
                        told,
                        named,
                        List.of(pace(Stage.INTRODUCED, named, 6), pace(Stage.TALKING, named, 15)),
                        deals.undecided(told, later(named, 30), later(named, 75)));
            default -> {}
        }
    }

    /** Prospects are on the way as far as one can be: named, introduced, talking, with an offer, or quiet. */
    private void prospect(Chance chance, Client told, Instant named) {
        int far = told.index() % 5;
        List<Pace> way = new ArrayList<>();
        if (far >= 1) {
            way.add(pace(Stage.INTRODUCED, named, 4));
        }
        if (far >= 2) {
            way.add(pace(Stage.TALKING, named, 9));
        }
        if (far == 4) {
            way.add(pace(Stage.QUIET, named, 20));
        }
        tell(chance, told, named, way, far == 3 ? deals.undecided(told, later(named, 16), null) : null);
    }

    private void furtherBusiness(int i) {
        Chance chance = Chance.of("further " + i);
        Instant named = Worktime.at(Worktime.day(now).minusDays(510L - i * 15L), 9, chance.between(0, 59));
        List<Client> there = clients.stream()
                .filter(client ->
                        client.part() == Part.CLIENT || client.isNew() && client.isClientOn(Worktime.day(named)))
                .toList();
        Client told = chance.of(there);
        Deal deal = deals.later(told, Origin.EARNED, later(named, chance.between(9, 25)), i, chance);
        tell(chance, told, named, List.of(pace(Stage.INTRODUCED, named, chance.between(1, 6))), deal);
    }

    private void tell(Chance chance, Client told, Instant named, List<Pace> way, @Nullable Deal deal) {
        Integer life = causes.before(named, told, chance);
        Client teller =
                life == null ? anotherThan(told, chance) : lives.get(life).client();
        Instant said = life == null
                ? named.minus(Duration.ofDays(chance.between(1, 6)))
                : Causes.between(lives.get(life), named, chance);
        List<Pace> past = way.stream().filter(pace -> pace.at().isBefore(now)).toList();
        Deal real = deal == null || deal.opened().isAfter(now) ? null : deal;
        all.add(new Talk(
                life,
                teller.index(),
                life == null ? 0 : lives.get(life).speaker(),
                Sentiment.FOR,
                evidence(chance),
                chance.of(common.all("place")),
                said,
                chance.in(30) ? Precision.DAY : null,
                named,
                chance.between(0, 4),
                told.index(),
                null,
                past,
                chance.in(40) ? note(told, chance) : null,
                real));
    }

    private void onlyWords(int i, Mood mood, Sentiment sentiment) {
        Chance chance = Chance.of(sentiment.name() + i);
        Integer life = causes.some(mood, now.minus(Duration.ofDays(12)), i * 7);
        if (life == null) {
            return;
        }
        Instant said = later(lives.get(life).lastAt(), chance.between(1, 10));
        String name = chance.in(40)
                ? clients.get(chance.between(53, 59)).people().get(0).name()
                : null;
        String key = sentiment == Sentiment.FOR ? "place" : "against";
        all.add(new Talk(
                life,
                lives.get(life).client().index(),
                lives.get(life).speaker(),
                sentiment,
                evidence(chance),
                chance.of(common.all(key)),
                said,
                chance.in(25) ? Precision.MONTH : null,
                Worktime.plus(said, Duration.ofMinutes(chance.between(30, 600))),
                chance.between(0, 5),
                null,
                name,
                List.of(),
                null,
                null));
    }

    private Client anotherThan(Client told, Chance chance) {
        return chance.of(clients.stream()
                .filter(client -> client.part() == Part.CLIENT && client.index() != told.index())
                .toList());
    }

    private String note(Client told, Chance chance) {
        return new Wording(chance)
                .with("site", told.towns().get(0))
                .with("month", chance.of(common.all("month")))
                .one(common.all("referral"));
    }

    private static Evidence evidence(Chance chance) {
        return chance.of(List.of(
                Evidence.CLIENT_SAID,
                Evidence.CLIENT_SAID,
                Evidence.STAFF_HEARD,
                Evidence.STAFF_HEARD,
                Evidence.TRACED,
                Evidence.INFERRED));
    }

    private static Pace pace(Stage stage, Instant from, long days) {
        return new Pace(stage, Objects.requireNonNull(later(from, days)));
    }

    private static Instant later(Instant from, long days) {
        return Worktime.plus(from.plus(Duration.ofDays(days)), Duration.ofMinutes(20));
    }
}
