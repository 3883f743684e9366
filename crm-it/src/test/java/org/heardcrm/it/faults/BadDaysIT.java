package org.heardcrm.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a bad day may do: {@code -Dheard.faults.kills} says how often each kind of process is killed,
 * {@code -Dheard.faults.away} for how many seconds the database is away, {@code -Dheard.faults.seed} repeats the chances.
 */
class BadDaysIT {

    private static final int KILLS = Integer.getInteger("heard.faults.kills", 10);
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("heard.faults.away", 60));
    private static final long SEED = Long.getLong("heard.faults.seed", System.nanoTime());
    private static final int PROGRAMS = 8;

    /** So many answers between two kills, at least: a kill should interrupt work. */
    private static final int WORK = 40;

    private static final int LATEST_KILL_MILLIS = 1_500;

    private static FragileHeard fragile;
    private static ExecutorService programs;

    private final Random chance = new Random(SEED);

    @BeforeAll
    static void start() {
        fragile = FragileHeard.started();
        programs = Executors.newFixedThreadPool(PROGRAMS);
    }

    @AfterAll
    static void stop() {
        programs.shutdownNow();
        fragile.close();
    }

    @Test
    void whatWasAcknowledgedOutlivesEveryKill() throws Exception {
        System.out.printf("Chances of seed %d (-Dheard.faults.seed).%n", SEED);
        Diary diary = new Diary();
        List<Runnable> kills = kills();
        AtomicBoolean goesOn = new AtomicBoolean(true);
        List<Future<Integer>> working = setToWork(diary, goesOn);
        for (Runnable kill : kills) {
            awaitWork(diary, working);
            pause(chance.nextInt(LATEST_KILL_MILLIS));
            kill.run();
        }
        awaitWork(diary, working);
        goesOn.set(false);
        for (Future<Integer> work : working) {
            work.get();
        }
        List<String> missing = new ReadBack(programs).missing(diary.acknowledged());
        System.out.printf(
                "Acknowledged %d, found %d, sent again %d, told as a fault %d, given up %d; kills: %d of a JVM, %d of the postmaster.%n",
                diary.entries(),
                diary.entries() - missing.size(),
                diary.repeats(),
                diary.faults(),
                diary.left().size(),
                KILLS,
                KILLS);
        assertThat(missing).isEmpty();
        assertThat(Wholeness.torn(fragile.tables())).isEmpty();
        givenUpActsTakeEffectOnce(diary);
        assertThat(fragile.check()).as("exit code of the check").isZero();
    }

    /** Those who gave up ask once more, and so do some who were answered: nothing happens twice. */
    private static void givenUpActsTakeEffectOnce(Diary diary) {
        diary.left().forEach(act -> act.send().made());
        diary.acknowledged().stream()
                .limit(WORK)
                .forEach(entry -> assertThat(entry.act().send().made()).isEqualTo(entry.answer()));
        assertThat(Wholeness.torn(fragile.tables())).isEmpty();
    }

    private List<Runnable> kills() {
        List<Runnable> kills = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            kills.add(fragile::killPostmaster);
            Runnable killAJvm = i % 2 == 0 ? fragile::killServer : fragile::killCommand;
            kills.add(() -> {
                killAJvm.run();
                fragile.startAgain();
            });
        }
        Collections.shuffle(kills, chance);
        return kills;
    }

    private List<Future<Integer>> setToWork(Diary diary, AtomicBoolean goesOn) {
        String agent = fragile.agent("programs");
        List<Future<Integer>> working = new ArrayList<>();
        for (int i = 1; i <= PROGRAMS; i++) {
            working.add(programs.submit(new Writer(
                    "p" + i,
                    fragile.programOf(agent),
                    diary,
                    new Random(chance.nextLong()),
                    fragile::isUp,
                    goesOn::get)));
        }
        return working;
    }

    /** The moment of a kill is chance; there is nothing to wait for. */
    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private static Throwable failureOf(Future<Integer> ended) throws InterruptedException {
        try {
            ended.get();
            return new IllegalStateException("It ended unasked.");
        } catch (ExecutionException failed) {
            return failed.getCause();
        }
    }

    private static void awaitWork(Diary diary, List<Future<Integer>> working) throws InterruptedException {
        int enough = diary.entries() + WORK;
        FragileHeard.await(() -> diary.entries() >= enough || working.stream().anyMatch(Future::isDone));
        for (Future<Integer> work : working) {
            if (work.isDone()) {
                throw new AssertionError("A program got an answer that it cannot use.", failureOf(work));
            }
        }
    }

    @Test
    void aDatabaseThatIsAwayIsToldInASentenceAndComesBackByItself() {
        Api admin = fragile.admin();
        Visitor person = fragile.personLoggedIn();
        String link = aClientsLink();
        ProcessHandle server = fragile.server();
        assertThat(fragile.readiness()).isEqualTo(200);
        assertThat(person.get("/home.xhtml").statusCode()).isEqualTo(200);

        fragile.holdPostgres();
        try {
            long end = System.nanoTime() + AWAY.toNanos();
            do {
                assertThat(fragile.readiness()).isEqualTo(503);
                tellsPrograms(admin.get("me"));
                tellsPeople(person.get("/home.xhtml"));
                tellsPeople(person.get(link));
            } while (System.nanoTime() < end);
        } finally {
            fragile.letPostgresGoOn();
            FragileHeard.await(fragile::isReady);
        }
        assertThat(fragile.server()).isEqualTo(server);
        assertThat(admin.get("me").status()).isEqualTo(200);
        assertThat(person.get("/home.xhtml").statusCode()).isEqualTo(200);
    }

    private static String aClientsLink() {
        Api agent = fragile.programOf(fragile.agent("linker"));
        String ticket = agent.with("Idempotency-Key", "linked")
                .post("exception-tickets", Firm.report("Acme", "Where is it?"))
                .made()
                .text("id");
        String url = agent.post("exception-tickets/" + ticket + "/client-links", "{}")
                .made()
                .text("url");
        return url.substring(url.indexOf("/c/"));
    }

    @Test
    void aDatabaseThatStopsInTheMiddleIsToldTooInsteadOfWaitedFor() {
        Api agent = fragile.programOf(fragile.agent("reader"));
        assertThat(agent.get("exception-tickets").status()).isEqualTo(200);

        fragile.stopPostgresInTheMiddle();
        try {
            assertThat(fragile.readiness()).isEqualTo(503);
            tellsPrograms(agent.get("exception-tickets"));
        } finally {
            fragile.letPostgresGoOn();
            FragileHeard.await(fragile::isReady);
        }
        assertThat(agent.get("exception-tickets").status()).isEqualTo(200);
    }

    private static void tellsPrograms(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.json().text("detail")).startsWith("The database does not answer");
    }

    private static void tellsPeople(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Heard cannot reach its database at the moment")
                .doesNotContain("Exception", "\tat ");
    }
}
