package org.heardcrm.imports.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.heardcrm.imports.ImportId;
import org.heardcrm.imports.application.ImportProgress;
import org.heardcrm.imports.application.ImportingIncidents;
import org.heardcrm.imports.application.Imports;
import org.heardcrm.imports.application.KeptUploads;
import org.heardcrm.imports.application.LogZone;
import org.heardcrm.imports.application.Upload;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** An incident log is sent and looked at first; what would come is shown, and then it is brought in. */
@Named
@Needs(Right.WRITE_IMPORTS)
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;

    @Inject
    private ImportingIncidents importing;

    @Inject
    private Imports imports;

    @Inject
    private KeptUploads kept;

    @Inject
    private LogZone zones;

    @Inject
    private PageMessages messages;

    private @Nullable String id;
    private @Nullable String zone;
    private transient @Nullable Part file;
    private transient @Nullable ImportProgress one;

    /** How far it is now; asked once for each view of the page. */
    public void load() {
        one = id == null ? null : imports.one(ImportId.parse(id));
    }

    /** A dry run; the file is kept for a while, so that it need not be sent again. */
    public String lookFirst() throws IOException {
        if (file == null) {
            return "";
        }
        Upload upload = Upload.of(file.getInputStream());
        ImportId begun = importing.begin(Upload.of(file.getInputStream()), zones.named(zone), true);
        kept.keep(begun, upload);
        return to(begun);
    }

    /** What was looked at comes in. */
    public String bringIn() {
        ImportProgress looked = getOne();
        Optional<Upload> upload = looked == null ? Optional.empty() : kept.copy(looked.id());
        if (looked == null || upload.isEmpty()) {
            messages.refuse("imports.fileGone");
            return "";
        }
        ImportId begun = importing.begin(upload.get(), zones.named(looked.zone()), false);
        kept.forget(looked.id());
        return to(begun);
    }

    private static String to(ImportId begun) {
        return "/settings/imports.xhtml?faces-redirect=true&id=" + begun;
    }

    /** The import that the address names. */
    public @Nullable ImportProgress getOne() {
        if (one == null) {
            load();
        }
        return one;
    }

    /** Whether the file of a dry run can come in as it was sent. */
    public boolean isReady() {
        ImportProgress looked = getOne();
        return looked != null && !looked.isRunning() && looked.exceptions() > 0 && kept.has(looked.id());
    }

    public List<ImportProgress> getLatest() {
        return imports.latest(LATEST);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getZone() {
        return zones.named(zone).getId();
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
