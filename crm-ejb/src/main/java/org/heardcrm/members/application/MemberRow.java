package org.heardcrm.members.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.RolesConverter;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.application.Row;
import org.jspecify.annotations.Nullable;

/**
 * A member as lists and pages show it.
 *
 * @param invitationEndsAt until when the open invitation can be used; null when there is none
 */
public record MemberRow(
        MemberId id,
        String login,
        String name,
        @Nullable String email,
        Set<Role> roles,
        List<String> teams,
        List<String> skills,
        boolean active,
        LoginState loginState,
        @Nullable Instant invitationEndsAt,
        boolean demo,
        @Nullable String externalId,
        @Nullable String zone,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Serializable {

    /** How far a member has come with logging in. */
    public enum LoginState {
        NOT_INVITED,
        INVITED,
        LOGS_IN
    }

    static final String COLUMNS = """
            m.*, c.invitation_ends_at,
            case when c.password_hash is not null then 'LOGS_IN' when c.invitation_hash is not null then 'INVITED'
                 else 'NOT_INVITED' end as login_state,
            (select coalesce(string_agg(t.team_id::text, ' ' order by t.team_id), '')
               from member_team t where t.member_id = m.id) as teams,
            (select coalesce(string_agg(s.skill_id::text, ' ' order by s.skill_id), '')
               from member_skill s where s.member_id = m.id) as skills
            """;

    static final String TABLES = "member m left join credential c on c.member_id = m.id";

    static MemberRow of(Row row) {
        return new MemberRow(
                new MemberId(row.number("id")),
                row.text("login"),
                row.text("name"),
                row.textOrNull("email"),
                RolesConverter.read(row.text("roles")),
                words(row.text("teams")),
                words(row.text("skills")),
                row.is("active"),
                row.oneOf(LoginState.class, "login_state"),
                row.instantOrNull("invitation_ends_at"),
                row.is("demo"),
                row.textOrNull("external_id"),
                row.textOrNull("zone"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    private static List<String> words(String spaced) {
        return Stream.of(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
