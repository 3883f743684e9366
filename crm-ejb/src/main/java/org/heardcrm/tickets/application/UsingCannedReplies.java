package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.CannedReplyId;
import org.heardcrm.tickets.CannedText;
import org.heardcrm.tickets.Placeholder;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Canned replies as somebody may say them in one exception now. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class UsingCannedReplies {

    /** As many as a person looks through. */
    private static final int MOST = 20;

    @Inject
    private Sql sql;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    /**
     * A canned reply for an exception.
     *
     * @param text with nothing left open
     */
    public record Offer(
            CannedReplyId id, String name, @Nullable String language, String text) {}

    /**
     * Those in use whose name or text has all the words in it, without case and accents; those whose name begins with
     * them first. No words fit all.
     *
     * @throws NotFound when there is no such exception
     */
    public List<Offer> fitting(TicketId ticket, String words) {
        Map<Placeholder, String> values = values(ticket);
        String[] each = words.strip().split("\\s+");
        return sql.all(
                """
                select c.id, c.name, c.language, c.text from canned_reply c
                where c.active and not exists (
                    select 1 from unnest(?) word
                    where heard_fold(c.name || ' ' || c.text) not like '%' || heard_like(word) || '%')
                order by heard_fold(c.name) like heard_like(?) || '%' desc, heard_fold(c.name), c.id limit ?
                """,
                row -> new Offer(
                        new CannedReplyId(row.number("id")),
                        row.text("name"),
                        row.textOrNull("language"),
                        new CannedText(row.text("text")).filled(left -> values.getOrDefault(left, ""))),
                each,
                words.strip(),
                MOST);
    }

    private Map<Placeholder, String> values(TicketId ticket) {
        return sql.one("""
                        select t.number, t.summary, a.name as account, coalesce(c.name, a.name) as contact,
                               (select name from member where id = ?) as writer
                        from exception_ticket t join account a on a.id = t.account_id left join contact c on c.id = t.contact_id
                        where t.id = ?
                        """, this::values, writer(), ticket).orElseThrow(() -> NotFound.of("This exception"));
    }

    private @Nullable Long writer() {
        return caller.get().author().isMember() ? caller.get().author().id() : null;
    }

    private Map<Placeholder, String> values(Row row) {
        String writer = row.textOrNull("writer");
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.CLIENT, row.text("account"));
        values.put(Placeholder.CONTACT, row.text("contact"));
        values.put(Placeholder.NUMBER, "EX-" + row.number("number"));
        values.put(Placeholder.SUMMARY, row.text("summary"));
        values.put(Placeholder.AGENT, writer == null ? caller.get().login() : writer);
        values.put(Placeholder.FIRM, settings.firm());
        return values;
    }
}
