package org.heardcrm.demo.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.demo.application.Client.Part;
import org.heardcrm.platform.Role;
import org.heardcrm.referrals.Origin;
import org.heardcrm.referrals.Sentiment;
import org.heardcrm.tickets.RaisedBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:17:42Z");
    private static final DemoPlan PLAN = DemoPlan.asOf(NOW);

    @Test
    void theSameMomentGivesTheSameFirm() {
        assertThat(DemoPlan.asOf(NOW)).isEqualTo(PLAN);
    }

    @Test
    void anotherMomentMovesEverything() {
        assertThat(DemoPlan.asOf(NOW.plus(Duration.ofDays(1))).lives()).isNotEqualTo(PLAN.lives());
    }

    @Test
    void thereAreSixtyAccountsAndSixHundredExceptions() {
        assertThat(PLAN.clients()).hasSize(60);
        assertThat(PLAN.lives()).hasSize(600);
    }

    @Test
    void everyNameSaysThatItIsADemoAndNobodyBearsItTwice() {
        List<String> names = Stream.concat(
                        PLAN.members().stream().map(Person::name),
                        PLAN.clients().stream()
                                .flatMap(client -> client.people().stream().map(Speaker::name)))
                .toList();
        assertThat(names).allMatch(name -> name.endsWith("(demo)")).doesNotHaveDuplicates();
    }

    @Test
    void sixMembersOrMoreCanLogInAmongThemAnExecutiveAndAnAdmin() {
        assertThat(PLAN.members()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(PLAN.members()).extracting(Person::login).contains("agent", "agent2", "exec", "admin");
        assertThat(PLAN.members())
                .flatExtracting(member -> List.copyOf(member.roles()))
                .contains(Role.AGENT, Role.EXECUTIVE, Role.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-20T10:17:42Z", "2026-11-22T00:10:00Z", "2027-03-28T23:59:59Z", "2028-02-29T04:00:00Z"})
    void nothingLiesInTheFutureAndEveryLifeGoesForward(String now) {
        DemoPlan plan = DemoPlan.asOf(Instant.parse(now));
        assertThat(plan.lives()).allSatisfy(life -> {
            List<Instant> instants = Stream.concat(
                            Stream.of(life.reportedAt()), life.steps().stream().map(Step::at))
                    .toList();
            assertThat(instants).isSorted().allMatch(at -> at.isBefore(plan.now()));
        });
    }

    @Test
    void exceptionsReachBackEighteenMonthsInTheOrderInWhichTheyWereReported() {
        assertThat(PLAN.lives()).extracting(Life::reportedAt).isSorted();
        assertThat(PLAN.lives().get(0).reportedAt())
                .isBetween(NOW.minus(Duration.ofDays(550)), NOW.minus(Duration.ofDays(540)));
    }

    @Test
    void exceptionsHappenToWhoIsAClientThen() {
        assertThat(PLAN.lives())
                .allMatch(life -> life.client().isClientOn(Worktime.day(life.reportedAt()))
                        || life.reportedAt().isAfter(NOW.minus(Duration.ofDays(9))));
    }

    @Test
    void peopleHardlyEverSayTheSameTwice() {
        List<String> said = PLAN.lives().stream()
                .flatMap(life -> Stream.concat(
                        Stream.of(life.firstWords()),
                        life.steps().stream()
                                .filter(step -> step.deed() == Deed.REPLY
                                        || step.deed() == Deed.EXPLAIN
                                        || step.deed() == Deed.CLIENT_WRITES
                                        || step.deed() == Deed.CLIENT_WRITES_BY_LINK)
                                .map(Step::words)))
                .toList();
        Map<String, Long> times =
                said.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(said).hasSizeGreaterThan(2_000);
        assertThat(times.values()).allMatch(count -> count <= 8);
        assertThat(times.size() * 100 / said.size())
                .as("different ones of a hundred")
                .isGreaterThan(90);
    }

    @Test
    void noWordIsLeftToFillIn() {
        assertThat(PLAN.lives().stream().flatMap(DemoPlanTest::words))
                .noneMatch(words -> words.matches("(?s).*[\\[\\]{}|].*"));
    }

    private static Stream<String> words(Life life) {
        return Stream.concat(
                Stream.of(life.summary(), life.firstWords()),
                life.steps().stream().map(Step::words));
    }

    @Test
    void promisesAreKeptBrokenMovedAndReleased() {
        Map<Deed, Long> deeds = PLAN.lives().stream()
                .flatMap(life -> life.steps().stream())
                .collect(Collectors.groupingBy(Step::deed, Collectors.counting()));
        assertThat(deeds.keySet()).containsExactlyInAnyOrder(Deed.values());
        assertThat(deeds.get(Deed.PROMISE)).isGreaterThan(300);
        assertThat(deeds.get(Deed.KEEP)).isGreaterThan(250);
        assertThat(deeds.get(Deed.MOVE)).isGreaterThan(20);
        assertThat(deeds.get(Deed.RELEASE)).isGreaterThan(5);
        assertThat(deeds.get(Deed.HAND_OFF)).isGreaterThan(50);
        assertThat(PLAN.lives()).anyMatch(life -> life.raisedBy() == RaisedBy.STAFF);
    }

    @Test
    void someExceptionsWaitForSomebodyToday() {
        List<Life> open =
                PLAN.lives().stream().filter(life -> !life.isResolved()).toList();
        assertThat(open).hasSizeBetween(35, 80);
        assertThat(open.stream()
                        .filter(life -> life.steps().stream()
                                .noneMatch(step -> step.deed() == Deed.OWN || step.deed() == Deed.REPLY)))
                .as("nobody's")
                .hasSizeGreaterThan(5);
    }

    @Test
    void wordOfMouthIsForAndAgainstAndFollowsWhatCausedIt() {
        assertThat(PLAN.talks())
                .filteredOn(talk -> talk.sentiment() == Sentiment.AGAINST)
                .hasSizeGreaterThan(5);
        assertThat(PLAN.talks())
                .filteredOn(talk -> talk.sentiment() == Sentiment.FOR)
                .hasSizeGreaterThan(40);
        assertThat(PLAN.talks())
                .filteredOn(talk -> talk.life() != null)
                .hasSizeGreaterThan(50)
                .allSatisfy(talk -> {
                    assertThat(talk.saidAt())
                            .isAfterOrEqualTo(PLAN.lives().get(talk.life()).reportedAt());
                    assertThat(talk.heardAt()).isAfterOrEqualTo(talk.saidAt()).isBefore(PLAN.now());
                });
    }

    @Test
    void businessIsEarnedBoughtAndNotAskedAboutWonAndLost() {
        List<Deal> deals = Stream.of(
                        PLAN.talks().stream().map(Talk::deal).filter(java.util.Objects::nonNull), PLAN.deals().stream())
                .flatMap(Function.identity())
                .toList();
        assertThat(deals).extracting(Deal::origin).contains(Origin.values());
        assertThat(deals)
                .filteredOn(deal -> deal.decided() != null && deal.lost() == null)
                .hasSizeGreaterThan(30);
        assertThat(deals).filteredOn(deal -> deal.lost() != null).hasSizeGreaterThan(5);
        assertThat(deals).filteredOn(deal -> deal.decided() == null).hasSizeGreaterThan(3);
        assertThat(deals).extracting(deal -> deal.client().currency()).contains("EUR", "CHF");
        assertThat(Stream.of(deals).flatMap(Collection::stream)).allSatisfy(deal -> {
            assertThat(deal.opened()).isBefore(PLAN.now());
            assertThat(deal.decided() == null || !deal.decided().isBefore(deal.opened()))
                    .isTrue();
        });
        assertThat(PLAN.clients()).extracting(Client::part).contains(Part.values());
    }
}
