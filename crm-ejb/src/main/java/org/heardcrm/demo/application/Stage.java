package org.heardcrm.demo.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heardcrm.demo.application.Lives.Scene;
import org.heardcrm.tickets.Channel;
import org.jspecify.annotations.Nullable;

/** Lays out who speaks, about what, through what, before an exception begins. */
final class Stage {

    private static final List<Channel> CHANNELS =
            List.of(Channel.MAIL, Channel.MAIL, Channel.MAIL, Channel.PHONE, Channel.PHONE, Channel.WEB, Channel.CHAT);
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

    private final List<Person> members;
    private final List<Story> stories;
    private final Phrases common = Phrases.common();
    private final Map<Integer, Integer> told = new TreeMap<>();

    Stage(List<Person> members, List<Story> stories) {
        this.members = members;
        this.stories = stories;
    }

    Scene scene(Chance chance, Client client, boolean seenFirst) {
        return scene(chance, client, seenFirst, null);
    }

    /** @param owner who shall have it, or null for whoever it falls to */
    Scene scene(Chance chance, Client client, boolean seenFirst, @Nullable Integer owner) {
        Story story = story(chance);
        int speaker = chance.between(0, client.people().size() - 1);
        int agent = owner == null ? agentFor(story, chance) : owner;
        Setting setting = new Setting(
                story,
                client.people().get(speaker),
                wording(chance, client, story, speaker, agent),
                chance,
                members,
                common);
        String summary = setting.line("summary");
        setting.wording().with("what", summary);
        Channel channel = chance.of(CHANNELS);
        return new Scene(
                client,
                speaker,
                setting,
                agent,
                seenFirst,
                channel,
                summary,
                setting.line("goal"),
                seenFirst ? ours(setting, agent) : theirs(setting, agent, channel));
    }

    private static String ours(Setting setting, int agent) {
        return Letters.fromUs(setting.member(agent), setting.speaker(), setting.line("saw"));
    }

    /** What was said on the phone is written down without a letter around it. */
    private static String theirs(Setting setting, int agent, Channel channel) {
        String words = setting.line("client");
        return channel == Channel.PHONE
                ? words
                : Letters.fromClient(setting.speaker(), setting.member(agent).first(), words);
    }

    /** One of those told least so far. */
    private Story story(Chance chance) {
        List<Story> three = List.of(chance.of(stories), chance.of(stories), chance.of(stories));
        Story story = three.stream()
                .min(Comparator.comparingInt((Story one) -> told.getOrDefault(one.number(), 0)))
                .orElseThrow();
        told.merge(story.number(), 1, Integer::sum);
        return story;
    }

    /** Two of three go to somebody who knows the matter. */
    private int agentFor(Story story, Chance chance) {
        int agents = (int) members.stream().filter(Person::isAgent).count();
        int known = switch (story.category().get(0)) {
            case "Freight", "Customs" -> 0;
            case "IT", "Interfaces", "Security", "Contact" -> 1;
            case "Field service", "Contract" -> 2;
            case "Calibration", "Engineering" -> 3;
            default -> 4;
        };
        return chance.in(66) ? known : chance.between(0, agents - 1);
    }

    private Wording wording(Chance chance, Client client, Story story, int speaker, int agent) {
        String site = chance.of(client.towns());
        Wording wording = new Wording(chance)
                .with("site", site)
                .with(
                        "town",
                        chance.of(common.all("town").stream()
                                .filter(town -> !town.equals(site))
                                .toList()))
                .with("port", chance.of(common.all("port")))
                .with("month", chance.of(common.all("month")))
                .with("day", chance.of(DAYS))
                .with("n", Integer.toString(chance.between(3, 38)))
                .with("n2", Integer.toString(chance.between(3, 6)))
                .with("time", "%d:%02d".formatted(chance.between(6, 16), 15 * chance.between(0, 3)))
                .with(
                        "ref",
                        "%s-%d"
                                .formatted(
                                        client.name().substring(0, 2).toUpperCase(java.util.Locale.ROOT),
                                        chance.between(20_400, 89_900)))
                .with("name", client.people().get(speaker).first())
                .with(
                        "who",
                        colleague(client, speaker).first() + " "
                                + colleague(client, speaker).last())
                .with("me", members.get(agent).first())
                .with("me2", chance.of(common.all("engineer")));
        story.ownSlots()
                .forEach(slot -> wording.with(slot, chance.of(story.said().all(slot))));
        return wording;
    }

    private static Speaker colleague(Client client, int speaker) {
        return client.people().get((speaker + 1) % client.people().size());
    }
}
