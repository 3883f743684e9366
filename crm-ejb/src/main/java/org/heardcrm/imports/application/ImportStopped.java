package org.heardcrm.imports.application;

/** The import was given up while it ran, by somebody who took it for dead: it writes nothing more. */
class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
