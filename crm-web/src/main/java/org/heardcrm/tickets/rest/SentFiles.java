package org.heardcrm.tickets.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heardcrm.tickets.AttachmentTooLarge;
import org.heardcrm.tickets.application.ReceivedFile;

/** The files of a form, each taken as a whole before anything is done with them. */
record SentFiles(List<ReceivedFile> all) implements AutoCloseable {

    /** Of a form with all its files. */
    static final long MOST_BYTES = 4 * AttachmentTooLarge.MOST + (1 << 20);

    /** Up to here a part of a form is not put on the disk first. */
    static final int IN_MEMORY = 1 << 16;

    /** A form without files has none; neither has JSON. */
    static SentFiles of(HttpServletRequest request) throws IOException, ServletException {
        List<ReceivedFile> files = new ArrayList<>();
        SentFiles sent = new SentFiles(files);
        boolean whole = false;
        try {
            for (Part part : isWithFiles(request) ? request.getParts() : List.<Part>of()) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isBlank()) {
                    files.add(ReceivedFile.of(name, part.getContentType(), part.getInputStream()));
                }
            }
            whole = true;
            return sent;
        } catch (IllegalStateException tooMuch) {
            throw new AttachmentTooLarge();
        } finally {
            if (!whole) {
                sent.close();
            }
        }
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
