package org.heardcrm.it.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.it.Api;
import org.heardcrm.it.Json;

/** Looks through REST for everything that was acknowledged. */
final class ReadBack {

    private final Executor executor;

    ReadBack(Executor executor) {
        this.executor = executor;
    }

    /** What was acknowledged and is not there, or is there otherwise; one line for each. */
    List<String> missing(List<Diary.Acknowledged> acknowledged) {
        Map<String, List<Diary.Acknowledged>> byTicket =
                acknowledged.stream().collect(Collectors.groupingBy(Diary.Acknowledged::ticket));
        List<CompletableFuture<List<String>>> looks = byTicket.entrySet().stream()
                .map(one -> CompletableFuture.supplyAsync(() -> missingIn(one.getKey(), one.getValue()), executor))
                .toList();
        return looks.stream().flatMap(look -> look.join().stream()).toList();
    }

    private static List<String> missingIn(String id, List<Diary.Acknowledged> entries) {
        Api program = entries.get(0).act().program();
        Api.Answer found = program.get("exception-tickets/" + id);
        if (found.status() != 200) {
            return List.of("exception " + id + " answers " + found.status());
        }
        List<Json> messages =
                program.get("exception-tickets/" + id + "/messages").made().list("items");
        return entries.stream()
                .filter(entry -> !isThere(entry, found.json(), messages))
                .map(entry -> entry.act().kind() + " of exception " + id + ": " + entry.answer())
                .toList();
    }

    private static boolean isThere(Diary.Acknowledged entry, Json ticket, List<Json> messages) {
        Json told = entry.answer();
        return switch (entry.act().kind()) {
            case REPORT ->
                Stream.of("number", "summary", "reportedAt", "account.id", "account.name", "contact.id")
                        .allMatch(field -> ticket.text(field).equals(told.text(field)));
            case REPLY ->
                messages.stream()
                        .anyMatch(message -> message.text("id").equals(told.text("id"))
                                && message.text("body").equals(told.text("body")));
            case RESOLVE ->
                ticket.text("state").equals("RESOLVED")
                        && ticket.text("resolution").equals(told.text("resolution"))
                        && ticket.number("version") == told.number("version");
        };
    }
}
