package org.heardcrm.members.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heardcrm.members.MemberId;
import org.heardcrm.members.access.application.InvitingMembers;
import org.heardcrm.members.access.application.InvitingMembers.Invitation;
import org.heardcrm.members.application.AddingMembers;
import org.heardcrm.members.application.ChangingMembers;
import org.heardcrm.members.application.DeactivatingMembers;
import org.heardcrm.members.application.MemberList;
import org.heardcrm.members.application.MemberRow;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** One member, or one to be added when the address names none. */
@Named
@Needs(Right.ADMINISTER)
@ViewScoped
public class MemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

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

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable String passTo;
    private @Nullable MemberRow member;
    private transient @Nullable Invitation invitation;
    private MemberForm form = new MemberForm();

    public void load() {
        if (id != null) {
            member = members.one(MemberId.parse(id));
            form = MemberForm.of(member);
        }
    }

    public String save() {
        if (member == null) {
            id = adding.add(form.toDetails()).toString();
            messages.say("members.added", form.getName());
        } else {
            changing.change(member.id(), form.toDetails(), member.version());
            messages.say("members.saved", form.getName());
        }
        return again();
    }

    /** Stays on the page: the link is shown this once. */
    public void invite() {
        MemberRow known = known();
        invitation = inviting.invite(known.id(), known.version());
        load();
    }

    public String deactivate() {
        MemberRow known = known();
        deactivating.deactivate(known.id(), passTo == null ? null : MemberId.parse(passTo), known.version());
        messages.say("members.deactivated", known.name());
        return again();
    }

    private String again() {
        return "/settings/member.xhtml?faces-redirect=true&id=" + id;
    }

    private MemberRow known() {
        if (member == null) {
            throw new IllegalStateException("The page shows no member yet.");
        }
        return member;
    }

    public @Nullable MemberRow getMember() {
        return member;
    }

    public MemberForm getForm() {
        return form;
    }

    public @Nullable Invitation getInvitation() {
        return invitation;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPassTo() {
        return passTo;
    }

    public void setPassTo(@Nullable String passTo) {
        this.passTo = passTo;
    }
}
