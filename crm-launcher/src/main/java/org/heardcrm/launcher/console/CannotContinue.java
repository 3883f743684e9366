package org.heardcrm.launcher.console;

import org.jspecify.annotations.Nullable;

/** Why a command ends here, in one sentence a person understands. Nothing is left half-started behind it. */
public final class CannotContinue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotContinue(String sentence) {
        this(sentence, null);
    }

    public CannotContinue(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence to print. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
