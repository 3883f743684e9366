package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.junit.jupiter.api.Test;

/** Members are mentioned in notes, and nowhere else. */
class MentionsByRestIT {

    private final String path = "exception-tickets/" + Firm.anException().text("id") + "/messages";

    private Json said(String kind, String body) {
        return Firm.agent()
                .post(path, "{\"kind\":\"%s\",\"body\":\"%s\"}".formatted(kind, body))
                .made();
    }

    @Test
    void aNoteMentionsTheMembersItNames() {
        Firm.otherAgent();
        Json note = said("NOTE", "@@nobody-at-all, @@AGENT2 and again @@agent2.");
        assertThat(note.list("mentions")).hasSize(1);
        assertThat(note.text("mentions.0.name")).isEqualTo("Ben Agent");
        assertThat(Firm.agent().get(path + "/" + note.text("id")).made().text("mentions.0.login"))
                .isEqualTo("agent2");
    }

    @Test
    void aReplyMentionsNobody() {
        Firm.otherAgent();
        assertThat(said("REPLY", "Ask @@agent2").list("mentions")).isEmpty();
    }
}
