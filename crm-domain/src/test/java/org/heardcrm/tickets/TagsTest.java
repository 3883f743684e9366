package org.heardcrm.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.heardcrm.tickets.TicketFixture.ANNA;
import static org.heardcrm.tickets.TicketFixture.anException;

import java.util.List;
import java.util.stream.IntStream;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagsTest {

    private final TicketFixture fixture = anException();
    private final ExceptionTicket ticket = fixture.ticket();

    private TagChange tag(List<String> add, List<String> remove) {
        return ticket.describing().tag(new TagChange(add, remove), ANNA, fixture.later());
    }

    private List<String> tags() {
        return ticket.standing().tags().words();
    }

    @Test
    void tagsComeAndGoAndStandInTheOrderOfTheAlphabet() {
        tag(List.of("urgent", "Billing", "lift 3"), List.of());
        assertThat(tags()).containsExactly("billing", "lift 3", "urgent");
        tag(List.of("zoo"), List.of("urgent"));
        assertThat(tags()).containsExactly("billing", "lift 3", "zoo");
        assertThat(TicketSummary.replaying(ticket.newEvents())).isEqualTo(ticket.standing());
    }

    @Test
    void theEventSaysWhatChangedAndNothingElse() {
        tag(List.of("a", "b"), List.of());
        TagChange change = tag(List.of("b", "c"), List.of("a", "x"));
        assertThat(change).isEqualTo(new TagChange(List.of("c"), List.of("a")));
        assertThat(ticket.newEvents().get(2).value()).isEqualTo("+c,-a");
        assertThat(TagChange.told("+c,-a")).isEqualTo(change);
    }

    @Test
    void whatChangesNothingIsNoEvent() {
        tag(List.of("a"), List.of());
        long version = ticket.version();
        assertThat(tag(List.of("A"), List.of("b")).isNothing()).isTrue();
        assertThat(ticket.version()).isEqualTo(version);
    }

    @Test
    void aChangeUndoneGivesTheTagsBefore() {
        tag(List.of("a", "b"), List.of());
        TagChange undone = tag(List.of("c"), List.of("a")).undone();
        tag(undone.add(), undone.remove());
        assertThat(tags()).containsExactly("a", "b");
    }

    @Test
    void anExceptionHasTwentyTagsAtMost() {
        tag(IntStream.rangeClosed(1, 20).mapToObj(n -> "tag " + n).toList(), List.of());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> tag(List.of("one more"), List.of()))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo("tags-most"));
        tag(List.of("one more"), List.of("tag 7"));
        assertThat(tags()).hasSize(20).contains("one more");
    }

    @ParameterizedTest
    @CsvSource({"'  Große  Anlage ',große anlage", "#VIP,vip", "'# #x',x", "-5,-5", "+1,+1"})
    void aTagIsWrittenSmallAndWithoutItsHash(String typed, String tag) {
        assertThat(TagChange.normalised("", typed)).isEqualTo(tag);
        assertThat(TagChange.normalised("", tag)).as("once more").isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", "a,b", "12345678901234567890123456789012345678901"})
    void whatIsNoTagIsRefused(String typed) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> TagChange.normalised("/add", typed));
    }
}
