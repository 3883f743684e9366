package org.heardcrm.members.access.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.application.ChoosingPasswords;
import org.heardcrm.members.access.edge.Entering;
import org.heardcrm.members.access.edge.Origin;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** A member changes the own password: any time in the profile, and at the first login with a one-time password. */
@Named
@RequestScoped
public class PasswordPage {

    @Inject
    private ChoosingPasswords choosing;

    @Inject
    private Entering entering;

    @Inject
    private Origin origin;

    @Inject
    private Me me;

    @Inject
    private PageMessages messages;

    @Inject
    private FacesContext faces;

    private String current = "";
    private final NewPassword wanted = new NewPassword();

    /** Who has a password of their own changes it in the profile. */
    public @Nullable String leaveIfOwn() {
        return me.isPasswordToBeChanged() ? null : "/members/profile.xhtml?faces-redirect=true";
    }

    public String replaceOneTime() {
        choosing.replaceOneTime(self(), wanted.agreed());
        stay();
        return "/home.xhtml?faces-redirect=true";
    }

    public String change() {
        String agreed = wanted.agreed();
        choosing.change(self(), current, agreed, origin.address(request()));
        stay();
        messages.say("members.password.changed");
        return "/members/profile.xhtml?faces-redirect=true";
    }

    /** A new password ends every session of the member; the one it was typed in goes on. */
    private void stay() {
        ExternalContext external = faces.getExternalContext();
        entering.again(self(), request(), (HttpServletResponse) external.getResponse());
    }

    private MemberId self() {
        return MemberId.parse(me.getId());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public NewPassword getWanted() {
        return wanted;
    }
}
