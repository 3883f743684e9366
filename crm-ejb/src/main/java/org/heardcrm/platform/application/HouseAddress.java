package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this instance is called from outside: what HEARD_BASE_URL says, else this machine's own port (HEARD_PORT, 8080).
 * Links that leave the house begin with it, never with what a request says of itself.
 */
@ApplicationScoped
public class HouseAddress {

    private Optional<String> given = Optional.empty();
    private int port;

    protected HouseAddress() {
        // for CDI
    }

    @Inject
    public HouseAddress(
            @ConfigProperty(name = "heard.base.url") Optional<String> given,
            @ConfigProperty(name = "heard.port", defaultValue = "8080") int port) {
        this.given = given.map(String::strip).filter(url -> !url.isEmpty());
        this.port = port;
    }

    /** Without a slash at the end: {@code https://heard.example}. */
    public String url() {
        return given.orElse("http://localhost:" + port).replaceAll("/+$", "");
    }

    /** Whether somebody said it: then there may be a proxy in front, whose word about a request's origin counts. */
    public boolean isGiven() {
        return given.isPresent();
    }

    /** Whether browsers reach it through TLS. */
    public boolean isSecure() {
        return url().startsWith("https:");
    }
}
