package org.heardcrm.platform.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;

/** The numbers of this server, in Prometheus' text format 0.0.4. */
@Path("metrics")
@ApplicationScoped
public class MetricsResource {

    @Inject
    private Registry registry;

    @Inject
    private CurrentCaller caller;

    @GET
    @Produces("text/plain")
    @Operation(summary = "How the running server is doing, as a Prometheus reads it")
    public String read() throws IOException {
        caller.get().need(Right.READ_METRICS);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, registry.prometheus().scrape());
        return text.toString(StandardCharsets.UTF_8);
    }
}
