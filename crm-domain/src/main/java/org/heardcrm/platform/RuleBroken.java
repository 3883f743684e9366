package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;

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

    public String rule() {
        return rule;
    }

    public String pointer() {
        return pointer;
    }
}
