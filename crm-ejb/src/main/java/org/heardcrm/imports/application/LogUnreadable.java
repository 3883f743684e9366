package org.heardcrm.imports.application;

/** A file that cannot be read at all, or not beyond a line: nothing of it is imported. */
class LogUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    LogUnreadable(long line, String sentence) {
        super(sentence);
        this.line = line;
    }

    Remark remark() {
        return new Remark(line, null, String.valueOf(getMessage()));
    }
}
