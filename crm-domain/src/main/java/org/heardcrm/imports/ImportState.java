package org.heardcrm.imports;

/** How far an import is. */
public enum ImportState {
    RUNNING,
    /** Everything was read and counted, and nothing was written. */
    DRY_RUN_DONE,
    DONE,
    /** It ended before its end; what was brought in until then stays, and the file can be sent again. */
    FAILED
}
