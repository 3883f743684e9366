package org.heardcrm.members.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.heardcrm.members.LastAdmin;
import org.heardcrm.members.Member;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** All members there ever were. */
@ApplicationScoped
public class Members {

    @PersistenceContext(unitName = "heard")
    private EntityManager entities;

    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected Members() {
        // for CDI
    }

    @Inject
    public Members(Sql sql) {
        this.sql = sql;
    }

    public void add(Member member) {
        entities.persist(member);
    }

    /** @throws NotFound when there is none */
    public Member byId(MemberId id) {
        return find(id).orElseThrow(() -> NotFound.of("This member"));
    }

    /**
     * @param version what the caller has seen, or null when it does not matter
     * @throws NotFound when there is none
     * @throws Stale when it was changed since
     */
    public Member byId(MemberId id, @Nullable Long version) {
        Member member = byId(id);
        if (version != null && version != member.version()) {
            throw new Stale("This member", member.version());
        }
        return member;
    }

    /**
     * Somebody who can carry exceptions and speak in them.
     *
     * @param pointer the field that names them
     * @throws RuleBroken when there is no such member, or it has left or is no agent
     */
    public Member activeAgent(MemberId id, String pointer) {
        return find(id).filter(Member::isActiveAgent)
                .orElseThrow(() -> new RuleBroken(
                        "active-agent", pointer, "This can only be an active member of the firm who is an agent."));
    }

    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id.value()));
    }

    public Optional<MemberId> withLogin(String login) {
        return sql.one(
                "select id from member where lower(login) = lower(?)", row -> new MemberId(row.number("id")), login);
    }

    public Optional<MemberId> withExternalId(String externalId) {
        return sql.one(
                "select id from member where external_id = ?", row -> new MemberId(row.number("id")), externalId);
    }

    /**
     * Sees to it that somebody else can run the house; two admins who send each other away at once wait for one another.
     *
     * @param pointer the field that would take this admin away
     * @throws LastAdmin when no other active admin can log in
     */
    public void needAnotherAdminThan(MemberId leaving, String pointer) {
        sql.one("select pg_advisory_xact_lock(hashtext('heard.last-admin'))", row -> true);
        boolean another = sql.one(
                        "select m.id from member m join credential c on c.member_id = m.id where m.id <> ? and m.active"
                                + " and 'ADMIN' = any (string_to_array(m.roles, ' ')) and c.password_hash is not null",
                        row -> true,
                        leaving)
                .isPresent();
        if (!another) {
            throw new LastAdmin(pointer);
        }
    }

    public void flush() {
        entities.flush();
    }
}
