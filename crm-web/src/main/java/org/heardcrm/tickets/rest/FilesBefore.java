package org.heardcrm.tickets.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heardcrm.platform.rest.Identifiers;
import org.heardcrm.platform.rest.contract.Rules;
import org.heardcrm.tickets.AttachmentId;
import org.jspecify.annotations.Nullable;

/** The files that a message names, which were sent before it. */
final class FilesBefore {

    private FilesBefore() {}

    static List<AttachmentId> read(@Nullable List<@Nullable String> named) {
        List<AttachmentId> files = new ArrayList<>();
        for (int i = 0; named != null && i < named.size(); i++) {
            files.add(one(named, i));
        }
        return files;
    }

    static void hold(Rules rules, @Nullable List<@Nullable String> named) {
        for (int i = 0; named != null && i < named.size(); i++) {
            int place = i;
            rules.hold(() -> one(named, place), pointer(place));
        }
    }

    private static AttachmentId one(List<@Nullable String> named, int i) {
        return Identifiers.read(Objects.requireNonNullElse(named.get(i), ""), pointer(i), AttachmentId::parse);
    }

    private static String pointer(int i) {
        return "/attachments/" + i;
    }
}
