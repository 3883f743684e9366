package org.heardcrm.launcher.data;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** A file that the jar carries to be laid down beside the data. */
public final class Payload {
    private final URL place;

    private Payload(URL place) {
        this.place = place;
    }

    public static Payload named(String name) {
        return new Payload(
                requireNonNull(Payload.class.getResource("/payload/" + name), () -> name + " is not in this jar."));
    }

    /** A class of this jar, as a file. */
    public static Payload of(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        return new Payload(requireNonNull(type.getResource(name), name));
    }

    /** Names the content, in hexadecimal digits: another content has another fingerprint. Costs no reading. */
    public String fingerprint() {
        try {
            URLConnection connection = place.openConnection();
            if (connection instanceof JarURLConnection inJar) {
                return "%08x%x"
                        .formatted(
                                inJar.getJarEntry().getCrc(),
                                inJar.getJarEntry().getSize());
            }
            try (InputStream ignored = connection.getInputStream()) {
                return "%x%x".formatted(connection.getLastModified(), connection.getContentLengthLong());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public InputStream open() throws IOException {
        return place.openStream();
    }
}
