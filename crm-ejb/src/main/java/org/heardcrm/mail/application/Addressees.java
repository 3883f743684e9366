package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.heardcrm.mail.Recipient;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.application.Sql;

/** The people letters are written to, as they are now. Who has left the firm has no address here. */
@ApplicationScoped
class Addressees {

    private static final String CONTACT = "select name, email, language, null::text as zone from contact where id = ?";
    private static final String MEMBER =
            "select name, case when active then email end as email, null::text as language, zone from member where id = ?";

    @Inject
    private Sql sql;

    @Inject
    private Settings settings;

    Addressee of(Recipient recipient) {
        Long contact = recipient.contact();
        return (contact == null
                        ? sql.one(MEMBER, this::addressee, recipient.member())
                        : sql.one(CONTACT, this::addressee, contact))
                .orElseThrow();
    }

    private Addressee addressee(Row row) {
        String language = row.textOrNull("language");
        String zone = row.textOrNull("zone");
        return new Addressee(
                row.text("name"),
                row.textOrNull("email"),
                language == null ? settings.language() : language,
                zone == null ? settings.zone() : ZoneId.of(zone));
    }
}
