package org.heardcrm.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** The client opens the link that they were given, and says how it is. */
class ClientLinkPageIT {

    private final String ticket = "exception-tickets/" + Firm.anException().text("id");
    private final String link =
            Firm.agent().post(ticket + "/client-links", "{}").made().text("url");

    @Test
    void theClientWritesAndTheExceptionSaysSo() {
        try (Person client = Person.anybody()) {
            client.goTo(link).sees("Invoice to the wrong address").findsThePageInOrder();
            client.fill("Your message", "It is invoice 12 😀 <script>alert(1)</script>")
                    .press("Send");
            client.sees("Your message has reached us.").sees("It is invoice 12 😀 <script>alert(1)</script>");
        }
        assertThat(Firm.agent().get(ticket + "/messages").json().list("items"))
                .anyMatch(message -> message.text("body").startsWith("It is invoice 12"));
    }

    @Test
    void theClientSaysThatItIsSolvedAndThenThatItIsNot() {
        Firm.agent()
                .post(ticket + "/resolve", "{\"resolution\":\"The address is corrected.\"}")
                .made();
        try (Person client = Person.anybody()) {
            client.goTo(link).sees("The address is corrected.");
            client.fill("Anything you would like to say (optional)", "It came to the right house")
                    .press("This is solved");
            client.sees("We have noted that it is solved.").sees("It came to the right house");
            assertThat(Firm.agent().get(ticket).json().text("closedBy")).isEqualTo("CLIENT");

            client.fill("What is still wrong", "Again the old office").press("This is not fine");
            client.sees("are working on it again").sees("Again the old office").findsThePageInOrder();
        }
        assertThat(Firm.agent().get(ticket).json().text("state")).isEqualTo("WORKING");
    }

    @Test
    void theClientTicksTheirOwnStepOfThePlan() {
        for (String step : List.of("FIRM:We print it again.", "CLIENT:You send us the old one.")) {
            String[] part = step.split(":");
            Firm.agent()
                    .post(ticket + "/steps", "{\"side\":\"%s\",\"words\":\"%s\"}".formatted(part[0], part[1]))
                    .made();
        }
        try (Person client = Person.anybody()) {
            client.goTo(link)
                    .sees("What happens next")
                    .sees("We print it again.")
                    .findsThePageInOrder();
            client.press("We have done this: You send us the old one.");
            client.sees("We have noted that you have done it.").findsThePageInOrder();
        }
        assertThat(Firm.agent().get(ticket + "/steps").json().text("items.1.doneAt"))
                .isNotEmpty();
    }

    @Test
    void aLinkThatOpensNothingSaysWhatToDo() {
        try (Person stranger = Person.anybody()) {
            stranger.goTo("/c/nobodys-token")
                    .sees("Please ask your contact for a new one.")
                    .findsThePageInOrder();
        }
    }
}
