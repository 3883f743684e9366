package org.heardcrm.members.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.Conditions;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Listing;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.application.Sql;

/** Members as others see them, and as admins look after them. */
@ApplicationScoped
@Needs(Right.READ_LISTS)
public class MemberList {

    private static final Listing<MemberRow> LISTING = new Listing<>(
                    MemberRow.COLUMNS, MemberRow.TABLES, "m.id", MemberRow::of)
            .filter("active", (where, value) -> where.and("m.active = ?", Flag.read("active", value)))
            .filter(
                    "role",
                    (where, value) -> where.and(
                            "? = any (string_to_array(m.roles, ' '))", Conditions.oneOf(Role.class, "role", value)))
            .filter(
                    "team",
                    (where, value) -> where.and(
                            "exists (select 1 from member_team t where t.member_id = m.id and t.team_id = ?)",
                            Conditions.id("team", value)))
            .filter(
                    "skill",
                    (where, value) -> where.and(
                            "exists (select 1 from member_skill s where s.member_id = m.id and s.skill_id = ?)",
                            Conditions.id("skill", value)))
            .filter("externalId", (where, value) -> where.and("m.external_id = ?", value))
            .filter(
                    "q",
                    (where, value) -> where.and(
                            "position(heard_fold(?) in heard_fold(m.name)) > 0 or position(lower(?) in lower(m.login)) > 0",
                            value,
                            value))
            .filter(
                    "updatedSince",
                    (where, value) -> where.and("m.updated_at >= ?", Conditions.instant("updatedSince", value)))
            .sort("name", "heard_fold(m.name)", "text")
            .sort("updatedAt", "m.updated_at", "timestamptz");

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected MemberList() {
        // for CDI
    }

    @Inject
    public MemberList(Sql sql) {
        this.sql = sql;
    }

    public Slice<MemberRow> read(ListRequest request) {
        return LISTING.read(sql, request);
    }

    /** @throws NotFound when there is none */
    public MemberRow one(MemberId id) {
        return sql.one(
                        "select " + MemberRow.COLUMNS + " from " + MemberRow.TABLES + " where m.id = ?",
                        MemberRow::of,
                        id)
                .orElseThrow(() -> NotFound.of("This member"));
    }

    /** Every active member, by name: those a page lets people choose from. */
    public List<Named> active() {
        return named("true");
    }

    /** Every active member who works exceptions, by name. */
    public List<Named> agents() {
        return named("'AGENT' = any (string_to_array(roles, ' '))");
    }

    /** A member to choose. */
    public record Named(String id, String name) {}

    private List<Named> named(String condition) {
        return sql.all(
                "select id::text as id, name from member where active and " + condition
                        + " order by heard_fold(name), id",
                row -> new Named(row.text("id"), row.text("name")));
    }
}
