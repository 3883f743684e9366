package org.heardcrm.members.access.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.heardcrm.members.access.application.LoggingIn;
import org.heardcrm.members.access.edge.Entering;
import org.heardcrm.members.access.edge.LocalPath;
import org.heardcrm.platform.faces.Words;
import org.jspecify.annotations.Nullable;

/** Login and password; afterwards the page that was asked for. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private Entering entering;

    @Inject
    private Me me;

    @Inject
    private FacesContext faces;

    @Inject
    private Words words;

    private String login = "";
    private String password = "";
    private @Nullable String from;
    private boolean welcome;
    private boolean ended;

    /** Who is in already has no need of this page. */
    public void skipIfKnown() throws IOException {
        if (me.isKnown()) {
            goOn();
        }
    }

    public void enter() throws IOException {
        ExternalContext external = faces.getExternalContext();
        LoggingIn.Outcome outcome =
                entering.byPassword(login, password, (HttpServletRequest) external.getRequest(), (HttpServletResponse)
                        external.getResponse());
        if (outcome.member() != null) {
            goOn();
            return;
        }
        if (outcome.isTooSoon()) {
            external.setResponseStatus(429);
            refuse(words.with("members.tooSoon", outcome.delay().toSeconds() + 1));
        } else {
            refuse(words.get("members.wrong"));
        }
    }

    /** Said now and not kept for later: who is not in has no session to keep it in. */
    private void refuse(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    private void goOn() throws IOException {
        String where = LocalPath.of(from).map(LocalPath::value).orElse("/");
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + where);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    /** Whether somebody comes here from an invitation, with a new password. */
    public boolean isWelcome() {
        return welcome;
    }

    public void setWelcome(boolean welcome) {
        this.welcome = welcome;
    }

    /** Whether somebody comes here from a page whose login has ended, with something they wanted to send. */
    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }
}
