package org.heardcrm.platform.rest;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a resource method answers: a view with its version as ETag. The class says the status, so that the contract can
 * be read from the method's signature: {@code Answer} 200, {@link Created} 201, {@link Accepted} 202. A method without
 * an ETag may return the view itself; one without an answer returns void (204).
 *
 * @param <V> the view's record
 */
public sealed class Answer<V> permits Created, Accepted {

    private final V view;
    private final @Nullable Long version;
    private final @Nullable URI location;

    Answer(V view, @Nullable Long version, @Nullable URI location) {
        this.view = requireNonNull(view, "A view is required.");
        this.version = version;
        this.location = location;
    }

    /** 200 with the view; its version goes out as ETag, and a GET that has it already gets 304. */
    public static <V> Answer<V> of(V view, long version) {
        return new Answer<>(view, version, null);
    }

    public V view() {
        return view;
    }

    public int status() {
        return 200;
    }

    public @Nullable String etag() {
        return version == null ? null : "\"" + version + "\"";
    }

    public @Nullable URI location() {
        return location;
    }
}
