package org.heardcrm.it.faults;

import java.util.UUID;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;

/**
 * Something that a program asks for, which is the same thing however often it is sent.
 *
 * @param program who asks; its Idempotency-Key is this act's
 * @param path where to
 * @param mark what no other act has in its words
 */
record Act(Api program, Kind kind, String path, String mark, String body) {

    /** What is asked for. */
    enum Kind {
        REPORT,
        REPLY,
        RESOLVE
    }

    static Act report(Api program, String mark) {
        return act(program, Kind.REPORT, "exception-tickets", mark, Firm.report("Acme " + mark, "Exception " + mark));
    }

    static Act reply(Api program, String ticket, String mark) {
        return act(
                program,
                Kind.REPLY,
                "exception-tickets/" + ticket + "/messages",
                mark,
                "{\"kind\":\"REPLY\",\"body\":\"Reply %s\"}".formatted(mark));
    }

    static Act resolve(Api program, String ticket, String mark) {
        return act(
                program,
                Kind.RESOLVE,
                "exception-tickets/" + ticket + "/resolve",
                mark,
                "{\"resolution\":\"Resolved %s\"}".formatted(mark));
    }

    private static Act act(Api program, Kind kind, String path, String mark, String body) {
        return new Act(program.with("Idempotency-Key", UUID.randomUUID().toString()), kind, path, mark, body);
    }

    Api.Answer send() {
        return program.post(path, body);
    }
}
