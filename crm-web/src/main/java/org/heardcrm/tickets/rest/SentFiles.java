package org.heardcrm.tickets.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heardcrm.platform.rest.problems.FormBoundary;
import org.heardcrm.tickets.AttachmentTooLarge;
import org.heardcrm.tickets.application.ReceivedFile;
import org.jspecify.annotations.Nullable;

/** The files of a form, each taken as a whole before anything is done with them. */
record SentFiles(List<ReceivedFile> all) implements AutoCloseable {

    /** Of a form with all its files. */
    static final long MOST_BYTES = 4 * AttachmentTooLarge.MOST + (1 << 20);

    /** Up to here a part of a form is not put on the disk first. */
    static final int IN_MEMORY = 1 << 16;

    /** The fields of a form, or all its files together, have more bytes than are taken. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMuch(@Nullable Throwable cause) {
            super("The form is longer than is taken.", cause);
        }
    }

    /**
     * A form without files has none; neither has JSON.
     *
     * @throws TooMuch when the form as a whole or its words are too long
     * @throws AttachmentTooLarge when a file is
     */
    static SentFiles of(HttpServletRequest request) throws IOException, ServletException {
        List<ReceivedFile> files = new ArrayList<>();
        SentFiles sent = new SentFiles(files);
        boolean whole = false;
        try {
            for (Part part : partsOf(request)) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isBlank()) {
                    files.add(ReceivedFile.of(name, part.getContentType(), part.getInputStream()));
                }
            }
            whole = true;
            return sent;
        } finally {
            if (!whole) {
                sent.close();
            }
        }
    }

    private static Collection<Part> partsOf(HttpServletRequest request) throws IOException, ServletException {
        if (!isWithFiles(request)) {
            return List.of();
        }
        Collection<Part> parts;
        try {
            parts = request.getParts();
        } catch (IllegalStateException tooMuch) {
            throw new TooMuch(tooMuch);
        }
        if (parts.stream()
                        .filter(part -> part.getSubmittedFileName() == null)
                        .mapToLong(Part::getSize)
                        .sum()
                > FormBoundary.CLIENTS) {
            throw new TooMuch(null);
        }
        return parts;
    }

    /** What came, in a line for each: its name and size. */
    String told() {
        return all.stream()
                .map(file -> "\n" + file.name().value() + " " + file.content().size())
                .collect(Collectors.joining());
    }

    private static boolean isWithFiles(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/form-data");
    }

    @Override
    public void close() {
        all.forEach(ReceivedFile::close);
    }
}
