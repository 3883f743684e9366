package org.heardcrm.tickets;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a canned reply leaves open until it is used. */
public enum Placeholder {
    /** The name of the account. */
    CLIENT,
    /** The name of the person of the client; of the account when nobody is known. */
    CONTACT,
    /** The number of the exception. */
    NUMBER,
    /** The summary of the exception. */
    SUMMARY,
    /** The name of the member who writes. */
    AGENT,
    /** What the firm is called. */
    FIRM;

    /** As it stands in a text, without its braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Placeholder> of(String word) {
        return Stream.of(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All there are, as they stand in texts. */
    public static String all() {
        return Stream.of(values()).map(one -> "{" + one.word() + "}").collect(Collectors.joining(", "));
    }
}
