package org.heardcrm.imports.application;

/** A row that is no row of an incident log; the others are read all the same. */
class RowUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowUnreadable(String sentence) {
        super(sentence);
    }
}
