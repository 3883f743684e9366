package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.accounts.application.AccountWords;
import org.heardcrm.platform.faces.Viewer;
import org.jspecify.annotations.Nullable;

/** What the forms of an account offer: kinds, countries in the viewer's language, words in use. */
@Named
@RequestScoped
public class AccountChoices {

    @Inject
    private AccountWords words;

    @Inject
    private Viewer viewer;

    /** A country by its code, as the viewer calls it. */
    public record Country(String code, String name) {}

    public List<Country> getCountries() {
        Locale locale = viewer.getLocale();
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, country(code)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(locale)))
                .toList();
    }

    /** A country's name in the viewer's language. */
    public String country(@Nullable String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(viewer.getLocale());
    }

    public AccountKind[] getKinds() {
        return AccountKind.values();
    }

    public List<String> getTiers() {
        return words.tiers();
    }

    public List<String> getIndustries() {
        return words.industries();
    }

    public List<String> getSizeBands() {
        return words.sizeBands();
    }
}
