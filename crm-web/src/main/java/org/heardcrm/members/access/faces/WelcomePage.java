package org.heardcrm.members.access.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.access.application.Welcoming;
import org.heardcrm.members.access.edge.WelcomeServlet;

/** An invited member chooses a password. The link goes along in the form, so the page needs no session. */
@Named
@RequestScoped
public class WelcomePage {

    @Inject
    private Welcoming welcoming;

    @Inject
    private FacesContext faces;

    private final NewPassword wanted = new NewPassword();
    private String link = "";
    private Optional<Welcoming.Guest> guest = Optional.empty();

    @PostConstruct
    void read() {
        ExternalContext external = faces.getExternalContext();
        Object named = external.getRequestMap().get(WelcomeServlet.LINK);
        String sent = external.getRequestParameterMap().get("link");
        link = named != null ? named.toString() : sent == null ? "" : sent;
        guest = welcoming.guest(new Secret(link));
    }

    public String choose() {
        welcoming.choosePassword(new Secret(link), wanted.agreed());
        return "/login.xhtml?faces-redirect=true&welcome=true";
    }

    /** Whether the link is good. */
    public boolean isInvited() {
        return guest.isPresent();
    }

    public String getName() {
        return guest.map(Welcoming.Guest::name).orElse("");
    }

    public String getLogin() {
        return guest.map(Welcoming.Guest::login).orElse("");
    }

    public String getLink() {
        return link;
    }

    public NewPassword getWanted() {
        return wanted;
    }
}
