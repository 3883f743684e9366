package org.heardcrm.members.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.heardcrm.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a member logs in with. A member who was never invited has none. It starts with an invitation (no password yet) or
 * with a one-time password, which must be changed at the first login; after that the password is the member's own, until
 * an admin resets it or the member leaves. Whatever ends a password ends the sessions that were opened with it.
 */
@Entity
@Table(name = "credential")
public class Credential {

    @Id
    @Column(name = "member_id")
    private long member;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "one_time")
    private boolean oneTime;

    @Column(name = "invitation_hash")
    private @Nullable String invitationHash;

    @Column(name = "invitation_ends_at")
    private @Nullable Instant invitationEndsAt;

    /** Sessions opened before this are over. */
    @Column(name = "sessions_from")
    private Instant sessionsFrom;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {
        // for JPA
    }

    private Credential(MemberId member, Instant now) {
        this.member = member.value();
        this.sessionsFrom = now;
        this.changedAt = now;
    }

    /** The credential of somebody who cannot log in yet. */
    public static Credential of(MemberId member, Instant now) {
        return new Credential(member, now);
    }

    /** Invites or resets: the old password and an older link are void, the new link sets a password once. */
    public void invite(Secret link, Instant endsAt, Instant now) {
        passwordHash = null;
        oneTime = false;
        invitationHash = link.hash();
        invitationEndsAt = endsAt;
        endSessions(now);
    }

    /** The member's own choice; a link that was open is used up. */
    public void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        oneTime = false;
        forgetInvitation();
        endSessions(now);
    }

    /** A password that somebody else made: it opens nothing but the page that changes it. */
    public void giveOneTimePassword(String hash, Instant now) {
        choosePassword(hash, now);
        oneTime = true;
    }

    /** The member left. */
    public void end(Instant now) {
        passwordHash = null;
        oneTime = false;
        forgetInvitation();
        endSessions(now);
    }

    /** Whether the link still sets a password. */
    public boolean isInvitedBy(Secret link, Instant now) {
        return invitationHash != null
                && invitationEndsAt != null
                && invitationHash.equals(link.hash())
                && now.isBefore(invitationEndsAt);
    }

    private void forgetInvitation() {
        invitationHash = null;
        invitationEndsAt = null;
    }

    private void endSessions(Instant now) {
        sessionsFrom = now;
        changedAt = now;
    }

    public MemberId member() {
        return new MemberId(member);
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public boolean isOneTime() {
        return oneTime;
    }

    public @Nullable Instant invitationEndsAt() {
        return invitationEndsAt;
    }

    public Instant sessionsFrom() {
        return sessionsFrom;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
