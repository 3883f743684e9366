package org.heardcrm.tickets;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A way to look at exceptions under a name: kept by one member, for themselves or for all. Whoever keeps it changes it. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "member_id")
    private long memberId;

    private String name;
    private boolean shared;

    /** As in an address: {@code impact=BLOCKED&queue=waiting}. */
    private String filters;

    private @Nullable String sort;
    private String columns;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {
        // for JPA
    }

    private SavedView(SavedViewId id, long memberId, SavedViewDetails details, Instant at) {
        this.id = id.value();
        this.memberId = memberId;
        this.createdAt = at;
        this.updatedAt = at;
        take(details);
    }

    /** @param keeper the member whose view it is */
    public static SavedView kept(SavedViewId id, long keeper, SavedViewDetails details, Instant at) {
        return new SavedView(id, keeper, details, at);
    }

    public void change(SavedViewDetails details, Instant at) {
        if (!details().equals(details)) {
            take(details);
            updatedAt = at;
        }
    }

    private void take(SavedViewDetails details) {
        name = details.name();
        shared = details.shared();
        filters = details.inOrder().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        sort = details.sort();
        columns = TicketColumn.words(details.columns());
    }

    public SavedViewId id() {
        return new SavedViewId(id);
    }

    public long version() {
        return version;
    }

    public boolean isKeptBy(@Nullable Long member) {
        return member != null && member == memberId;
    }

    public SavedViewDetails details() {
        return details(name, shared, filters, sort, columns);
    }

    /** What was written, read from the columns in which it is kept. */
    public static SavedViewDetails details(
            String name, boolean shared, String filters, @Nullable String sort, String columns) {
        Map<String, String> parts = filters.isEmpty()
                ? Map.of()
                : Stream.of(filters.split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
        return new SavedViewDetails(name, shared, parts, sort, TicketColumn.listed(columns));
    }
}
