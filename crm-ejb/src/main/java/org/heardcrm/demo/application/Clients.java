package org.heardcrm.demo.application;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heardcrm.demo.application.Client.Part;
import org.jspecify.annotations.Nullable;

/** Reads who the clients are, dates them back from today, and gives them people. */
final class Clients {

    private static final int MONTHS_OF_BOOKS = 31;

    private final LocalDate today;
    private final Chance chance = Chance.of("clients");
    private final List<String> firsts;
    private final List<String> lasts;
    private final List<String> roles;
    private final Set<String> taken = new HashSet<>();
    private int newcomers;

    private Clients(Instant now) {
        this.today = Worktime.day(now);
        Phrases people = Phrases.read(Sheets.lines("people.txt"));
        this.firsts = people.all("first");
        this.lasts = people.all("last");
        this.roles = people.all("role");
    }

    static List<Client> all(Instant now) {
        Clients clients = new Clients(now);
        List<Client> all = new ArrayList<>();
        Sheets.lines("clients.txt").forEach(line -> all.add(clients.of(all.size(), Sheets.cells(line))));
        return all;
    }

    private Client of(int index, List<String> cells) {
        Part part = Part.valueOf(cells.get(7));
        LocalDate since = since(part);
        return new Client(
                index,
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                List.of(cells.get(5).split(", ")),
                cells.get(6).equals("-") ? null : cells.get(6),
                part,
                new BigDecimal(cells.get(8)),
                known(part, since),
                since,
                part == Part.FORMER ? today.minusDays(chance.between(110, 260)) : null,
                people(cells.get(1)));
    }

    /** Newcomers become clients one after the other, the first well after the exceptions begin. */
    private @Nullable LocalDate since(Part part) {
        return switch (part) {
            case CLIENT, FORMER -> today.minusMonths(MONTHS_OF_BOOKS + 2L).minusDays(chance.between(0, 3_000));
            case EARNED, BOUGHT, UNKNOWN -> workday(today.minusDays(400 - 29L * newcomers++ + chance.between(-6, 6)));
            case PROSPECT, LOST -> null;
        };
    }

    private Instant known(Part part, @Nullable LocalDate since) {
        return switch (part) {
            case CLIENT, FORMER -> Worktime.at(workday(today.minusMonths(MONTHS_OF_BOOKS)), 9, chance.between(0, 59));
            case EARNED, BOUGHT, UNKNOWN ->
                Worktime.at(workday(java.util.Objects.requireNonNull(since).minusDays(chance.between(50, 80))), 11, 20);
            case PROSPECT -> Worktime.at(workday(today.minusDays(chance.between(24, 75))), 10, 5);
            case LOST -> Worktime.at(workday(today.minusDays(chance.between(150, 220))), 14, 40);
        };
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private List<Speaker> people(String domain) {
        List<Speaker> people = new ArrayList<>();
        int count = chance.between(2, 4);
        for (int i = 0; i < count; i++) {
            people.add(speaker(domain, roles.get((i * 5 + taken.size()) % roles.size())));
        }
        return people;
    }

    /** Nobody twice in the whole firm. */
    private Speaker speaker(String domain, String role) {
        String first = chance.of(firsts);
        String last = chance.of(lasts);
        if (!taken.add(first + " " + last)) {
            return speaker(domain, role);
        }
        String address = ascii(first) + "." + ascii(last) + "@" + domain;
        String phone = "+49 30 23125 " + chance.between(100, 999);
        return new Speaker(first, last, role, address, phone, chance.between(0, Letters.MANNERS - 1));
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
