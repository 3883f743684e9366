package org.heardcrm.platform.rest.contract;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the query of a request against the parameters that its operation has. */
final class QueryCheck {

    private QueryCheck() {}

    static List<Finding> of(Map<String, JsonObject> known, UriInfo uri) {
        List<Finding> findings = new ArrayList<>();
        uri.getQueryParameters().forEach((name, values) -> {
            JsonObject schema = known.get(name);
            if (schema == null) {
                findings.add(Finding.parameter(Finding.shortened(name), "There is no parameter of this name here."));
            } else if (values.size() > 1) {
                findings.add(Finding.parameter(name, "This was sent more than once."));
            } else {
                @Nullable String wrong = wrong(values.get(0), schema);
                if (wrong != null) {
                    findings.add(Finding.parameter(name, wrong));
                }
            }
        });
        return findings;
    }

    static @Nullable String wrong(String value, JsonObject schema) {
        if (value.indexOf('\0') >= 0) {
            return "A text holds the character NUL, which cannot be kept.";
        }
        if ("array".equals(Types.type(schema))) {
            for (String one : value.split(",", -1)) {
                @Nullable String wrong = wrong(one, schema.getJsonObject("items"));
                if (wrong != null) {
                    return wrong;
                }
            }
            return null;
        }
        @Nullable String mismatch = Types.mismatch(value, schema);
        if (mismatch != null) {
            return mismatch;
        }
        boolean listed = !schema.containsKey("enum")
                || Types.isListed(value, schema.getJsonArray("enum"))
                || Types.isListed(value.toUpperCase(Locale.ROOT), schema.getJsonArray("enum"));
        return listed
                ? outside(value, schema)
                : "This has to be one of " + Types.listed(schema.getJsonArray("enum")) + ".";
    }

    private static @Nullable String outside(String value, JsonObject schema) {
        if ("integer".equals(Types.type(schema)) && schema.containsKey("minimum") && schema.containsKey("maximum")) {
            long number = Long.parseLong(value);
            if (number < schema.getInt("minimum") || number > schema.getInt("maximum")) {
                return "This has to be from " + schema.getInt("minimum") + " to " + schema.getInt("maximum") + ".";
            }
        }
        if (schema.containsKey("maxLength") && value.length() > schema.getInt("maxLength")) {
            return "This is longer than " + schema.getInt("maxLength") + " characters.";
        }
        return null;
    }
}
