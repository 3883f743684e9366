package org.heardcrm.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.UUID;
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

    /** 200 with something that has no versions: what it says is its ETag. */
    public static <V> Answer<V> of(V view) {
        return new Answer<>(view, null, null);
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

    /** Its version, in quotation marks; null where the next look finds something else though nobody changed it. */
    public @Nullable String etag() {
        return "\"" + (version == null ? fingerprint(view) : version) + "\"";
    }

    private static String fingerprint(Object view) {
        byte[] json = JsonBinding.jsonb().toJson(view).getBytes(UTF_8);
        return UUID.nameUUIDFromBytes(json).toString();
    }

    public @Nullable URI location() {
        return location;
    }
}
