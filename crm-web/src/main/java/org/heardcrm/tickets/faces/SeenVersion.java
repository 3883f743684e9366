package org.heardcrm.tickets.faces;

import jakarta.faces.view.ViewScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an open workspace keeps from one act to the next: what was asked for, and what its reader has seen. */
@ViewScoped
class SeenVersion implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> asked = new HashMap<>();
    private long version;
    private @Nullable Long missedSince;

    void keep(Map<String, String> parameters) {
        asked.putAll(parameters);
    }

    Map<String, String> asked() {
        return new HashMap<>(asked);
    }

    long version() {
        return version;
    }

    void see(long shown) {
        version = shown;
    }

    /** Somebody else acted meanwhile: from now on the page tells what happened after the version seen first. */
    void missed(long current) {
        missedSince = missedSince == null ? Long.valueOf(version) : missedSince;
        version = current;
    }

    @Nullable
    Long missedSince() {
        return missedSince;
    }
}
