package org.heardcrm.tickets.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.SkillId;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Ruled;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.Swarming;
import org.jspecify.annotations.Nullable;

/** What the acts of a swarm take. */
public final class SwarmRequests {

    private static final String IN_WHOSE_NAME =
            "In whose name an integration answers, a member; it has to name one. A member's token names nobody but that"
                    + " member.";

    private SwarmRequests() {}

    /**
     * Somebody is asked by name, or everybody who has a skill.
     *
     * @param memberId an active member who is an agent
     * @param skillId every active agent who has it is asked; the first who accepts joins
     * @param words what they are asked
     */
    public record InviteRequest(
            @Schema(description = "An active member who is an agent; or else a skill.") @Nullable
            String memberId,

            @Schema(description = "Every active agent who has it is asked; the first who accepts joins.") @Nullable
            String skillId,

            @Size(max = 2000) @Nullable String words)
            implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(() -> Identifiers.readOrNull(memberId, "/memberId", MemberId::parse), "/memberId");
            rules.hold(() -> Identifiers.readOrNull(skillId, "/skillId", SkillId::parse), "/skillId");
            rules.hold(() -> Swarming.requireOne(memberId, skillId), "/memberId", "/skillId");
        }
    }

    /** Joining or leaving. */
    public record AnswerRequest(
            @Schema(description = IN_WHOSE_NAME) @Nullable String memberId) implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(this::member, "/memberId");
        }

        @Nullable
        MemberId member() {
            return Identifiers.readOrNull(memberId, "/memberId", MemberId::parse);
        }
    }

    /** Who is asked cannot help now. */
    public record DeclineRequest(
            @NotBlank @Size(max = 2000) String reason,

            @Schema(description = IN_WHOSE_NAME) @Nullable String memberId) implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(this::member, "/memberId");
        }

        @Nullable
        MemberId member() {
            return Identifiers.readOrNull(memberId, "/memberId", MemberId::parse);
        }
    }

    /** Thanks to somebody who helped. */
    public record ThankRequest(
            @NotNull String memberId,
            @Size(max = 2000) @Nullable String words) implements Ruled {

        @Override
        public void hold(Rules rules) {
            rules.hold(() -> Identifiers.readOrNull(memberId, "/memberId", MemberId::parse), "/memberId");
        }
    }
}
