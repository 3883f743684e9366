package org.heardcrm.members.access.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardcrm.members.access.Secret;
import org.heardcrm.platform.application.PublicAddress;

/** What a browser shows at the door: no script reads it, no other house sends it, and it ends with the browser. */
@ApplicationScoped
public class LoginCookie {

    static final String NAME = "HEARD_SESSION";

    private PublicAddress address;

    @SuppressWarnings("NullAway.Init")
    protected LoginCookie() {
        // for CDI
    }

    @Inject
    public LoginCookie(PublicAddress address) {
        this.address = address;
    }

    public static Optional<Secret> of(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(NAME)
                                && !cookie.getValue().isEmpty())
                        .map(cookie -> new Secret(cookie.getValue()))
                        .findFirst();
    }

    void give(Secret secret, HttpServletResponse response) {
        response.addCookie(cookie(secret.value()));
    }

    void takeBack(HttpServletResponse response) {
        Cookie over = cookie("");
        over.setMaxAge(0);
        response.addCookie(over);
    }

    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
