package org.heardcrm.imports.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heardcrm.tickets.Impact;
import org.jspecify.annotations.Nullable;

/** An incident's rows as tests tell them: {@code incident().in("New").later().in("Resolved")}, each row a copy of the one before. */
final class RowFixture {

    static final Instant OPENED = Instant.parse("2026-05-04T06:00:00Z");

    private final List<IncidentRow> rows = new ArrayList<>();
    private Instant at = OPENED;
    private int reassignments;
    private int reopenings;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closedAt;
    private @Nullable String caller = "Guest 1";
    private @Nullable String location;
    private @Nullable String group;
    private @Nullable String assignee;
    private @Nullable String contactType = "Phone";
    private @Nullable Impact impact = Impact.HINDERED;
    private @Nullable String category;
    private @Nullable String subcategory;
    private @Nullable String symptom;

    static RowFixture incident() {
        return new RowFixture();
    }

    static Instant hour(int hours) {
        return OPENED.plus(Duration.ofHours(hours));
    }

    RowFixture at(int hours) {
        at = hour(hours);
        return this;
    }

    RowFixture handedOver(int count) {
        reassignments = count;
        return this;
    }

    RowFixture reopened(int count) {
        reopenings = count;
        return this;
    }

    RowFixture resolvedAt(@Nullable Instant instant) {
        resolvedAt = instant;
        return this;
    }

    RowFixture closedAt(@Nullable Instant instant) {
        closedAt = instant;
        return this;
    }

    RowFixture from(@Nullable String place) {
        location = place;
        return this;
    }

    RowFixture with(@Nullable String team, @Nullable String person) {
        group = team;
        assignee = person;
        return this;
    }

    RowFixture through(@Nullable String way) {
        contactType = way;
        return this;
    }

    RowFixture hurting(@Nullable Impact how) {
        impact = how;
        return this;
    }

    RowFixture about(@Nullable String first, @Nullable String second, @Nullable String third) {
        category = first;
        subcategory = second;
        symptom = third;
        return this;
    }

    /** A row in this state with everything said so far. */
    RowFixture in(@Nullable String state) {
        rows.add(new IncidentRow(
                rows.size() + 2,
                "INC1",
                state,
                at,
                rows.size(),
                reassignments,
                reopenings,
                OPENED,
                resolvedAt,
                closedAt,
                caller,
                location,
                group,
                assignee,
                contactType,
                impact,
                category,
                subcategory,
                symptom,
                Map.of("urgency", "row " + rows.size())));
        return this;
    }

    List<IncidentRow> rows() {
        return rows;
    }

    IncidentLife told() {
        return IncidentHistory.of(rows);
    }
}
