package org.heardcrm.members.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heardcrm.members.MemberDetails;
import org.heardcrm.members.MemberId;
import org.heardcrm.platform.Duplicate;
import org.heardcrm.platform.Id;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.application.Sql;
import org.jspecify.annotations.Nullable;

/** What a member's details have to agree with outside of themselves. */
@ApplicationScoped
public class MemberChecks {

    private Members members;
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected MemberChecks() {
        // for CDI
    }

    @Inject
    public MemberChecks(Members members, Sql sql) {
        this.members = members;
        this.sql = sql;
    }

    /**
     * @param self the member that has these details, or null when it is new
     * @throws Duplicate when the login or external identifier is another member's
     * @throws RuleBroken when a team or skill does not exist
     */
    void check(MemberDetails details, @Nullable MemberId self) {
        refuse(
                members.withLogin(details.login().value()),
                self,
                Sentence.of("login-taken", "This login is taken by another member."));
        if (details.externalId() != null) {
            refuse(
                    members.withExternalId(details.externalId()),
                    self,
                    Sentence.of("member-external-id", "Another member has this external identifier."));
        }
        need(details.teams(), "team", "/teams", Sentence.of("unknown-team", "One of the teams does not exist."));
        need(details.skills(), "skill", "/skills", Sentence.of("unknown-skill", "One of the skills does not exist."));
    }

    private void refuse(Optional<MemberId> other, @Nullable MemberId self, Sentence sentence) {
        other.filter(id -> !id.equals(self)).ifPresent(id -> {
            String name = sql.one("select name from member where id = ?", row -> row.text("name"), id)
                    .orElse("");
            throw new Duplicate(sentence, List.of(new Duplicate.Candidate(id.toString(), name)));
        });
    }

    private void need(Collection<? extends Id> ids, String table, String pointer, Sentence sentence) {
        long[] wanted = ids.stream().mapToLong(Id::value).toArray();
        long found = sql.one("select count(*) from " + table + " where id = any (?)", row -> row.number(1), wanted)
                .orElse(0L);
        if (found < wanted.length) {
            throw new RuleBroken("unknown-" + table, pointer, sentence);
        }
    }
}
