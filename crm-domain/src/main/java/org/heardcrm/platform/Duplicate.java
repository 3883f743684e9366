package org.heardcrm.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Something like it is already there; the caller may override after looking at the candidates. */
@ApplicationException(rollback = true)
public final class Duplicate extends HeardFailure {

    private static final long serialVersionUID = 1L;

    /** One thing that may be the same. */
    public record Candidate(String id, String name) implements java.io.Serializable {}

    private final List<Candidate> candidates;

    public Duplicate(Sentence sentence, List<Candidate> candidates) {
        super(sentence);
        this.candidates = List.copyOf(candidates);
    }

    public List<Candidate> candidates() {
        return candidates;
    }
}
