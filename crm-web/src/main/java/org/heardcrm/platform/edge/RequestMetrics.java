package org.heardcrm.platform.edge;

import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.heardcrm.platform.metrics.Registry;
import org.jspecify.annotations.Nullable;

/** Counts and times what was asked. Names are few and fixed: an operation's template, or the kind of page. */
@ApplicationScoped
public class RequestMetrics {

    private static final double[] SECONDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};

    private Histogram requests;

    @SuppressWarnings("NullAway.Init")
    protected RequestMetrics() {
        // for CDI
    }

    @Inject
    public RequestMetrics(Registry registry) {
        requests = registered(registry.prometheus());
    }

    private static Histogram registered(PrometheusRegistry registry) {
        return Histogram.builder()
                .name("heard_http_requests_seconds")
                .help("How long requests took, from the first byte read to the last byte given to the server.")
                .labelNames("method", "path", "status")
                .classicOnly()
                .classicUpperBounds(SECONDS)
                .register(registry);
    }

    public void answered(HttpServletRequest request, double seconds) {
        requests.labelValues(method(request.getMethod()), path(request), status(request))
                .observe(seconds);
    }

    /** A stranger can write any word as a method; it must not become a series of its own. */
    private static String method(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
            default -> "other";
        };
    }

    private static String path(HttpServletRequest request) {
        @Nullable Object template = request.getAttribute(RequestPath.TEMPLATE);
        if (template != null) {
            return template.toString();
        }
        if (RequestPath.isApi(request)) {
            return "/api";
        }
        return request.getRequestURI().startsWith("/c/") ? "/c/{token}" : "page";
    }

    /** Only the class of it, as in 2xx: an alarm needs no more, and a page's own is not known. */
    private static String status(HttpServletRequest request) {
        @Nullable Object status = request.getAttribute(RequestPath.STATUS);
        return status instanceof Integer number ? number / 100 + "xx" : "none";
    }
}
