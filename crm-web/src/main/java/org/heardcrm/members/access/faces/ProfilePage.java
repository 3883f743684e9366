package org.heardcrm.members.access.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.members.Preferences;
import org.heardcrm.members.application.KeepingOwnProfile;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** What a member settles for the own pages. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private KeepingOwnProfile profile;

    @Inject
    private PageMessages messages;

    private @Nullable String zone;
    private @Nullable String language;
    private boolean shortcuts;

    public void load() {
        Preferences kept = profile.mine().preferences();
        zone = kept.zone();
        language = kept.language();
        shortcuts = kept.shortcuts();
    }

    public String save() {
        profile.settle(new Preferences(zone, language, shortcuts), null);
        messages.say("members.profile.saved");
        return "/members/profile.xhtml?faces-redirect=true";
    }

    public List<String> getLanguages() {
        return Languages.SPOKEN;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public boolean isShortcuts() {
        return shortcuts;
    }

    public void setShortcuts(boolean shortcuts) {
        this.shortcuts = shortcuts;
    }
}
