package org.heardcrm.mail.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.heardcrm.mail.LetterKind;

/** The templates, a file for each kind of letter and language: {@code letters/reply_en.txt}. */
@ApplicationScoped
class Templates {

    /** The letter by which an admin tries the mail server. */
    static final String TEST = "test";

    private final Map<String, Template> read = new ConcurrentHashMap<>();

    /** @param language one that Heard speaks */
    Template of(LetterKind kind, String language) {
        return named(kind.name().toLowerCase(Locale.ROOT), language);
    }

    Template named(String name, String language) {
        return read.computeIfAbsent(name + "_" + language, Templates::load);
    }

    private static Template load(String name) {
        try (InputStream file = Templates.class.getResourceAsStream("/org/heardcrm/mail/letters/" + name + ".txt")) {
            return Template.parse(new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
