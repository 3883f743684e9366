package org.heardcrm.imports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.ZoneId;
import org.heardcrm.imports.ImportId;
import org.heardcrm.imports.application.ImportingIncidents;
import org.heardcrm.imports.application.Imports;
import org.heardcrm.imports.application.LogZone;
import org.heardcrm.imports.application.Upload;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.rest.Accepted;
import org.heardcrm.platform.rest.BodyLimit;
import org.jspecify.annotations.Nullable;

/** Imports: sent as a file, done beside the request, looked at until they are done. */
@Path("imports")
@ApplicationScoped
public class ImportsResource {

    @Inject
    private ImportingIncidents importing;

    @Inject
    private Imports imports;

    @Inject
    private LogZone zones;

    @Inject
    private CurrentCaller caller;

    /**
     * @param zone an IANA name, as in Europe/Berlin: where the clock hangs that the dates were read from; the firm's
     *     own when it is not said
     */
    @POST
    @Path("incidents")
    @Consumes("text/csv")
    @BodyLimit(Upload.MOST)
    public Accepted<ImportBegunView> incidents(
            @QueryParam("dryRun") boolean dryRun, @QueryParam("zone") @Nullable String zone, InputStream file) {
        caller.get().need(Right.WRITE_IMPORTS);
        ZoneId clock = zones.named(zone);
        ImportId id = importing.begin(Upload.of(file), clock, dryRun);
        return Accepted.at("imports/" + id, ImportBegunView.of(id));
    }

    @GET
    @Path("{id}")
    public ImportView one(@PathParam("id") String id) {
        return ImportView.of(imports.one(ImportId.parse(id)));
    }
}
