package org.heardcrm.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.imports.ImportId;
import org.heardcrm.platform.application.HeardClock;

/**
 * The files of the latest dry runs, so that who looked first need not send the same file again. They are kept for half
 * an hour on the machine that they came to; where one is gone, it is simply sent again.
 */
@ApplicationScoped
public class KeptUploads {

    private static final Duration TIME = Duration.ofMinutes(30);
    private static final int MOST = 4;

    private final Map<ImportId, Kept> kept = new LinkedHashMap<>();

    private HeardClock clock;

    private record Kept(Upload upload, Instant until) {}

    @SuppressWarnings("NullAway.Init")
    protected KeptUploads() {
        // for CDI
    }

    @Inject
    public KeptUploads(HeardClock clock) {
        this.clock = clock;
    }

    public synchronized void keep(ImportId dryRun, Upload upload) {
        forgetOld();
        if (kept.size() == MOST) {
            forget(kept.keySet().iterator().next());
        }
        kept.put(dryRun, new Kept(upload, clock.instant().plus(TIME)));
    }

    public synchronized boolean has(ImportId dryRun) {
        return kept.containsKey(dryRun);
    }

    /** The same file once more, or nothing when it is gone. */
    public synchronized Optional<Upload> copy(ImportId dryRun) {
        return Optional.ofNullable(kept.get(dryRun)).map(file -> file.upload().copy());
    }

    public synchronized void forget(ImportId dryRun) {
        Kept file = kept.remove(dryRun);
        if (file != null) {
            file.upload().close();
        }
    }

    synchronized void forgetOld() {
        for (Iterator<Kept> files = kept.values().iterator(); files.hasNext(); ) {
            Kept file = files.next();
            if (file.until().isBefore(clock.instant())) {
                file.upload().close();
                files.remove();
            }
        }
    }
}
