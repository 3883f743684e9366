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
import org.heardcrm.members.SkillId;
import org.heardcrm.members.application.KeepingSkills;
import org.heardcrm.members.application.ListEntry;
import org.heardcrm.members.application.SkillList;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.jspecify.annotations.Nullable;

/** The list of skills: read by all, written by admins. */
@Path("skills")
@ApplicationScoped
public class SkillsResource {

    @Inject
    private SkillList skills;

    @Inject
    private KeepingSkills keeping;

    @GET
    @Lists(
            filters = EntryFilters.class,
            sorts = {"name", "updatedAt"})
    public ListAnswer<EntryView> list(@BeanParam ListQuery query) {
        return query.answer(skills.read(query.request()), EntryView::of);
    }

    @POST
    public Created<EntryView> add(EntryRequest request) {
        SkillId id = keeping.add(request.name(), request.externalId());
        ListEntry skill = skills.one(id);
        return Created.at("skills/" + id, EntryView.of(skill), skill.version());
    }

    @GET
    @Path("{id}")
    public Answer<EntryView> one(@PathParam("id") String id) {
        return answer(SkillId.parse(id));
    }

    @PATCH
    @Path("{id}")
    public Answer<EntryView> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            MergePatch<EntryRequest> patch) {
        SkillId skill = SkillId.parse(id);
        ListEntry before = skills.one(skill);
        long version = IfMatch.required(match, "This skill", before.version());
        EntryRequest after = patch.onto(EntryRequest.of(before));
        keeping.change(skill, after.name(), after.isActive(), after.externalId(), version);
        return answer(skill);
    }

    private Answer<EntryView> answer(SkillId id) {
        ListEntry skill = skills.one(id);
        return Answer.of(EntryView.of(skill), skill.version());
    }
}
