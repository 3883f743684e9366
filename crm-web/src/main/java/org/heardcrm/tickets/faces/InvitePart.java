package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.SkillId;
import org.heardcrm.members.application.ListEntry;
import org.heardcrm.members.application.SkillList;
import org.heardcrm.tickets.application.OwnerChoices.Choice;
import org.heardcrm.tickets.application.Swarm.Help;
import org.heardcrm.tickets.application.SwarmingExceptions;
import org.jspecify.annotations.Nullable;

/** Asking others into the open exception, and answering; the owner stays who it is. */
@Named
@RequestScoped
public class InvitePart {

    @Inject
    private SwarmingExceptions swarming;

    @Inject
    private SkillList skills;

    @Inject
    private TicketActs acts;

    private @Nullable Choice next;
    private @Nullable String skill;
    private @Nullable String words;
    private @Nullable String reason;
    private final Map<String, String> thanks = new HashMap<>();

    public @Nullable String invite() {
        MemberId member = next == null ? null : next.id();
        SkillId skilled = skill == null ? null : SkillId.parse(skill);
        return acts.perform(
                (ticket, seen) -> swarming.invite(ticket, seen, member, skilled, words), "tickets.swarm.invited");
    }

    public @Nullable String join() {
        return acts.perform((ticket, seen) -> swarming.join(ticket, seen, null), "tickets.swarm.joined");
    }

    public @Nullable String decline() {
        String why = Objects.requireNonNullElse(reason, "");
        return acts.perform((ticket, seen) -> swarming.decline(ticket, seen, null, why), "tickets.swarm.declined");
    }

    public @Nullable String leave() {
        return acts.perform((ticket, seen) -> swarming.leave(ticket, seen, null), "tickets.swarm.left");
    }

    public @Nullable String thank(Help help) {
        MemberId member = MemberId.parse(help.member().id());
        return acts.perform(
                (ticket, seen) -> swarming.thank(
                        ticket, seen, member, thanks.get(help.member().id())),
                "tickets.swarm.thanked");
    }

    public List<ListEntry> getSkills() {
        return skills.inUse();
    }

    public @Nullable Choice getNext() {
        return next;
    }

    public void setNext(@Nullable Choice next) {
        this.next = next;
    }

    public @Nullable String getSkill() {
        return skill;
    }

    public void setSkill(@Nullable String skill) {
        this.skill = skill;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** What somebody is told with the thanks, by the member's identifier. */
    public Map<String, String> getThanks() {
        return thanks;
    }
}
