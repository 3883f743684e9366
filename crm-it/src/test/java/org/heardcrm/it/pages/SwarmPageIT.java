package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** An agent asks a colleague in instead of handing the client on; the colleague answers from Home. */
class SwarmPageIT {

    private final String summary = Firm.unique("Lift stands still");
    private final Json ticket = Firm.agent()
            .post("exception-tickets", Firm.report(Firm.unique("Aufzug Süd"), summary))
            .made();
    private final String path = "exception-tickets/" + ticket.text("id");

    private Json now() {
        return Firm.agent().get(path).made();
    }

    private Person opened(Person member) {
        return member.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id")).finds(summary);
    }

    private Person swarmOf(Person member) {
        return member.goTo("/tickets/workspace.xhtml?tab=swarm&id=" + ticket.text("id"))
                .finds(summary);
    }

    private Person invited(Person agent) {
        opened(agent).press("Own it").sees("You carry this exception now.");
        agent.follow("Invite").find("Whom", "Carla Colleague");
        agent.fill("What you would like to know", "You know this lift.").press("Send the invitation");
        return agent.sees("The invitation stands on their home page.").sees("You know this lift.");
    }

    @Test
    void whoIsInvitedSeesItOnHomeJoinsAndIsThanked() {
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague()) {
            colleague.goTo("/");
            invited(agent).findsThePageInOrder();
            colleague.goTo("/home.xhtml").sees("Asked of you").sees("Page AGENT asks you to help");
            colleague.findsThePageInOrder().follow(ticket.text("account.name"));
            colleague.finds(summary).sees("Page AGENT asks you to help here").findsThePageInOrder();
            colleague.press("Join").sees("You help here now.");
            colleague
                    .goTo("/tickets/workspace.xhtml?queue=swarms")
                    .sees(summary)
                    .findsThePageInOrder();

            swarmOf(agent).sees("has helped for");
            agent.unfold("Thank …").fill("What for", "She had the part.").press("Thank");
            agent.sees("Your thanks stand in the history.")
                    .sees("She had the part.")
                    .follow("History");
            agent.sees("joined to help").sees("thanked Carla Colleague").findsThePageInOrder();
        }
        assertThat(now().text("owner.name")).isEqualTo("Page AGENT");
        assertThat(now().number("effort.handoffs")).isZero();
    }

    @Test
    void whoDeclinesSaysWhy() {
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague()) {
            colleague.goTo("/");
            invited(agent);
            swarmOf(colleague).unfold("Decline …").press("Decline").sees("Please fill in");
            colleague
                    .fill("Why not now", "On the road all week")
                    .press("Decline")
                    .sees("Declined, with your reason.");
            swarmOf(agent).sees("declined").sees("On the road all week");
        }
    }

    @Test
    void fromTheSecondHandOffOnInvitingIsOfferedFirst() {
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague()) {
            colleague.goTo("/");
            opened(agent).press("Own it").sees("You carry this exception now.");
            agent.unfold("Hand on").doesNotSee("Invite instead").find("To whom", "Carla Colleague");
            agent.press("Hand on").sees("another owner now");

            opened(colleague).unfold("Hand on").sees("Invite instead").findsThePageInOrder();
            colleague.follow("Invite instead").sees("Ask one by name, or everybody who has a skill.");
        }
    }

    @Test
    void coverForAnAbsenceIsNoHandOff() {
        try (Person agent = Person.member("AGENT");
                Person colleague = Person.colleague()) {
            colleague.goTo("/");
            opened(agent).press("Own it").sees("You carry this exception now.");
            agent.unfold("Hand on").find("To whom", "Carla Colleague");
            agent.unfold("Cover for an absence")
                    .fill("back on", "2031-01-06T09:00")
                    .press("Let them cover");
            agent.sees("Somebody covers now").sees("Carla Colleague covers").findsThePageInOrder();
            colleague
                    .goTo("/tickets/workspace.xhtml?queue=swarms")
                    .follow(summary)
                    .finds(summary);
            swarmOf(colleague).press("The owner is back").sees("The owner is back.");
        }
        assertThat(now().text("owner.name")).isEqualTo("Page AGENT");
        assertThat(now().number("effort.handoffs")).isZero();
    }

    @Test
    void theAgentNoticesWithOneClickThatTheClientWasAskedAgain() {
        Firm.agent()
                .post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"Which lift is it?\"}")
                .made();
        try (Person agent = Person.member("AGENT")) {
            opened(agent).press("Asked again").sees("Written down: the client had to say it again.");
            agent.sees("The client had to say it again").findsThePageInOrder();
            assertThat(agent.button("Asked again").count()).isZero();
            agent.reloads().press("Had to repeat").sees("Written down: the client had to say it again.");
        }
        assertThat(now().number("effort.repeats")).isEqualTo(2);
    }

    @Test
    void theClientSaysWithOneClickThatTheyHadSaidItBefore() {
        Firm.agent()
                .post(path + "/messages", "{\"kind\":\"REPLY\",\"body\":\"Which lift is it?\"}")
                .made();
        String link = Firm.agent().post(path + "/client-links", "{}").made().text("url");
        try (Person client = Person.anybody()) {
            client.goTo(link).press("I have told you this before").sees("had to tell us this again");
            client.sees("Noted: you had told us this before.").findsThePageInOrder();
            assertThat(client.button("I have told you this before").count()).isZero();
        }
        assertThat(now().number("effort.repeats")).isEqualTo(1);
    }

    @Test
    void aSwarmIsReadAndAnsweredOnANarrowScreen() {
        try (Person agent = Person.member("AGENT")) {
            Person.colleague().close();
            invited(agent);
        }
        try (Person colleague = Person.with(Person.NARROW, ColorScheme.DARK).asColleague()) {
            colleague.goTo("/tickets/workspace.xhtml?id=" + ticket.text("id") + "&tab=swarm&part=context");
            colleague.sees("Page AGENT asks you to help here").findsThePageInOrder();
            colleague.press("Join").sees("You help here now.");
        }
    }
}
