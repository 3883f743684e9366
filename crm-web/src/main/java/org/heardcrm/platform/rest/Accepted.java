package org.heardcrm.platform.rest;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** 202: the work goes on; the address tells how far it is. */
public final class Accepted<V> extends Answer<V> {

    private Accepted(V view, String path) {
        super(view, null, URI.create(HeardApi.BASE + "/" + path));
    }

    /** @param path below /api/v1: {@code "imports/" + id} */
    public static <V> Accepted<V> at(String path, V view) {
        return new Accepted<>(view, path);
    }

    @Override
    public @Nullable String etag() {
        return null;
    }

    @Override
    public int status() {
        return 202;
    }
}
