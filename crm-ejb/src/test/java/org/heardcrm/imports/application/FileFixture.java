package org.heardcrm.imports.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;

/** The invented log of ten incidents, with every trap that real logs have. */
final class FileFixture {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private FileFixture() {}

    static InputStream bytes() {
        return FileFixture.class.getResourceAsStream("/imports/incidents.csv");
    }

    static IncidentFile read() {
        try (InputStream bytes = bytes()) {
            return IncidentFile.read(bytes, BERLIN, NOW);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
