package org.heardcrm.platform.rest;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** 201: something new, with its address, its view and its ETag. */
public final class Created<V> extends Answer<V> {

    private Created(V view, @Nullable Long version, String path) {
        super(view, version, URI.create(HeardApi.BASE + "/" + path));
    }

    /** @param path below /api/v1: {@code "accounts/" + id} */
    public static <V> Created<V> at(String path, V view, long version) {
        return new Created<>(view, version, path);
    }

    /** Something that has no versions: what it says is its ETag. */
    public static <V> Created<V> at(String path, V view) {
        return new Created<>(view, null, path);
    }

    @Override
    public int status() {
        return 201;
    }
}
