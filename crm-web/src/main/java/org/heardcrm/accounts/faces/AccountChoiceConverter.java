package org.heardcrm.accounts.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** An account that was chosen, by its identifier. */
@Dependent
@FacesConverter(value = "heard.account", managed = true)
public class AccountChoiceConverter implements Converter<Choice> {

    @Inject
    private Finder finder;

    @Override
    public @Nullable Choice getAsObject(FacesContext context, UIComponent field, @Nullable String id) {
        return id == null || id.isBlank() ? null : finder.account(id);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Choice choice) {
        return choice == null ? "" : choice.id();
    }
}
