package org.heardcrm.tickets.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a program or a form sent. */
interface ClientWords {

    /** @return the words, or "" when there are none: the rules say what is missing */
    String required(String name);

    @Nullable
    String optional(String name);

    /** Everything that was sent, in an order of its own. */
    default String all() {
        return Stream.of("body", "said", "reason", "message", "step")
                .map(this::required)
                .collect(Collectors.joining("\n"));
    }

    /** @param field the one that words may stand in */
    static ClientWords of(HttpServletRequest request, String field) throws IOException {
        return ClientLinkPath.sendsJson(request) ? JsonWords.read(request, field) : new FormWords(request);
    }

    /** The fields of a form. */
    record FormWords(HttpServletRequest request) implements ClientWords {

        @Override
        public String required(String name) {
            return Optional.ofNullable(request.getParameter(name)).orElse("");
        }

        @Override
        public @Nullable String optional(String name) {
            String words = request.getParameter(name);
            return words == null || words.isBlank() ? null : words;
        }
    }
}
