package org.heardcrm.members.access.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.heardcrm.members.access.AccessTokenId;
import org.heardcrm.members.access.Scopes;
import org.heardcrm.members.access.application.AccessTokenList;
import org.heardcrm.members.access.application.AccessTokenRow;
import org.heardcrm.members.access.application.IssuingTokens;
import org.heardcrm.members.access.application.RevokingTokens;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.ListRequest;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.Slice;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.platform.faces.Viewer;
import org.jspecify.annotations.Nullable;

/** The tokens by which programs come in: issued, looked at, revoked. */
@Named
@Needs(Right.ADMINISTER)
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final String VALUE = "token";

    @Inject
    private AccessTokenList tokens;

    @Inject
    private IssuingTokens issuing;

    @Inject
    private RevokingTokens revoking;

    @Inject
    private PageMessages messages;

    @Inject
    private Viewer viewer;

    @Inject
    private HeardClock clock;

    private @Nullable String after;
    private final TokenForm form = new TokenForm();
    private transient @Nullable Slice<AccessTokenRow> slice;

    /** The page that follows shows the value this once; a reload of it makes no second token. */
    public String issue() {
        flash().put(VALUE, form.issue(issuing, viewer.getZone()).secret().value());
        return "/settings/tokens.xhtml?faces-redirect=true";
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    public String revoke(String id) {
        AccessTokenRow token = tokens.one(AccessTokenId.parse(id));
        revoking.revoke(token.id());
        messages.say("members.token.done", token.name());
        return "/settings/tokens.xhtml?faces-redirect=true";
    }

    public List<AccessTokenRow> getRows() {
        return slice().items();
    }

    public @Nullable String getNext() {
        return slice().next();
    }

    private Slice<AccessTokenRow> slice() {
        Slice<AccessTokenRow> known = slice;
        if (known == null) {
            known = tokens.read(ListRequest.first(ROWS, java.util.Map.of()).from(after));
            slice = known;
        }
        return known;
    }

    /** What is left of a token: {@code open}, {@code expired} or {@code revoked}. */
    public String stateOf(AccessTokenRow token) {
        Instant expiry = token.expiresAt();
        if (token.revokedAt() != null) {
            return "revoked";
        }
        return expiry != null && !clock.instant().isBefore(expiry) ? "expired" : "open";
    }

    public List<String> getScopes() {
        return Scopes.known();
    }

    public TokenForm getForm() {
        return form;
    }

    public @Nullable String getValue() {
        return (String) flash().get(VALUE);
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
