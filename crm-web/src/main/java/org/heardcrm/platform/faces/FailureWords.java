package org.heardcrm.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.Sentence;

/** What a failure says, in the language of whoever reads the page; the English of a failure is for programs. */
@Named
@ApplicationScoped
public class FailureWords {

    private Words words;

    @SuppressWarnings("NullAway.Init")
    protected FailureWords() {
        // for CDI
    }

    @Inject
    public FailureWords(Words words) {
        this.words = words;
    }

    /** The sentence of the failure's name; where none is translated, the English one is better than none. */
    public String of(HeardFailure failure) {
        return of(failure.told());
    }

    /** A sentence that was kept since something failed. */
    public String told(Sentence sentence) {
        return of(sentence);
    }

    private String of(Sentence sentence) {
        String key = "failure." + sentence.name();
        return words.get(key).equals(key)
                ? sentence.text()
                : words.with(key, sentence.values().stream().map(this::value).toArray());
    }

    private Object value(Serializable value) {
        if (value instanceof Sentence part) {
            return of(part);
        }
        return value instanceof Enum<?> constant
                ? words.get("failure." + constant.getClass().getSimpleName() + "." + constant.name())
                : value;
    }
}
