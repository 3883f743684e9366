package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.heardcrm.platform.Evidence;
import org.heardcrm.tickets.PromiseOutcome;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.Conversation.Promised;
import org.heardcrm.tickets.application.ResolvingExceptions;
import org.jspecify.annotations.Nullable;

/** How the open exception ends, or begins again. */
@Named
@RequestScoped
public class ResolvePart {

    @Inject
    private ResolvingExceptions resolving;

    @Inject
    private ConversationPart conversation;

    @Inject
    private TicketActs acts;

    private @Nullable String resolution;
    private final Map<String, String> outcomes = new HashMap<>();
    private @Nullable String said;
    private @Nullable String reason;
    private @Nullable Side by;

    /** Nothing is said of a promise until somebody says it: it still stands. */
    @PostConstruct
    void askOfPromises() {
        conversation.getPending().forEach(one -> outcomes.put(one.id(), PromiseOutcome.STANDS.name()));
    }

    public @Nullable String resolve() {
        return acts.perform(
                (ticket, seen) -> resolving.resolve(ticket, seen, words(resolution), outcomes()), "tickets.resolved");
    }

    private Map<Long, PromiseOutcome> outcomes() {
        return conversation.getPending().stream()
                .collect(Collectors.toMap(
                        Promised::seq,
                        one -> PromiseOutcome.valueOf(outcomes.getOrDefault(one.id(), PromiseOutcome.STANDS.name()))));
    }

    /** The client said to us that it is solved. */
    public @Nullable String confirm() {
        return acts.perform(
                (ticket, seen) -> resolving.confirm(ticket, seen, words(said), Evidence.STAFF_HEARD),
                "tickets.confirmed");
    }

    public @Nullable String reopen() {
        Side side = by == null ? Side.FIRM : by;
        return acts.perform((ticket, seen) -> resolving.reopen(ticket, seen, words(reason), side), "tickets.reopened");
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** What is said of each pending promise, by its identifier. */
    public Map<String, String> getOutcomes() {
        return outcomes;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    public void setResolution(@Nullable String resolution) {
        this.resolution = resolution;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Side getBy() {
        return by;
    }

    public void setBy(@Nullable Side by) {
        this.by = by;
    }
}
