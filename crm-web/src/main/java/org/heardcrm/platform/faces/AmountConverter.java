package org.heardcrm.platform.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as the viewer's language writes it: "1,234.50" in English, "1.234,50" in German. What could be meant in two
 * ways is asked again, not guessed.
 */
@Dependent
@FacesConverter(value = "heard.amount", managed = true)
public class AmountConverter implements Converter<BigDecimal> {

    private final Words words;
    private final Viewer viewer;

    @Inject
    public AmountConverter(Words words, Viewer viewer) {
        this.words = words;
        this.viewer = viewer;
    }

    @Override
    public @Nullable BigDecimal getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(viewer.getLocale());
        String digits = typed.replaceAll("[\\s\u00a0\u202f'’]", "");
        if (!isAnAmount(digits, symbols)) {
            String sentence = words.with("platform.noAmount", new BigDecimal("1234.5"));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        return new BigDecimal(digits.replace(String.valueOf(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.'));
    }

    private static boolean isAnAmount(String digits, DecimalFormatSymbols symbols) {
        String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
        String point = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
        return digits.matches("-?(\\d{1,3}(" + group + "\\d{3})+|\\d{1,15})(" + point + "\\d{1,2})?");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable BigDecimal amount) {
        char point = DecimalFormatSymbols.getInstance(viewer.getLocale()).getDecimalSeparator();
        return amount == null ? "" : amount.toPlainString().replace('.', point);
    }
}
