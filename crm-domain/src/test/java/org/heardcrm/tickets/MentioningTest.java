package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.heardcrm.tickets.Mentioning.Piece;
import org.junit.jupiter.api.Test;

class MentioningTest {

    @Test
    void aLoginAfterTwoSignsIsMeantWhateverItsCase() {
        assertThat(Mentioning.meant("Can you, @@Ben.Agent, or @@žofie look?")).containsExactly("ben.agent", "žofie");
    }

    @Test
    void theFullStopOfASentenceMayBelongToTheLoginOrNot() {
        assertThat(Mentioning.meant("Ask @@ben.")).containsExactly("ben.", "ben");
        assertThat(Mentioning.pieces("Ask @@ben.", Set.of("ben")))
                .containsExactly(new Piece("Ask ", null), new Piece("@@ben", "ben"), new Piece(".", null));
    }

    @Test
    void oneSignMentionsNobody() {
        assertThat(Mentioning.meant("Write to ben@firm.org or @ben")).isEmpty();
    }

    @Test
    void whoIsNotKnownIsAPartOfTheText() {
        assertThat(Mentioning.pieces("@@nobody and @@ben", Set.of("ben")))
                .containsExactly(new Piece("@@nobody and ", null), new Piece("@@ben", "ben"));
    }
}
