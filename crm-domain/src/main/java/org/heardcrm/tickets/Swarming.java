package org.heardcrm.tickets;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Who helps the owner of an exception. Nothing here changes who that is; {@link Helper} is somebody's part in it. */
public final class Swarming {

    private static final int LONGEST_WORDS = 2_000;

    private final TicketCourse course;
    private final List<Helper> helpers;

    /** @param helpers the exception's own list, which this part adds to */
    Swarming(TicketCourse course, List<Helper> helpers) {
        this.course = course;
        this.helpers = helpers;
    }

    /** Somebody is asked by name. */
    public void invite(long member, @Nullable String words, Author by, Instant now) {
        course.require(Act.INVITE);
        requireNotOwner(member);
        if (isIn(member)) {
            throw new RuleBroken(
                    "in-swarm", "/memberId", "This member has joined already, or is asked and has not answered yet.");
        }
        helpers.add(Helper.asked(asked(Long.toString(member), words, by, now), member, null));
    }

    /**
     * Whoever has a skill is asked, but the owner and those who are asked or have joined already. The first who accepts
     * joins, and the others are asked no longer.
     */
    public void inviteSkilled(long skill, Collection<Long> members, @Nullable String words, Author by, Instant now) {
        course.require(Act.INVITE);
        List<Long> outside = members.stream()
                .filter(member -> !isOwner(member) && !isIn(member))
                .sorted()
                .toList();
        if (outside.isEmpty()) {
            throw new RuleBroken("nobody-skilled", "/skillId", "Nobody who could be asked has this skill.");
        }
        TicketEvent event = asked(skillRef(skill), words, by, now);
        outside.forEach(member -> helpers.add(Helper.asked(event, member, skill)));
    }

    /** As an INVITED refers to the skill by which members were asked. */
    public static String skillRef(long skill) {
        return "skill:" + skill;
    }

    /** @throws RuleBroken when it is not said either whom to ask or for which skill */
    public static void requireOne(@Nullable Object member, @Nullable Object skill) {
        if ((member == null) == (skill == null)) {
            throw new RuleBroken("invite-one", "/memberId", "Say either whom to ask, or which skill is needed.");
        }
    }

    private TicketEvent asked(String ref, @Nullable String words, Author by, Instant now) {
        return course.append(course.event(EventType.INVITED, Side.FIRM, by, now)
                .about(ref)
                .saying(orNull(Words.optional("/words", "An invitation", words, LONGEST_WORDS))));
    }

    /** Who was asked accepts; others come by themselves. Who has joined already changes nothing. */
    public void join(long member, Author by, Instant now) {
        course.require(Act.JOIN);
        requireNotOwner(member);
        Optional<Helper> part = in(member);
        if (part.filter(Helper::hasHelped).isPresent()) {
            return;
        }
        TicketEvent event = append(EventType.JOINED, member, null, by, now);
        part.ifPresentOrElse(helper -> accept(helper, event.at()), () -> helpers.add(Helper.joined(event, member)));
    }

    private void accept(Helper first, Instant at) {
        first.join(at);
        helpers.stream()
                .filter(helper -> helper.isAskedWith(first))
                .forEach(helper -> helper.end(HelperState.NOT_NEEDED, at));
    }

    public void decline(long member, String reason, Author by, Instant now) {
        course.require(Act.DECLINE);
        Helper helper = in(member)
                .filter(asked -> !asked.hasHelped())
                .orElseThrow(() -> new RuleBroken("not-asked", "/memberId", "Only who is asked can decline."));
        String words = Words.required("/reason", "Declining", reason, LONGEST_WORDS);
        helper.end(
                HelperState.DECLINED,
                append(EventType.DECLINED, member, words, by, now).at());
    }

    public void leave(long member, Author by, Instant now) {
        course.require(Act.LEAVE);
        Helper helper = in(member).filter(Helper::hasHelped).orElseThrow(Swarming::notJoined);
        helper.end(
                HelperState.LEFT, append(EventType.LEFT, member, null, by, now).at());
    }

    /** Somebody who helps or has helped is thanked; said twice it is said once. */
    public void thank(long member, @Nullable String words, Author by, Instant now) {
        course.require(Act.THANK);
        if (by.isMember() && Objects.equals(by.id(), member)) {
            throw new RuleBroken("thanks-to-others", "/memberId", "Nobody thanks themselves.");
        }
        Helper helper = helpers.stream()
                .filter(part -> part.memberId() == member && part.hasHelped())
                .max(Comparator.comparingLong(Helper::seq))
                .orElseThrow(Swarming::notJoined);
        if (helper.thankedAt() == null) {
            String thanks = orNull(Words.optional("/words", "Thanks", words, LONGEST_WORDS));
            helper.thank(append(EventType.THANKED, member, thanks, by, now).at());
        }
    }

    private TicketEvent append(EventType type, long member, @Nullable String words, Author by, Instant now) {
        return course.append(course.event(type, Side.FIRM, by, now)
                .about(Long.toString(member))
                .saying(words));
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private Optional<Helper> in(long member) {
        return helpers.stream()
                .filter(helper -> helper.memberId() == member && helper.isIn())
                .findFirst();
    }

    private boolean isIn(long member) {
        return in(member).isPresent();
    }

    private boolean isOwner(long member) {
        return Objects.equals(course.standing().ownerId(), member);
    }

    private void requireNotOwner(long member) {
        if (isOwner(member)) {
            throw new RuleBroken(
                    "owner-is-helped",
                    "/memberId",
                    "Who carries an exception is whom its swarm helps, and no part of it.");
        }
    }

    private static RuleBroken notJoined() {
        return new RuleBroken("not-joined", "/memberId", "This member has not joined the swarm.");
    }
}
