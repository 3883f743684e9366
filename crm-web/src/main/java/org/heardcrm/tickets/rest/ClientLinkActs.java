package org.heardcrm.tickets.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.platform.NotFound;
import org.heardcrm.tickets.application.AttachingByLink;
import org.heardcrm.tickets.application.SpeakingByLink;

/** What a client may do through their private link, by the word in its address. */
@ApplicationScoped
class ClientLinkActs {

    /** What the page may say was done; anything else in its address is nobody's word. */
    static final Set<String> DONE =
            Set.of("written", "begun", "confirmed", "reopened", "repeated", "ticked", "unticked");

    @Inject
    private SpeakingByLink link;

    @Inject
    private AttachingByLink attaching;

    /**
     * @return the word by which the page says what was done
     * @throws NotFound when the link opens nothing, or there is no such act
     */
    String perform(ClientLinkPath path, ClientWords words, SentFiles files) {
        String act = Optional.ofNullable(path.act()).orElse("");
        switch (act) {
            case "messages" -> {
                return attaching.write(path.token(), words.required("body"), files.all()) ? "written" : "begun";
            }
            case "confirm" -> {
                link.confirm(path.token(), words.optional("said"));
                return "confirmed";
            }
            case "not-fine" -> {
                link.notFine(path.token(), words.required("reason"));
                return "reopened";
            }
            case "repeat" -> {
                link.repeat(path.token(), message(words));
                return "repeated";
            }
            case "tick" -> {
                link.tick(path.token(), step(words));
                return "ticked";
            }
            case "untick" -> {
                link.untick(path.token(), step(words));
                return "unticked";
            }
            default -> throw NotFound.of("This page");
        }
    }

    /** What is no number of a message is none that we know. */
    private static long message(ClientWords words) {
        String message = words.required("message");
        return message.matches("[1-9][0-9]{0,8}") ? Long.parseLong(message) : 0;
    }

    private static long step(ClientWords words) {
        String step = words.required("step");
        if (!step.matches("[1-9][0-9]{0,8}")) {
            throw NotFound.of("This step");
        }
        return Long.parseLong(step);
    }
}
