package org.heardcrm.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where REST begins. */
@ApplicationPath(HeardApi.BASE)
public class HeardApi extends Application {

    public static final String BASE = "/api/v1";

    /**
     * The contract is openapi.json, Jersey's own description in WADL stays off; a Location is a path, as every other
     * reference in an answer, and owes nothing to what a request says of its host.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true);
    }
}
