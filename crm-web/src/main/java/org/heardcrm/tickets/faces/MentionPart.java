package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardcrm.tickets.Mentioning;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.application.Conversation.Said;
import org.heardcrm.tickets.application.Mentions;
import org.jspecify.annotations.Nullable;

/** The words of a message with members' names where a note mentions them. */
@Named
@RequestScoped
public class MentionPart {

    @Inject
    private WorkspacePage page;

    @Inject
    private Mentions mentions;

    private Map<Long, List<Mentions.Mentioned>> mentioned = Map.of();

    /** A part of the words; of a mention, the member's name. */
    public record Part(String text, @Nullable String member) {}

    @PostConstruct
    void load() {
        mentioned = page.isOneAsked() ? mentions.of(page.ticket()) : Map.of();
    }

    public List<Part> parts(Said said) {
        List<Mentions.Mentioned> members = mentioned.getOrDefault(said.seq(), List.of());
        if (said.kind() != MessageKind.NOTE || members.isEmpty()) {
            return List.of(new Part(said.body(), null));
        }
        Map<String, String> names = members.stream()
                .collect(Collectors.toMap(member -> member.login().toLowerCase(Locale.ROOT), Mentions.Mentioned::name));
        return Mentioning.pieces(said.body(), names.keySet()).stream()
                .map(piece ->
                        new Part(piece.text(), piece.login() == null ? null : names.getOrDefault(piece.login(), "")))
                .toList();
    }
}
