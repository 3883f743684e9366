package org.heardcrm.tickets.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Unreadable;
import org.heardcrm.platform.application.Csv;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.tickets.TicketColumn;

/** A queue or a view as a CSV file, from its first exception to its last; a part at a time is held in memory. */
@ApplicationScoped
@Needs(Right.READ_TICKETS)
public class TicketCsv {

    /** What a file has when nobody chose columns. */
    private static final List<TicketColumn> USUAL = List.of(TicketColumn.values());

    @Inject
    private TicketQueue tickets;

    /** A file whose first part is read. */
    public interface Begun {

        /** Writes all of it, reading on as it goes. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param request its filters and sort; limit and cursor do not count
     * @param columns none means all
     * @throws Unreadable when no list can be read so: told before anything is written
     */
    public Begun begin(ListRequest request, List<TicketColumn> columns) {
        ListRequest parts = new ListRequest(request.filters(), request.sort(), ListRequest.MOST, null);
        Slice<TicketView> first = tickets.read(parts);
        return out -> write(parts, first, columns.isEmpty() ? USUAL : columns, out);
    }

    private void write(ListRequest request, Slice<TicketView> first, List<TicketColumn> columns, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        Csv csv = Csv.begun(writer, columns.stream().map(TicketColumn::word).toList());
        Slice<TicketView> part = first;
        lines(csv, part, columns);
        while (part.next() != null) {
            writer.flush();
            part = tickets.read(request.from(part.next()));
            lines(csv, part, columns);
        }
        writer.flush();
    }

    private static void lines(Csv csv, Slice<TicketView> part, List<TicketColumn> columns) throws IOException {
        for (TicketView ticket : part.items()) {
            csv.line(columns.stream()
                    .map(column -> TicketCells.of(ticket, column))
                    .toList());
        }
    }
}
