package org.heardcrm.tickets.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Ids;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.HeldReplyId;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * The files that hang on messages, or will; in the database, a mebibyte in a row, so that they are there on every node,
 * in every backup, and exactly as long as the message they belong to (docs/adr/0005).
 */
@ApplicationScoped
public class Attachments {

    private static final int CHUNK = 1 << 20;

    private static final String MINE =
            "a.seq is null and a.held_id is null and a.by_kind = ? and a.by_id is not distinct from ?";

    @Inject
    private Sql sql;

    @Inject
    private Ids ids;

    @Inject
    private HeardClock clock;

    /** @param meantFor the exception in whose composer it was put, or null when nobody said */
    AttachmentId add(ReceivedFile file, Author by, @Nullable TicketId meantFor) {
        AttachmentId id = new AttachmentId(ids.next());
        sql.update(
                "insert into attachment (id, name, type, size, image, by_kind, by_id, meant_for, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                file.name().value(),
                file.type(),
                file.content().size(),
                file.image(),
                by.kind(),
                by.id(),
                meantFor,
                clock.instant());
        write(id, file.content().bytes());
        return id;
    }

    private void write(AttachmentId id, InputStream bytes) {
        try {
            int no = 0;
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                sql.update("insert into attachment_chunk (attachment_id, no, bytes) values (?, ?, ?)", id, no++, chunk);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes the bytes one chunk after the other, holding only one. */
    void read(AttachmentId id, OutputStream to) throws IOException {
        Optional<byte[]> chunk = chunk(id, 0);
        for (int no = 1; chunk.isPresent(); no++) {
            to.write(chunk.get());
            chunk = chunk(id, no);
        }
    }

    private Optional<byte[]> chunk(AttachmentId id, int no) {
        return sql.one(
                "select bytes from attachment_chunk where attachment_id = ? and no = ?",
                row -> row.bytes("bytes"),
                id,
                no);
    }

    /** One that hangs on a message of these kinds, and where. */
    Optional<Place> placed(AttachmentId id) {
        return sql.one(
                "select " + AttachmentRow.COLUMNS + ", a.ticket_id, m.kind from attachment a"
                        + " join message m on m.ticket_id = a.ticket_id and m.seq = a.seq where a.id = ?",
                row -> new Place(
                        AttachmentRow.of(row),
                        new TicketId(row.number("ticket_id")),
                        row.text("kind").equals("NOTE")),
                id);
    }

    /** Where a file hangs. */
    record Place(AttachmentRow file, TicketId ticket, boolean inNote) {}

    /** What this author has not sent yet; nobody else sees it. */
    Optional<AttachmentRow> unsent(AttachmentId id, Author by) {
        return sql.one(
                "select " + AttachmentRow.COLUMNS + " from attachment a where a.id = ? and " + MINE,
                AttachmentRow::of,
                id,
                by.kind(),
                by.id());
    }

    /** What this author has put into the composer of the exception and not sent yet, in that order. */
    List<AttachmentRow> unsentFor(TicketId ticket, Author by) {
        return sql.all(
                "select " + AttachmentRow.COLUMNS + " from attachment a where a.meant_for = ? and " + MINE
                        + " order by a.id",
                AttachmentRow::of,
                ticket,
                by.kind(),
                by.id());
    }

    /** By the number of the message. */
    Map<Long, List<AttachmentRow>> of(TicketId ticket) {
        return sql
                .all(
                        "select " + AttachmentRow.COLUMNS + " from attachment a where a.ticket_id = ? order by a.id",
                        AttachmentRow::of,
                        ticket)
                .stream()
                .collect(groupingBy(file -> Objects.requireNonNull(file.seq(), "It hangs on a message.")));
    }

    /**
     * Hangs what this author has not sent yet on the last message of the exception, which the caller has just written.
     *
     * @return whether all of them were there
     */
    boolean hang(List<AttachmentId> files, TicketId ticket, Author by) {
        return files.size()
                == sql.update(
                        "update attachment a set ticket_id = ?, meant_for = null,"
                                + " seq = (select max(seq) from message where ticket_id = ?) where a.id = any (?) and "
                                + MINE,
                        ticket,
                        ticket,
                        numbers(files),
                        by.kind(),
                        by.id());
    }

    /** @return whether all of them were there to go with the held reply */
    boolean holdWith(List<AttachmentId> files, HeldReplyId reply, Author by) {
        return files.size()
                == sql.update(
                        "update attachment a set held_id = ?, meant_for = null where a.id = any (?) and " + MINE,
                        reply,
                        numbers(files),
                        by.kind(),
                        by.id());
    }

    /** Hangs what went with a held reply on the last message of the exception, which has just been said. */
    void release(HeldReplyId reply, TicketId ticket) {
        sql.update(
                "update attachment set held_id = null, ticket_id = ?,"
                        + " seq = (select max(seq) from message where ticket_id = ?) where held_id = ?",
                ticket,
                ticket,
                reply);
    }

    /** What went with a held reply lies in its author's composer again, for a day. */
    void giveBack(HeldReplyId reply, TicketId ticket) {
        sql.update(
                "update attachment set held_id = null, meant_for = ?, created_at = ? where held_id = ?",
                ticket,
                clock.instant(),
                reply);
    }

    /** What goes with a held reply. */
    List<AttachmentRow> of(HeldReplyId reply) {
        return sql.all(
                "select " + AttachmentRow.COLUMNS + " from attachment a where a.held_id = ? order by a.id",
                AttachmentRow::of,
                reply);
    }

    boolean remove(AttachmentId id, Author by) {
        return sql.update("delete from attachment a where a.id = ? and " + MINE, id, by.kind(), by.id()) > 0;
    }

    /** @return how many files that nobody sent are gone */
    int removeUnsentBefore(Instant then) {
        return sql.update("delete from attachment where seq is null and held_id is null and created_at < ?", then);
    }

    static long[] numbers(List<AttachmentId> files) {
        return files.stream().mapToLong(AttachmentId::value).toArray();
    }
}
