package org.heardcrm.members.access.application;

import java.time.Instant;
import java.util.List;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.members.access.IntegrationId;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.platform.application.Row;
import org.jspecify.annotations.Nullable;

/**
 * A token as admins see it, without its value.
 *
 * @param holder the member's or the integration's name
 */
public record AccessTokenRow(
        AccessTokenId id,
        String name,
        @Nullable MemberId member,
        @Nullable IntegrationId integration,
        String holder,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    static final String COLUMNS = "t.*, coalesce(m.name, i.name) as holder";
    static final String TABLES = "access_token t left join member m on m.id = t.member_id"
            + " left join integration i on i.id = t.integration_id";

    static AccessTokenRow of(Row row) {
        Long member = row.numberOrNull("member_id");
        Long integration = row.numberOrNull("integration_id");
        return new AccessTokenRow(
                new AccessTokenId(row.number("id")),
                row.text("name"),
                member == null ? null : new MemberId(member),
                integration == null ? null : new IntegrationId(integration),
                row.text("holder"),
                Scopes.read(row.text("scopes")).stream().sorted().toList(),
                row.instant("created_at"),
                row.instantOrNull("last_used_at"),
                row.instantOrNull("expires_at"),
                row.instantOrNull("revoked_at"));
    }
}
