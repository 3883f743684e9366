package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.heardcrm.tickets.application.KeepingPanes;
import org.heardcrm.tickets.application.Panes;

/** How wide the parts of the workspace are for the one who looks. */
@Named
@RequestScoped
public class PanesPart {

    @Inject
    private KeepingPanes keeping;

    @Inject
    private HttpServletRequest request;

    private Panes panes = new Panes(0, 0);

    @PostConstruct
    void load() {
        panes = keeping.own();
    }

    /** Takes the widths that a script has measured; what is no number changes nothing. */
    public void keep() {
        panes = new Panes(sent("list", panes.list()), sent("context", panes.context()));
        keeping.keep(panes);
    }

    private int sent(String name, int before) {
        String width = request.getParameter(name);
        return width != null && width.matches("[0-9]{1,5}") ? Integer.parseInt(width) : before;
    }

    public int getList() {
        return panes.list();
    }

    public int getContext() {
        return panes.context();
    }

    public int getNarrowest() {
        return Panes.NARROWEST;
    }

    public int getWidest() {
        return Panes.WIDEST;
    }
}
