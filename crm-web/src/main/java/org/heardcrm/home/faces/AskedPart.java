package org.heardcrm.home.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.tickets.application.Swarm;
import org.heardcrm.tickets.application.Swarm.Invitation;

/** What colleagues ask the member: to help in an exception of theirs. */
@Named
@RequestScoped
public class AskedPart {

    private static final int ROWS = 8;

    @Inject
    private Swarm swarm;

    @Inject
    private CurrentCaller caller;

    private List<Invitation> asks = List.of();

    @PostConstruct
    void load() {
        if (caller.get().may(Right.WRITE_NOTES)) {
            asks = swarm.asks(caller.get().author(), ROWS);
        }
    }

    /** The latest first. */
    public List<Invitation> getAsks() {
        return asks;
    }
}
