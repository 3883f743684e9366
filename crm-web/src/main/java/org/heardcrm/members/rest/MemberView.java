package org.heardcrm.members.rest;

import java.time.Instant;
import java.util.List;
import org.heardcrm.members.application.MemberRow;
import org.heardcrm.platform.Role;
import org.jspecify.annotations.Nullable;

/** A member. */
public record MemberView(
        String id,
        String login,
        String name,
        @Nullable String email,
        List<Role> roles,
        List<String> teams,
        List<String> skills,
        boolean active,
        @Nullable String externalId,
        @Nullable String zone,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    static MemberView of(MemberRow member) {
        return new MemberView(
                member.id().toString(),
                member.login(),
                member.name(),
                member.email(),
                member.roles().stream().sorted().toList(),
                member.teams(),
                member.skills(),
                member.active(),
                member.externalId(),
                member.zone(),
                member.createdAt(),
                member.updatedAt(),
                member.version());
    }
}
