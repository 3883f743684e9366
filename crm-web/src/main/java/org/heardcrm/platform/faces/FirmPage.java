package org.heardcrm.platform.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ChangingSettings;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;
import org.jspecify.annotations.Nullable;

/** How the firm is called, when it works, how long a resolved exception stays quiet. */
@Named
@Needs(Right.ADMINISTER)
@ViewScoped
public class FirmPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    @Inject
    private ChangingSettings changing;

    @Inject
    private FailureWords failureWords;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    private FirmForm form = new FirmForm();
    private Map<String, String> wrong = Map.of();

    @PostConstruct
    void load() {
        form = FirmForm.of(settings.firm(), settings.quiet().toDays(), settings.calendar());
    }

    public @Nullable String save() {
        wrong = form.wrong().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> failureWords.of(field.getValue())));
        if (!wrong.isEmpty()) {
            messages.refuse("platform.firm.wrong");
            return null;
        }
        changing.change(form.getName(), form.getQuietDays(), form.toCalendar());
        messages.say("platform.firm.saved");
        return "/settings/firm.xhtml?faces-redirect=true";
    }

    /** What is wrong with what was typed, by day or field; empty when nothing was found. */
    public Map<String, String> getWrong() {
        return wrong;
    }

    /** What is said about a setting, and that nobody has changed it while that is so. */
    public String hint(String setting, String word) {
        String told = word.isEmpty() ? "" : words.get(word);
        return settings.isDefault(setting) ? (told + " " + words.get("platform.byDefault")).strip() : told;
    }

    public FirmForm getForm() {
        return form;
    }
}
