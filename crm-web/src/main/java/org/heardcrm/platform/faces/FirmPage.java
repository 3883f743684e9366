package org.heardcrm.platform.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ChangingSettings;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;

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
    private PageMessages messages;

    @Inject
    private Words words;

    private FirmForm form = new FirmForm();

    @PostConstruct
    void load() {
        form = FirmForm.of(settings.firm(), settings.quiet().toDays(), settings.calendar());
    }

    public String save() {
        changing.change(form.getName(), form.getQuietDays(), form.toCalendar());
        messages.say("platform.firm.saved");
        return "/settings/firm.xhtml?faces-redirect=true";
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
