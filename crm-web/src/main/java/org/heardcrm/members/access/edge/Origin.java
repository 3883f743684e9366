package org.heardcrm.members.access.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.heardcrm.platform.application.HouseAddress;

/** Where a request comes from: whose machine, and whose page. */
@ApplicationScoped
public class Origin {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private HouseAddress house;

    @SuppressWarnings("NullAway.Init")
    protected Origin() {
        // for CDI
    }

    @Inject
    public Origin(HouseAddress house) {
        this.house = house;
    }

    /** The address of whoever asks. A proxy's word counts only if somebody said there is one; it adds at the end. */
    public String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (!house.isGiven() || forwarded == null) {
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
        return origin != null && !origin.equals(house.url()) && !origin.endsWith("://" + request.getHeader("Host"));
    }
}
