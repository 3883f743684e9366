package org.heardcrm.platform.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heardcrm.platform.Stale;
import org.heardcrm.platform.rest.problems.FieldError;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * The versions a caller is ready to change: the header If-Match, taken as a parameter of a resource method. {@code *}
 * means any; a list means one of; a weak tag never matches (RFC 9110, 13.1.1).
 */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([!#-~\\x80-\\xff]*)\"\\s*(,|$)");

    private final boolean any;
    private final List<String> tags;

    private IfMatch(boolean any, List<String> tags) {
        this.any = any;
        this.tags = tags;
    }

    /** How JAX-RS makes one of the header's text. */
    public static IfMatch valueOf(String header) {
        return header.trim().equals("*") ? new IfMatch(true, List.of()) : new IfMatch(false, strongTags(header));
    }

    private static List<String> strongTags(String header) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(header);
        int end = 0;
        while (matcher.lookingAt()) {
            if (matcher.group(1) == null) {
                tags.add(matcher.group(2));
            }
            end = matcher.end();
            matcher.region(end, header.length());
        }
        if (end == 0 || end < header.length()) {
            String sentence = "If-Match has to be an ETag in double quotes, a list of them, or *.";
            throw new ProblemException(Problem.of(ProblemKind.UNREADABLE, sentence)
                    .about(List.of(FieldError.header("If-Match", sentence))));
        }
        return tags;
    }

    /**
     * The version that the change has to find when it is made: hand it to the use case, which looks again.
     *
     * @param given the header, or null when it was not sent, which is 428
     * @param noun for the sentence: "This account"
     * @param current the version that is valid now
     * @throws Stale when the caller means another version
     */
    public static long required(@Nullable IfMatch given, String noun, long current) {
        if (given == null) {
            throw new ProblemException(
                    ProblemKind.PRECONDITION_REQUIRED, "A change needs “If-Match” with the ETag of what you read.");
        }
        return given.against(noun, current);
    }

    /** As {@link #required}, for acts and messages, where the header may be left out: then the current version it is. */
    public static long honoured(@Nullable IfMatch given, String noun, long current) {
        return given == null ? current : given.against(noun, current);
    }

    private long against(String noun, long current) {
        if (!any && !tags.contains(Long.toString(current))) {
            throw new Stale(noun, current);
        }
        return current;
    }
}
