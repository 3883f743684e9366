package org.heardcrm.tickets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How members are mentioned in a note: {@code @@} and a login. What names nobody is a part of the text. */
public final class Mentioning {

    private static final Pattern MARK = Pattern.compile("@@([\\p{L}\\p{N}._@-]{2,64})");

    private Mentioning() {}

    /**
     * A part of a note.
     *
     * @param login whom it mentions, in lower case, or null when it is plain text
     */
    public record Piece(String text, @Nullable String login) {}

    /** Every login that could be meant, in lower case; one before a full stop is there with it and without. */
    public static Set<String> meant(String note) {
        Set<String> logins = new LinkedHashSet<>();
        MARK.matcher(note).results().forEach(mark -> logins.addAll(readings(mark.group(1))));
        return logins;
    }

    /** @param known the logins of those who are mentioned, in lower case */
    public static List<Piece> pieces(String note, Set<String> known) {
        List<Piece> pieces = new ArrayList<>();
        Matcher mark = MARK.matcher(note);
        int end = 0;
        while (mark.find()) {
            String login = readings(mark.group(1)).stream()
                    .filter(known::contains)
                    .findFirst()
                    .orElse(null);
            if (login != null) {
                pieces.add(new Piece(note.substring(end, mark.start()), null));
                end = mark.start(1) + login.length();
                pieces.add(new Piece(note.substring(mark.start(), end), login));
            }
        }
        pieces.add(new Piece(note.substring(end), null));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** As it stands, and without the signs at its end that belong to the sentence. */
    private static List<String> readings(String typed) {
        String login = typed.toLowerCase(Locale.ROOT);
        String bare = login.replaceFirst("[._@-]+$", "");
        return login.equals(bare) ? List.of(login) : List.of(login, bare);
    }
}
