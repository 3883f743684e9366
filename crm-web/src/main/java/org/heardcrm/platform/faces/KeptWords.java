package org.heardcrm.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.platform.application.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What the browser keeps of words that are being typed (kept-words.js), and when it need not any longer. */
@Named
@RequestScoped
public class KeptWords {

    private static final String SENT = "sent";

    @Inject
    private CurrentCaller caller;

    /** Under which name the reader's words about something are kept. */
    public String name(String about) {
        return caller.get().author().id() + "." + about;
    }

    /** The words were sent: the page that follows tells the browser that it need not keep them any longer. */
    public void sent(String about) {
        flash().put(SENT, name(about));
    }

    /** The name of the words that were sent just before this page, or null. */
    public @Nullable String getSent() {
        return (String) flash().get(SENT);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }
}
