package org.heardcrm.tickets.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.DomainEvent;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.MemberMentioned;
import org.heardcrm.tickets.Mentioning;
import org.heardcrm.tickets.TicketId;

/** Whom the notes of an exception mention. */
@ApplicationScoped
public class Mentions {

    /** Those who may read what they are mentioned in. */
    private static final String READERS = "m.active and string_to_array(m.roles, ' ') && array['AGENT', 'EXECUTIVE']";

    /** As many as a person looks through. */
    private static final int MOST = 20;

    @Inject
    private Sql sql;

    @Inject
    private Event<DomainEvent> facts;

    /** A member; the login is how notes name them. */
    public record Mentioned(MemberId id, String name, String login) {}

    /** Writes down whom a note mentions and tells the other rooms; who mentions themselves knows it. */
    void note(TicketId ticket, long seq, String body, Author by, Instant now) {
        Set<String> meant = Mentioning.meant(body);
        if (meant.isEmpty()) {
            return;
        }
        List<Mentioned> members = sql.all(
                "insert into mention (ticket_id, seq, member_id) select ?, ?, m.id from member m where " + READERS
                        + " and lower(m.login) = any (?)"
                        + " returning member_id as id, (select name from member where id = member_id) as name,"
                        + " (select login from member where id = member_id) as login",
                Mentions::mentioned,
                ticket,
                seq,
                Mentioning.pieces(body, known(meant)).stream()
                        .map(Mentioning.Piece::login)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new));
        members.stream()
                .filter(member ->
                        !(by.isMember() && Long.valueOf(member.id().value()).equals(by.id())))
                .forEach(member -> facts.fire(
                        new MemberMentioned(ticket.value(), seq, member.id().value(), now)));
    }

    private Set<String> known(Set<String> meant) {
        return Set.copyOf(sql.all(
                "select lower(m.login) as login from member m where " + READERS + " and lower(m.login) = any (?)",
                row -> row.text("login"),
                (Object) meant.toArray(String[]::new)));
    }

    /** By the number of the note. */
    public Map<Long, List<Mentioned>> of(TicketId ticket) {
        record One(long seq, Mentioned member) {}
        return sql
                .all(
                        "select x.seq, m.id, m.name, m.login from mention x join member m on m.id = x.member_id"
                                + " where x.ticket_id = ? order by x.seq, heard_fold(m.name), m.id",
                        row -> new One(row.number("seq"), mentioned(row)),
                        ticket)
                .stream()
                .collect(groupingBy(One::seq, mapping(One::member, toList())));
    }

    /** Those who can be mentioned and whose name or login contains the letters, without case and accents. */
    public List<Mentioned> like(String letters) {
        return sql.all(
                "select m.id, m.name, m.login from member m where " + READERS
                        + " and heard_fold(m.name || ' ' || m.login) like '%' || heard_like(?) || '%'"
                        + " order by heard_fold(m.name), m.id limit " + MOST,
                Mentions::mentioned,
                letters.strip());
    }

    private static Mentioned mentioned(Row row) {
        return new Mentioned(new MemberId(row.number("id")), row.text("name"), row.text("login"));
    }
}
