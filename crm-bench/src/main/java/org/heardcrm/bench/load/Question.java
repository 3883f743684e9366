package org.heardcrm.bench.load;

import java.util.Map;
import java.util.Random;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.raw.Script;

/** Something that clients ask again and again; it knows the right answer from the tables. */
public interface Question {

    /** Also the name of the script with the same statements. */
    String name();

    /** Asks once. @throws WrongAnswer when what comes back is not what the tables say */
    void ask(Rest rest, Random random);

    /** Holds what was written against the tables, after all answers came. @throws WrongAnswer when something is not there */
    default void proveWritten() {}

    /** What the script needs to know besides. */
    Map<String, String> variables();

    /** What the script finds out itself, for one example. */
    default Map<String, String> example() {
        return Map.of();
    }

    default Script script() {
        return Script.named(name());
    }
}
