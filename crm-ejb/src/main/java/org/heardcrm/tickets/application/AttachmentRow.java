package org.heardcrm.tickets.application;

import java.time.Instant;
import org.heardcrm.platform.application.Row;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.SafeImage;
import org.jspecify.annotations.Nullable;

/**
 * A file without its bytes.
 *
 * @param type what its sender called it, for programs; it is never served as that
 * @param size bytes
 * @param image which picture it is, or null when it is none that a page shows in place
 * @param seq the number of the message it hangs on, or null while it was not sent
 */
public record AttachmentRow(
        AttachmentId id,
        String name,
        String type,
        long size,
        @Nullable SafeImage image,
        @Nullable Long seq,
        Instant createdAt) {

    static final String COLUMNS = "a.id, a.name, a.type, a.size, a.image, a.seq, a.created_at";

    static AttachmentRow of(Row row) {
        return new AttachmentRow(
                new AttachmentId(row.number("id")),
                row.text("name"),
                row.text("type"),
                row.number("size"),
                row.oneOfOrNull(SafeImage.class, "image"),
                row.numberOrNull("seq"),
                row.instant("created_at"));
    }

    /** What it is served as: a picture as itself, everything else as bytes that no browser runs. */
    public String servedAs() {
        return image == null ? "application/octet-stream" : image.mediaType();
    }

    /** Whether a page may show it in place. */
    public boolean isShown() {
        return image != null;
    }
}
