package org.heardcrm.members.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.heardcrm.members.TeamId;
import org.heardcrm.members.application.KeepingTeams;
import org.heardcrm.members.application.ListEntry;
import org.heardcrm.members.application.TeamList;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.jspecify.annotations.Nullable;

/** The list of teams: read by all, written by admins. */
@Path("teams")
@ApplicationScoped
public class TeamsResource {

    @Inject
    private TeamList teams;

    @Inject
    private KeepingTeams keeping;

    @GET
    @Lists(
            filters = EntryFilters.class,
            sorts = {"name", "updatedAt"})
    public ListAnswer<EntryView> list(@BeanParam ListQuery query) {
        return query.answer(teams.read(query.request()), EntryView::of);
    }

    @POST
    public Created<EntryView> add(EntryRequest request) {
        TeamId id = keeping.add(request.name(), request.externalId());
        ListEntry team = teams.one(id);
        return Created.at("teams/" + id, EntryView.of(team), team.version());
    }

    @GET
    @Path("{id}")
    public Answer<EntryView> one(@PathParam("id") String id) {
        return answer(TeamId.parse(id));
    }

    @PATCH
    @Path("{id}")
    public Answer<EntryView> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            MergePatch<EntryRequest> patch) {
        TeamId team = TeamId.parse(id);
        ListEntry before = teams.one(team);
        long version = IfMatch.required(match, "This team", before.version());
        EntryRequest after = patch.onto(EntryRequest.of(before));
        keeping.change(team, after.name(), after.isActive(), after.externalId(), version);
        return answer(team);
    }

    private Answer<EntryView> answer(TeamId id) {
        ListEntry team = teams.one(id);
        return Answer.of(EntryView.of(team), team.version());
    }
}
