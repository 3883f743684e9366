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
import java.time.Instant;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.application.InvitingMembers;
import org.heardcrm.members.application.AddingMembers;
import org.heardcrm.members.application.ChangingMembers;
import org.heardcrm.members.application.DeactivatingMembers;
import org.heardcrm.members.application.MemberList;
import org.heardcrm.members.application.MemberRow;
import org.heardcrm.platform.NotFound;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.Created;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.ListAnswer;
import org.heardcrm.platform.rest.ListQuery;
import org.heardcrm.platform.rest.Lists;
import org.heardcrm.platform.rest.MergePatch;
import org.jspecify.annotations.Nullable;

/** The people of the firm: read by all, written by admins. */
@Path("members")
@ApplicationScoped
public class MembersResource {

    private static final String NOUN = "This member";

    @Inject
    private MemberList members;

    @Inject
    private AddingMembers adding;

    @Inject
    private ChangingMembers changing;

    @Inject
    private InvitingMembers inviting;

    @Inject
    private DeactivatingMembers deactivating;

    /** What members can be narrowed by; {@code q} looks into names and logins. */
    public record Filters(
            Boolean active, Role role, String team, String skill, String externalId, String q, Instant updatedSince) {}

    @GET
    @Lists(
            filters = Filters.class,
            sorts = {"name", "updatedAt"})
    public ListAnswer<MemberView> list(@BeanParam ListQuery query) {
        return query.answer(members.read(query.request()), MemberView::of);
    }

    @POST
    public Created<MemberView> add(MemberRequest request) {
        MemberRow member = members.one(adding.add(request.toDetails()));
        return Created.at("members/" + member.id(), MemberView.of(member), member.version());
    }

    @GET
    @Path("{id}")
    public Answer<MemberView> one(@PathParam("id") String id) {
        return answer(MemberId.parse(id));
    }

    @PATCH
    @Path("{id}")
    public Answer<MemberView> change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable IfMatch match,
            MergePatch<MemberRequest> patch) {
        MemberRow before = members.one(MemberId.parse(id));
        long version = IfMatch.required(match, NOUN, before.version());
        changing.change(before.id(), patch.onto(MemberRequest.of(before)).toDetails(), version);
        return answer(before.id());
    }

    /** Makes a link that sets a password, for the first time or anew; the old password ends with it. */
    @POST
    @Path("{id}/invite")
    public InvitationView invite(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match) {
        MemberId member = MemberId.parse(id);
        InvitingMembers.Invitation invitation = inviting.invite(member, expected(member, match));
        return new InvitationView(MemberView.of(members.one(member)), invitation.url(), invitation.endsAt());
    }

    /** Ends the member's sessions and tokens, and passes on what this member carried. */
    @POST
    @Path("{id}/deactivate")
    public Answer<MemberView> deactivate(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable IfMatch match, DeactivateRequest request) {
        MemberId member = MemberId.parse(id);
        deactivating.deactivate(member, passTo(request.passTo()), expected(member, match));
        return answer(member);
    }

    private static @Nullable MemberId passTo(@Nullable String text) {
        try {
            return text == null ? null : MemberId.parse(text);
        } catch (NotFound noIdentifier) {
            throw new RuleBroken("pass-to-agent", "/passTo", noIdentifier.told());
        }
    }

    private @Nullable Long expected(MemberId member, @Nullable IfMatch match) {
        return match == null
                ? null
                : IfMatch.honoured(match, NOUN, members.one(member).version());
    }

    private Answer<MemberView> answer(MemberId id) {
        MemberRow member = members.one(id);
        return Answer.of(MemberView.of(member), member.version());
    }
}
