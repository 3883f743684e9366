package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.heardcrm.tickets.Side;
import org.heardcrm.tickets.application.Plan;
import org.heardcrm.tickets.application.PlanningSteps;
import org.jspecify.annotations.Nullable;

/** The plan of the open exception: the next steps of both sides. */
@Named
@RequestScoped
public class PlanPart {

    @Inject
    private PlanningSteps planning;

    @Inject
    private Plan plan;

    @Inject
    private ConversationPart conversation;

    @Inject
    private WorkspacePage page;

    @Inject
    private TicketActs acts;

    private List<Plan.Step> steps = List.of();
    private @Nullable String words;
    private Side side = Side.FIRM;

    @PostConstruct
    void load() {
        if (conversation.getTicket() != null) {
            steps = plan.of(page.ticket()).stream()
                    .filter(step -> !step.isDropped())
                    .toList();
        }
    }

    public @Nullable String plan() {
        return acts.perform(
                (ticket, seen) ->
                        planning.plan(ticket, seen, side, Objects.requireNonNull(words, "The page asks for words.")),
                "tickets.plan.planned");
    }

    public @Nullable String tick(Plan.Step step) {
        return acts.perform((ticket, seen) -> planning.tick(ticket, seen, step.seq()), "tickets.plan.ticked");
    }

    public @Nullable String untick(Plan.Step step) {
        return acts.perform((ticket, seen) -> planning.untick(ticket, seen, step.seq()), "tickets.plan.unticked");
    }

    public @Nullable String drop(Plan.Step step) {
        return acts.perform((ticket, seen) -> planning.drop(ticket, seen, step.seq()), "tickets.plan.dropped");
    }

    /** In the order in which they were planned, without those that were dropped. */
    public List<Plan.Step> getSteps() {
        return steps;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }
}
