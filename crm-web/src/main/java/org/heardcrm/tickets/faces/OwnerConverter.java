package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.heardcrm.members.MemberId;
import org.heardcrm.tickets.application.OwnerChoices;
import org.heardcrm.tickets.application.OwnerChoices.Choice;
import org.jspecify.annotations.Nullable;

/** A member who can carry an exception, by the identifier that the page sends back; a stranger's is nobody. */
@Dependent
@FacesConverter(value = "heard.owner", managed = true)
public class OwnerConverter implements Converter<Choice> {

    @Inject
    private OwnerChoices choices;

    @Override
    public @Nullable Choice getAsObject(FacesContext context, UIComponent field, @Nullable String sent) {
        return sent == null || !sent.matches("[0-9]{1,18}")
                ? null
                : choices.byId(MemberId.parse(sent)).orElse(null);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Choice choice) {
        return choice == null ? "" : choice.id().toString();
    }
}
