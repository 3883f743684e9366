package org.heardcrm.check.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.tickets.MessageKind;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.Source;
import org.heardcrm.tickets.TicketEvent;
import org.jspecify.annotations.Nullable;

/** Every message belongs to an event that says it was spoken, and nothing that was said here has lost its words. */
final class MessagesComparison implements TicketComparison {

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public Stream<Compared> compare(TicketFile file, Instant asOf) {
        Map<Long, SpokenLine> spoken =
                file.spoken().stream().collect(Collectors.toMap(SpokenLine::seq, Function.identity()));
        Map<Long, TicketEvent> events =
                file.events().stream().collect(Collectors.toMap(TicketEvent::seq, Function.identity()));
        TreeSet<Long> seqs = new TreeSet<>(spoken.keySet());
        events.values().stream()
                .filter(event -> mustHaveWords(file, event))
                .map(TicketEvent::seq)
                .forEach(seqs::add);
        return seqs.stream().map(seq -> one(file.name(), seq, spoken.get(seq), events.get(seq)));
    }

    private static Compared one(String name, long seq, @Nullable SpokenLine message, @Nullable TicketEvent event) {
        Compared compared = Compared.of(name + ", message " + seq);
        if (message == null || event == null) {
            return compared.that(false, message == null ? "its words are missing" : "no event says that it was spoken");
        }
        return compared.field("kind", message.kind(), kindOf(event).orElse(null))
                .field("said at", message.at(), event.at());
    }

    /** A source that records no words leaves events without them; an opening may come without a description. */
    private static boolean mustHaveWords(TicketFile file, TicketEvent event) {
        return file.ticket().source() != Source.IMPORT
                && switch (event.type()) {
                    case CLIENT_MESSAGE, REPLY, AUTO_REPLY, NOTED -> true;
                    default -> false;
                };
    }

    private static Optional<MessageKind> kindOf(TicketEvent event) {
        return Optional.ofNullable(
                switch (event.type()) {
                    case OPENED -> event.actor() == Side.CLIENT ? MessageKind.CLIENT : MessageKind.REPLY;
                    case CLIENT_MESSAGE -> MessageKind.CLIENT;
                    case REPLY -> MessageKind.REPLY;
                    case AUTO_REPLY -> MessageKind.AUTO_REPLY;
                    case NOTED -> MessageKind.NOTE;
                    default -> null;
                });
    }
}
