package org.heardcrm.members.access.faces;

import jakarta.enterprise.context.RequestScoped;
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
import org.heardcrm.platform.faces.PageMessages;

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
    private PageMessages messages;

    private String login = "";
    private String password = "";
    private String from = "";

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
        external.setResponseStatus(outcome.isTooSoon() ? 429 : 401);
        if (outcome.isTooSoon()) {
            messages.refuse("members.tooSoon", outcome.delay().toSeconds() + 1);
        } else {
            messages.refuse("members.wrong");
        }
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
