package org.heardcrm.tickets.faces;

import java.io.Serializable;
import org.heardcrm.tickets.application.CannedReplyRow;
import org.jspecify.annotations.Nullable;

/** What is typed about a canned reply. */
public class CannedReplyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private String text = "";
    private @Nullable String language;
    private boolean active = true;
    private @Nullable Long version;

    void take(CannedReplyRow row) {
        name = row.name();
        text = row.text();
        language = row.language();
        active = row.active();
        version = row.version();
    }

    /** The version that was read, or null for a new one. */
    @Nullable
    Long getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
