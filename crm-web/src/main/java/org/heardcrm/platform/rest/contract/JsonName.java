package org.heardcrm.platform.rest.contract;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.RecordComponent;

/** What a component of a record is called in JSON: as it is in Java, unless Java forbids the word that is meant. */
public final class JsonName {

    private JsonName() {}

    /** @return the value of {@link JsonbProperty}, which the accessor carries, else the component's own name */
    public static String of(RecordComponent component) {
        JsonbProperty said = component.getAccessor().getAnnotation(JsonbProperty.class);
        return said == null ? component.getName() : said.value();
    }
}
