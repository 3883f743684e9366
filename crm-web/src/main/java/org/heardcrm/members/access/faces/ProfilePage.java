package org.heardcrm.members.access.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.members.application.KeepingOwnProfile;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** What a member settles for the own pages. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private KeepingOwnProfile profile;

    @Inject
    private Me me;

    @Inject
    private PageMessages messages;

    private @Nullable String zone;

    public void load() {
        zone = me.getZone();
    }

    public String save() {
        profile.chooseZone(zone);
        messages.say("members.profile.saved");
        return "/members/profile.xhtml?faces-redirect=true";
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
