package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.tickets.application.LikeExceptions;
import org.heardcrm.tickets.application.LikeTicket;
import org.jspecify.annotations.Nullable;

/** How like exceptions were solved: those like the open one, or like the summary that is being typed. */
@Named
@RequestScoped
public class LikePart {

    @Inject
    private LikeExceptions like;

    @Inject
    private WorkspacePage page;

    @Inject
    private NewExceptionPage beginning;

    private List<LikeTicket> typedLike = List.of();
    private @Nullable List<LikeTicket> openLike;

    /** The summary has been typed as far as it is. */
    public void look() {
        String summary = beginning.getTyped().getSummary();
        typedLike = summary == null ? List.of() : like.to(summary);
    }

    public List<LikeTicket> getTypedLike() {
        return typedLike;
    }

    public List<LikeTicket> getOpenLike() {
        if (openLike == null) {
            openLike = like.to(page.ticket());
        }
        return openLike;
    }
}
