package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;

/** The members who can carry an exception. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class OwnerChoices {

    private static final String SELECT = "select id, name, login from member m"
            + " where m.active and 'AGENT' = any (string_to_array(m.roles, ' '))";

    /** As many as a person looks through. */
    private static final int MOST = 20;

    @Inject
    private Sql sql;

    /** One of them; the login tells two of the same name apart. A page keeps it while something else is to be mended. */
    public record Choice(MemberId id, String name, String login) implements Serializable {}

    /** Those whose name or login contains the letters, without case and accents. */
    public List<Choice> like(String letters) {
        return sql.all(
                SELECT + " and heard_fold(m.name || ' ' || m.login) like '%' || heard_like(?) || '%'"
                        + " order by heard_fold(m.name), m.id limit " + MOST,
                OwnerChoices::choice,
                letters.strip());
    }

    public Optional<Choice> byId(MemberId id) {
        return sql.one(SELECT + " and m.id = ?", OwnerChoices::choice, id);
    }

    private static Choice choice(Row row) {
        return new Choice(new MemberId(row.number("id")), row.text("name"), row.text("login"));
    }
}
