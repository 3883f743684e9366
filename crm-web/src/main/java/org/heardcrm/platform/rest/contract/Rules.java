package org.heardcrm.platform.rest.contract;

import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.stream.Stream;
import org.heardcrm.platform.Line;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.JsonBinding;
import org.jspecify.annotations.Nullable;

/** Holds a request against its own rules where the schema found nothing, so that everything wrong is told at once. */
public final class Rules {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final String place;
    private final List<Finding> findings;

    private Rules(String place, List<Finding> findings) {
        this.place = place;
        this.findings = findings;
    }

    /**
     * Adds what the rules of a request find.
     *
     * @param value what was sent
     * @param type the request's record
     * @param findings what the schema found in it
     */
    public static void add(JsonValue value, Class<?> type, List<Finding> findings) {
        if (Ruled.class.isAssignableFrom(type) && value instanceof JsonObject sent) {
            Ruled request =
                    (Ruled) JsonBinding.jsonb().fromJson(sound(sent, findings).toString(), type);
            request.hold(new Rules("", findings));
        }
    }

    /** Without what was refused; null stands for it, so that lists keep their order. */
    private static JsonObject sound(JsonObject sent, List<Finding> findings) {
        JsonObject sound = sent;
        for (Finding finding : findings) {
            if (finding.isInBody() && !finding.error().name().isEmpty()) {
                JsonPointer refused = JSON.createPointer(finding.error().name());
                sound = refused.containsValue(sound) ? refused.replace(sound, JsonValue.NULL) : sound;
            }
        }
        return sound;
    }

    /**
     * Calls a guard, unless one of the fields that it looks at was found wrong already.
     *
     * @param guard throws {@link RuleBroken}, pointing into this object
     * @param fields JSON pointers within this object
     */
    public void hold(Runnable guard, String... fields) {
        if (Stream.of(fields).anyMatch(this::isWrong)) {
            return;
        }
        try {
            guard.run();
        } catch (RuleBroken broken) {
            findings.add(Finding.broken(place + broken.pointer(), broken));
        }
    }

    /** A field that is one line, of a length that the schema knows. */
    public void line(String field, @Nullable String text) {
        hold(() -> Line.optional(field, "This", text, Integer.MAX_VALUE), field);
    }

    /** The rules of an object inside of this one. */
    public void within(String field, @Nullable Ruled part) {
        if (part != null) {
            part.hold(new Rules(place + field, findings));
        }
    }

    /** The rules of the objects of a list inside of this one. */
    public void withinEach(String field, @Nullable List<? extends @Nullable Ruled> parts) {
        for (int i = 0; parts != null && i < parts.size(); i++) {
            within(field + "/" + i, parts.get(i));
        }
    }

    private boolean isWrong(String field) {
        String pointer = place + field;
        return findings.stream()
                .filter(Finding::isInBody)
                .map(finding -> finding.error().name())
                .anyMatch(wrong -> wrong.equals(pointer) || wrong.startsWith(pointer + "/"));
    }
}
