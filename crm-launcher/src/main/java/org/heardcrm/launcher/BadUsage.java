package org.heardcrm.launcher;

/** The words of a command do not make sense; the message is a sentence that says which. */
final class BadUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadUsage(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
