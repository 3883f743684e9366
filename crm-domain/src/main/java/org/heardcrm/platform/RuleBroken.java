package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.function.Supplier;

/** A value is well-formed and still not acceptable, whatever the state. */
@ApplicationException(rollback = true)
public class RuleBroken extends HeardFailure {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String pointer;

    /**
     * @param rule the rule's name, kebab-case, for programs
     * @param pointer JSON pointer of the field that broke it, or "" for the whole
     * @param english the sentence of that name, with {@code {0}} where a value stands
     */
    public RuleBroken(String rule, String pointer, String english, Serializable... values) {
        this(rule, pointer, Sentence.of(rule, english, values));
    }

    /** A rule that says one of several sentences. */
    public RuleBroken(String rule, String pointer, Sentence sentence) {
        super(sentence);
        this.rule = rule;
        this.pointer = pointer;
    }

    /**
     * Does what a guard of a part does, and tells what is wrong with it by its place in the whole.
     *
     * @param part JSON pointer of the part: its own pointers begin there
     */
    public static <T> T within(String part, Supplier<T> guarded) {
        try {
            return guarded.get();
        } catch (RuleBroken broken) {
            throw new RuleBroken(broken.rule, part + broken.pointer, broken.told());
        }
    }

    public String rule() {
        return rule;
    }

    public String pointer() {
        return pointer;
    }
}
