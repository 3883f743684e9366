package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the world finds this Heard: the launcher's {@code --base-url}, or the address it listens on. */
@ApplicationScoped
public class PublicAddress {

    private String base = "";

    protected PublicAddress() {
        // for CDI
    }

    @Inject
    public PublicAddress(@ConfigProperty(name = "heard.base.url", defaultValue = "http://localhost:8080") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    /** Without a slash at the end: {@code https://heard.example}. */
    public String url() {
        return base;
    }

    /** @param path from "/" on */
    public String of(String path) {
        return base + path;
    }

    /** Whether browsers reach it by TLS, so that cookies have to be secure. */
    public boolean isSecure() {
        return base.startsWith("https:");
    }

    /** Whether a proxy stands in front, whose word about a request counts: Heard itself speaks no TLS. */
    public boolean isBehindProxy() {
        return isSecure();
    }
}
