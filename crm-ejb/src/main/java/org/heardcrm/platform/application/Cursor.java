package org.heardcrm.platform.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.heardcrm.platform.Sentence;
import org.heardcrm.platform.Unreadable;

/** The place after a row: the row's sort value and identifier, bound to the query it came from. */
record Cursor(int query, long id, String key) {

    static Cursor parse(String text, int query) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", 3);
            Cursor cursor = new Cursor(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), parts[2]);
            if (cursor.query == query) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            // said below, in the same words as for a cursor of another query
        }
        throw new Unreadable(
                "cursor",
                Sentence.of("cursor", "This cursor does not belong to this query. Start again without a cursor."));
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((query + " " + id + " " + key).getBytes(UTF_8));
    }
}
