package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.SkillId;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Sql;
import org.heardcrm.tickets.ExceptionTicket;
import org.heardcrm.tickets.Swarming;
import org.heardcrm.tickets.TicketId;
import org.jspecify.annotations.Nullable;

/** Others are asked into an exception to help its owner; they join, decline, leave, and are thanked. */
@Stateless
@Needs(Right.WRITE_NOTES)
public class SwarmingExceptions {

    @Inject
    private ExceptionTickets tickets;

    @Inject
    private Members members;

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HeardClock clock;

    /**
     * Somebody is asked by name, or everybody who has a skill.
     *
     * @throws RuleBroken when not exactly one of both is said, or nobody can be asked so
     */
    public void invite(
            TicketId id,
            @Nullable Long expected,
            @Nullable MemberId member,
            @Nullable SkillId skill,
            @Nullable String words) {
        Swarming.requireOne(member, skill);
        if (member != null) {
            members.activeAgent(member, "/memberId");
        }
        List<Long> skilled = skill == null ? List.of() : skilled(skill);
        act(id, expected, (swarm, by) -> {
            if (member != null) {
                swarm.invite(member.value(), words, by, clock.instant());
            } else {
                swarm.inviteSkilled(Objects.requireNonNull(skill).value(), skilled, words, by, clock.instant());
            }
        });
    }

    private List<Long> skilled(SkillId skill) {
        return sql.all(
                "select m.id from member m join member_skill s on s.member_id = m.id where s.skill_id = ? and m.active"
                        + " and 'AGENT' = any (string_to_array(m.roles, ' ')) order by m.id",
                row -> row.number("id"),
                skill);
    }

    /** @param member in whose name an integration joins; a member joins only themselves, so it is null or their own */
    public void join(TicketId id, @Nullable Long expected, @Nullable MemberId member) {
        MemberId who = inTheNameOf(member);
        members.activeAgent(who, "/memberId");
        act(id, expected, (swarm, by) -> swarm.join(who.value(), by, clock.instant()));
    }

    /** @param member in whose name an integration declines; null or their own when a member does */
    public void decline(TicketId id, @Nullable Long expected, @Nullable MemberId member, String reason) {
        long who = inTheNameOf(member).value();
        act(id, expected, (swarm, by) -> swarm.decline(who, reason, by, clock.instant()));
    }

    /** @param member in whose name an integration leaves; null or their own when a member does */
    public void leave(TicketId id, @Nullable Long expected, @Nullable MemberId member) {
        long who = inTheNameOf(member).value();
        act(id, expected, (swarm, by) -> swarm.leave(who, by, clock.instant()));
    }

    public void thank(TicketId id, @Nullable Long expected, MemberId member, @Nullable String words) {
        act(id, expected, (swarm, by) -> swarm.thank(member.value(), words, by, clock.instant()));
    }

    private MemberId inTheNameOf(@Nullable MemberId member) {
        Author self = caller.get().author();
        Long own = self.isMember() ? self.id() : null;
        if (own == null && member == null) {
            throw new RuleBroken("whose-name", "/memberId", "A program says in whose name it answers.");
        }
        if (own != null && member != null && own != member.value()) {
            throw new RuleBroken("answers-for-oneself", "/memberId", "A member answers in no name but their own.");
        }
        return member == null ? new MemberId(Objects.requireNonNull(own)) : member;
    }

    private void act(TicketId id, @Nullable Long expected, BiConsumer<Swarming, Author> act) {
        ExceptionTicket ticket = tickets.toChange(id, expected);
        act.accept(ticket.swarming(), caller.get().author());
        tickets.keep(ticket);
    }
}
