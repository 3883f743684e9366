package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.heardcrm.mail.MailServer;
import org.heardcrm.mail.Wire;
import org.heardcrm.platform.application.Row;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.platform.application.Vault;
import org.jspecify.annotations.Nullable;

/** The one server that carries the firm's letters, if an admin has named one. */
@ApplicationScoped
public class MailServers {

    private Sql sql;
    private Vault vault;

    @SuppressWarnings("NullAway.Init")
    protected MailServers() {
        // for CDI
    }

    @Inject
    public MailServers(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * The server as it is set.
     *
     * @param since letters are written about what happened from here on
     */
    public record Known(
            MailServer server,
            Instant since,
            Instant changedAt,
            @Nullable String sealedPassword) {

        public boolean hasPassword() {
            return sealedPassword != null;
        }

        @Override
        public String toString() {
            return server.host();
        }
    }

    public Optional<Known> known() {
        return sql.one("select * from mail_server", MailServers::known);
    }

    private static Known known(Row row) {
        return new Known(
                new MailServer(
                        row.text("host"),
                        row.count("port"),
                        row.oneOf(Wire.class, "wire"),
                        row.textOrNull("login"),
                        row.text("from_name"),
                        row.text("from_address"),
                        row.textOrNull("reply_to"),
                        row.textOrNull("certificate")),
                row.instant("since"),
                row.instant("changed_at"),
                row.textOrNull("password"));
    }

    /** The password in clear; empty when there is none, or when it was sealed with a key that is gone. */
    Optional<String> password(Known known) {
        String sealed = known.sealedPassword();
        return sealed == null ? Optional.empty() : vault.open(sealed);
    }

    /** Whether there is a password that can no longer be read, and has to be typed anew. */
    public boolean isLockedOut(Known known) {
        return known.hasPassword() && password(known).isEmpty();
    }

    void keep(MailServer server, @Nullable String sealedPassword, Instant now) {
        sql.update(
                """
                insert into mail_server (host, port, wire, login, password, from_name, from_address, reply_to, certificate,
                                         since, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (the_one) do update
                set host = excluded.host, port = excluded.port, wire = excluded.wire, login = excluded.login,
                    password = excluded.password, from_name = excluded.from_name, from_address = excluded.from_address,
                    reply_to = excluded.reply_to, certificate = excluded.certificate, changed_at = excluded.changed_at
                """,
                server.host(),
                server.port(),
                server.wire(),
                server.login(),
                sealedPassword,
                server.fromName(),
                server.fromAddress(),
                server.replyTo(),
                server.certificate(),
                now,
                now);
    }

    void forget() {
        sql.update("delete from mail_server");
    }
}
