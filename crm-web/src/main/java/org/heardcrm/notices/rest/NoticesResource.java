package org.heardcrm.notices.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import org.heardcrm.notices.NoticeId;
import org.heardcrm.notices.NoticeWay;
import org.heardcrm.notices.application.Bell;
import org.heardcrm.notices.application.ChoosingNotices;
import org.heardcrm.notices.application.ReadingNotices;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;

/** What the token's member was told: mentions, promises that come due, clients who are not fine, invitations. */
@Path("notices")
@ApplicationScoped
public class NoticesResource {

    @Inject
    private Bell bell;

    @Inject
    private ReadingNotices reading;

    @Inject
    private ChoosingNotices choosing;

    /** What notices can be narrowed by. */
    public record Filters(Boolean unread) {}

    /** How many are unread, counted to 100. */
    public record UnreadView(int unread) {}

    /** The latest first. */
    @GET
    @Lists(filters = Filters.class, sorts = "-at")
    public ListAnswer<NoticeView> list(@BeanParam ListQuery query) {
        return query.answer(bell.list(query.request()), NoticeView::of);
    }

    @POST
    @Path("{id}/read")
    public NoticeView read(@PathParam("id") String id) {
        NoticeId notice = NoticeId.parse(id);
        reading.read(notice);
        return NoticeView.of(bell.one(notice));
    }

    @POST
    @Path("read-all")
    public UnreadView readAll() {
        reading.readAll();
        return new UnreadView(bell.unread());
    }

    /** What the member is told by which way. */
    @GET
    @Path("wishes")
    public WishesView wishes() {
        return WishesView.of(choosing.wanted());
    }

    /** From now on the member is told what is named here, and nothing else. */
    @POST
    @Path("choose")
    public WishesView choose(WishesRequest request) {
        choosing.want(NoticeWay.PAGE, Set.copyOf(request.page()));
        choosing.want(NoticeWay.MAIL, Set.copyOf(request.mail()));
        return wishes();
    }
}
