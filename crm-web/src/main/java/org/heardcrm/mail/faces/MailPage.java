package org.heardcrm.mail.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.heardcrm.mail.Wire;
import org.heardcrm.mail.application.ChangingMailServer;
import org.heardcrm.mail.application.MailBacklog;
import org.heardcrm.mail.application.MailBacklog.Standing;
import org.heardcrm.mail.application.MailServers;
import org.heardcrm.mail.application.MailServers.Known;
import org.heardcrm.mail.application.SendingTestLetter;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ChangingSettings;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Settings;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** The server that carries the firm's letters, a test of it, and how letters stand. */
@Named
@Needs(Right.ADMINISTER)
@ViewScoped
public class MailPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/settings/mail.xhtml?faces-redirect=true";

    @Inject
    private MailServers servers;

    @Inject
    private ChangingMailServer changing;

    @Inject
    private SendingTestLetter testing;

    @Inject
    private MailBacklog backlog;

    @Inject
    private Settings settings;

    @Inject
    private ChangingSettings changingSettings;

    @Inject
    private PageMessages messages;

    private MailForm form = new MailForm();
    private boolean known;
    private boolean withPassword;
    private boolean lockedOut;
    private @Nullable String testAddress;

    @PostConstruct
    void load() {
        Optional<Known> server = servers.known();
        String language = settings.language();
        known = server.isPresent();
        withPassword = server.map(Known::hasPassword).orElse(false);
        lockedOut = server.map(servers::isLockedOut).orElse(false);
        form = server.map(one -> MailForm.of(one.server(), language))
                .orElseGet(() -> MailForm.empty(settings.firm(), language));
    }

    public String save() {
        changing.name(form.toServer(), form.getPassword());
        changingSettings.speak(form.getLanguage());
        messages.say("mail.saved");
        return AGAIN;
    }

    public String forget() {
        changing.forget();
        messages.say("mail.forgotten");
        return AGAIN;
    }

    public String test() {
        SendingTestLetter.Result result = testing.send(testAddress == null ? "" : testAddress, settings.language());
        if (result.taken()) {
            messages.say("mail.test.sent", testAddress, result.answer());
        } else {
            messages.refuse("mail.test.refused", result.answer());
        }
        return AGAIN;
    }

    public Standing getStanding() {
        return backlog.standing();
    }

    public List<Wire> getWires() {
        return List.of(Wire.values());
    }

    public List<String> getLanguages() {
        return Languages.SPOKEN;
    }

    public MailForm getForm() {
        return form;
    }

    public boolean isKnown() {
        return known;
    }

    /** Whether a password is kept; it is never shown. */
    public boolean isWithPassword() {
        return withPassword;
    }

    /** Whether the kept password can no longer be read. */
    public boolean isLockedOut() {
        return lockedOut;
    }

    public @Nullable String getTestAddress() {
        return testAddress;
    }

    public void setTestAddress(@Nullable String testAddress) {
        this.testAddress = testAddress;
    }
}
