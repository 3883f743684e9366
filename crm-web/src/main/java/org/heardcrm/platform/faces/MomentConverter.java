package org.heardcrm.platform.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** An instant as the browser's own date-and-time field writes it, in the viewer's zone, to the minute. */
@Dependent
@FacesConverter(value = "heard.moment", managed = true)
public class MomentConverter implements Converter<Instant> {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Words words;
    private final Viewer viewer;

    @Inject
    public MomentConverter(Words words, Viewer viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    @Override
    public @Nullable Instant getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank()
                    ? null
                    : LocalDateTime.parse(typed.trim()).atZone(viewer.getZone()).toInstant();
        } catch (DateTimeParseException unreadable) {
            String sentence = words.get("platform.noMoment");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Instant instant) {
        return instant == null ? "" : TO_THE_MINUTE.withZone(viewer.getZone()).format(instant);
    }
}
