package org.heardcrm.platform.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A day as the browser's own date field writes it. */
@Dependent
@FacesConverter(value = "heard.day", managed = true)
public class DayConverter implements Converter<LocalDate> {

    private final Words words;

    @Inject
    public DayConverter(Words words) {
        this.words = words;
    }

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.trim());
        } catch (DateTimeParseException unreadable) {
            String sentence = words.get("platform.noDay");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
