package org.heardcrm.members.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.heardcrm.members.application.KeepingOwnProfile;
import org.heardcrm.members.application.KeepingOwnProfile.Kept;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.Answer;
import org.heardcrm.platform.rest.IfMatch;
import org.heardcrm.platform.rest.MergePatch;
import org.jspecify.annotations.Nullable;

/** What the token's member settled for the own pages; an integration has none. */
@Path("me/profile")
@ApplicationScoped
public class ProfileResource {

    @Inject
    private KeepingOwnProfile profile;

    @Inject
    private CurrentCaller caller;

    @GET
    public Answer<ProfileView> mine() {
        Kept kept = profile.mine();
        return Answer.of(ProfileView.of(kept.preferences()), kept.version());
    }

    @PATCH
    public Answer<ProfileView> settle(@HeaderParam("If-Match") @Nullable IfMatch match, MergePatch<ProfileView> patch) {
        caller.get().need(Right.WRITE_PROFILE);
        Kept before = profile.mine();
        long version = IfMatch.required(match, "This profile", before.version());
        profile.settle(patch.onto(ProfileView.of(before.preferences())).toPreferences(), version);
        return mine();
    }
}
