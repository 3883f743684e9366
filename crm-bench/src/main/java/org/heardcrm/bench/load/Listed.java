package org.heardcrm.bench.load;

import java.util.List;
import org.heardcrm.bench.instance.Answers;
import org.heardcrm.bench.instance.Rest;

/** The first page of a list as the tables have it. */
record Listed(List<String> ids) {

    static final int PAGE = 50;

    /** Whether the answer has as many rows, and the same one first and last. */
    void expectIn(Rest.Answer answer) {
        WrongAnswer.unlessStatus(200, answer);
        String body = answer.body();
        WrongAnswer.unless(ids.size(), Answers.count(body, "\"number\":\"EX-"), answer, body);
        if (!ids.isEmpty()) {
            WrongAnswer.unlessText("id", ids.get(0), answer);
            String last = "{\"id\":\"" + ids.get(ids.size() - 1) + "\",\"number\"";
            WrongAnswer.unless(true, body.contains(last), answer, "the last row is " + last + " in " + body);
        }
    }
}
