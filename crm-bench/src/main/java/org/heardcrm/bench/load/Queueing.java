package org.heardcrm.bench.load;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.heardcrm.bench.instance.Rest;
import org.heardcrm.bench.instance.Tables;

/** What a member carries and is not over, the latest change first. */
final class Queueing implements Question {

    private static final String STATES = "OPEN,WORKING,WAITING_ON_CLIENT";

    private final List<Long> members;
    private final Map<Long, Listed> expected;

    Queueing(List<Long> members, Tables tables) {
        this.members = members;
        this.expected = members.stream()
                .collect(Collectors.toMap(
                        member -> member,
                        member -> new Listed(tables.column(
                                "select id from exception_ticket where owner_id = ? and closed_at is null"
                                        + " and resolved_at is null order by updated_at desc, id desc limit ?",
                                member,
                                Listed.PAGE))));
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public void ask(Rest rest, Random random) {
        long member = members.get(random.nextInt(members.size()));
        requireNonNull(expected.get(member))
                .expectIn(rest.get("exception-tickets?state=" + STATES + "&owner=" + member + "&limit=" + Listed.PAGE));
    }

    @Override
    public Map<String, String> variables() {
        return Map.of("member", members.get(0).toString());
    }
}
