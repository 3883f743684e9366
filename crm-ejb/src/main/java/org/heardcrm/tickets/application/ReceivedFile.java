package org.heardcrm.tickets.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.Aside;
import org.heardcrm.tickets.AttachmentTooLarge;
import org.heardcrm.tickets.FileName;
import org.heardcrm.tickets.SafeImage;
import org.jspecify.annotations.Nullable;

/**
 * A file that has come as a whole, before it is kept.
 *
 * @param type what its sender called it, or a type for anything
 */
public record ReceivedFile(FileName name, String type, Aside content) implements AutoCloseable {

    private static final String ANYTHING = "application/octet-stream";
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,60}");

    /**
     * Takes all that is sent, however slowly; nothing else waits for it.
     *
     * @throws AttachmentTooLarge when it is more than {@link AttachmentTooLarge#MOST}
     * @throws RuleBroken when it is empty
     */
    public static ReceivedFile of(String name, @Nullable String type, InputStream body) {
        Aside content = Aside.of(body, AttachmentTooLarge.MOST, AttachmentTooLarge::new);
        if (content.size() == 0) {
            content.close();
            throw new RuleBroken(
                    "file-empty", "", "“{0}” is empty.", FileName.of(name).value());
        }
        return new ReceivedFile(FileName.of(name), sound(type), content);
    }

    private static String sound(@Nullable String type) {
        String bare = type == null ? "" : type.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT);
        return TYPE.matcher(bare).matches() ? bare : ANYTHING;
    }

    /** Which picture it is by its first bytes, or null when it is none that a page shows in place. */
    @Nullable
    SafeImage image() {
        try {
            return SafeImage.of(content.bytes().readNBytes(SafeImage.BEGINNING)).orElse(null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        content.close();
    }
}
