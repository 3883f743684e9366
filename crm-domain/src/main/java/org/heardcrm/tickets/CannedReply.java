package org.heardcrm.tickets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Words that members say often, kept by admins under a name. Whoever uses one gets its text as a beginning and says it
 * in their own name. It is retired rather than removed, so that a name is not given twice by accident.
 */
@Entity
@Table(name = "canned_reply")
public class CannedReply {

    public static final int LONGEST_NAME = 120;

    @Id
    private long id;

    private String name;

    private String text;

    private @Nullable String language;

    private boolean active = true;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CannedReply() {
        // for JPA
    }

    @SuppressWarnings("NullAway.Init")
    private CannedReply(CannedReplyId id, Instant now) {
        this.id = id.value();
        this.createdAt = now;
    }

    /** @throws RuleBroken as {@link #describe} */
    public static CannedReply named(
            CannedReplyId id, String name, CannedText text, @Nullable String language, Instant now) {
        CannedReply reply = new CannedReply(id, now);
        reply.describe(name, text, language, true, now);
        return reply;
    }

    /**
     * @param newName 1 to 120 characters
     * @param newLanguage in which it is written, as an ISO 639-1 code, or null when that does not matter
     * @throws RuleBroken when the name has another length or the language is none
     */
    public void describe(String newName, CannedText newText, @Nullable String newLanguage, boolean inUse, Instant now) {
        String trimmed = newName.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new RuleBroken(
                    "canned-name", "/name", "A canned reply’s name has 1 to {0} characters.", LONGEST_NAME);
        }
        language = expectLanguage(newLanguage);
        name = trimmed;
        text = newText.value();
        active = inUse;
        updatedAt = now;
    }

    /**
     * @param code an ISO 639-1 code, or null or blank when the language does not matter
     * @return the code, or null
     * @throws RuleBroken when no language has it
     */
    public static @Nullable String expectLanguage(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!Arrays.asList(Locale.getISOLanguages()).contains(code)) {
            throw new RuleBroken(
                    "canned-language", "/language", "“{0}” is no language’s two-letter code, as “de” is one.", code);
        }
        return code;
    }

    public CannedReplyId id() {
        return new CannedReplyId(id);
    }

    public String name() {
        return name;
    }

    public CannedText text() {
        return new CannedText(text);
    }

    public @Nullable String language() {
        return language;
    }

    /** Whether it can still be chosen. */
    public boolean isActive() {
        return active;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
