package org.heardcrm.members.access.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.heardcrm.platform.application.PublicAddress;

/** Where a request comes from: whose machine, and whose page. */
@ApplicationScoped
public class Origin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private PublicAddress address;

    @SuppressWarnings("NullAway.Init")
    protected Origin() {
        // for CDI
    }

    @Inject
    public Origin(PublicAddress address) {
        this.address = address;
    }

    /** The address of whoever asks; where a proxy stands in front, what it added at the end of the list. */
    public String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!address.isBehindProxy() || forwarded == null) {
            return request.getRemoteAddr();
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Whether the page of another house tries to change something here. Old browsers that say nothing are let in. */
    boolean isForgery(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(address.url()) && !origin.endsWith("://" + request.getHeader("Host"));
    }
}
