package org.heardcrm.tickets.rest;

import java.time.Instant;
import org.heardcrm.tickets.application.AttachmentRow;

/**
 * A file, without its bytes.
 *
 * @param type what its sender called it; it is served as a picture or as mere bytes
 * @param size bytes
 */
public record AttachmentView(String id, String name, String type, long size, Instant createdAt) {

    static AttachmentView of(AttachmentRow file) {
        return new AttachmentView(file.id().toString(), file.name(), file.type(), file.size(), file.createdAt());
    }
}
