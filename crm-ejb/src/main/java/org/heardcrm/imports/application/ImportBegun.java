package org.heardcrm.imports.application;

import java.time.ZoneId;
import org.heardcrm.imports.ImportId;
import org.heardcrm.platform.application.Caller;

/** An import is written down; once that is committed its work begins. */
record ImportBegun(ImportId id, Upload upload, ZoneId zone, boolean dryRun, Caller sender) {}
