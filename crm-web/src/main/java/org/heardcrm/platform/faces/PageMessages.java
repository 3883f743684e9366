package org.heardcrm.platform.faces;

import static jakarta.faces.application.FacesMessage.SEVERITY_ERROR;
import static jakarta.faces.application.FacesMessage.SEVERITY_INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The one sentence a page says after an act; it survives a redirect. */
@ApplicationScoped
public class PageMessages {

    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected PageMessages() {
        // for CDI
    }

    @Inject
    public PageMessages(Words words) {
        this.words = words;
    }

    /** Says what was done: {@code say("tickets.resolved", number)}. */
    public void say(String key, @Nullable Object... values) {
        add(SEVERITY_INFO, words.with(key, values));
    }

    /** Says why something was not done. */
    public void refuse(String key, @Nullable Object... values) {
        add(SEVERITY_ERROR, words.with(key, values));
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(severity, sentence, sentence));
    }
}
