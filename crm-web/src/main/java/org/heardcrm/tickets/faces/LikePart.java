package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.tickets.application.LikeExceptions;
import org.heardcrm.tickets.application.LikeTicket;
import org.jspecify.annotations.Nullable;

/** How exceptions that read like the open one were solved. */
@Named
@RequestScoped
public class LikePart {

    @Inject
    private LikeExceptions like;

    @Inject
    private WorkspacePage page;

    private @Nullable List<LikeTicket> openLike;

    public List<LikeTicket> getOpenLike() {
        if (openLike == null) {
            openLike = like.to(page.ticket());
        }
        return openLike;
    }
}
