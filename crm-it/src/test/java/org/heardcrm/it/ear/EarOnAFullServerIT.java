package org.heardcrm.it.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.heardcrm.it.Json;
import org.heardcrm.it.OwnPostgres;
import org.heardcrm.it.RunningHeard;
import org.heardcrm.it.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The EAR on a full Payara Server does what the WAR does on Payara Micro. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EarOnAFullServerIT {

    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private static final String PROJECTOR_LOOKS = """
            select coalesce(sum(calls), 0) from pg_stat_statements
            where query like '%from outbox_position p%cross join lateral%'""";

    private static OwnPostgres postgres;
    private static FullServer server;
    private static Api admin;
    private static Api agent;

    @BeforeAll
    static void deploy() {
        postgres = OwnPostgres.started("ear");
        server = FullServer.started(postgres);
        server.deploy(RunningHeard.ear());
        Json access = Json.read(postgres.folder().resolve("first-access.json"));
        admin = Api.at(server.url()).as(access.text("token"));
        String member = Firm.member(admin, "agent", "Anna Agent", "AGENT");
        agent = Api.at(server.url()).as(Firm.token(admin, member, "\"tickets:write\",\"accounts:write\""));
    }

    @AfterAll
    static void stop() {
        try (OwnPostgres last = postgres;
                FullServer first = server) {
            assertThat(last).isNotNull();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void itIsReady() {
        assertThat(agent.get("/health/ready").status()).isEqualTo(200);
    }

    @Test
    void anExceptionIsReportedByRestAndReadBack() {
        Json reported = agent.post("exception-tickets", Firm.report("Acme", "Invoice to the wrong address"))
                .made();
        assertThat(agent.get("exception-tickets/" + reported.text("id")).made().text("summary"))
                .isEqualTo("Invoice to the wrong address");
    }

    @Test
    void aMemberLogsInByThePageAndSeesAnException() {
        Json reported = agent.post("exception-tickets", Firm.report("Beta", "Door without a key"))
                .made();
        Visitor person = Visitor.at(server.url());
        assertThat(Visitor.leadsTo(person.get("/home.xhtml"))).contains("/login.xhtml");
        String member = Firm.member(admin, "person", "Paula Person", "AGENT");
        String invitation =
                admin.post("members/" + member + "/invite", "").made().text("url");
        assertThat(Visitor.leadsTo(person.join(invitation, "person"))).isEqualTo("/");

        HttpResponse<String> page = person.get("/tickets/workspace.xhtml?id=" + reported.text("id"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Door without a key");
    }

    @Test
    void theClientsLinkAnswersAndTakesAMessage() {
        String ticket = "exception-tickets/"
                + agent.post("exception-tickets", Firm.report("Gamma", "Late delivery"))
                        .made()
                        .text("id");
        String url = agent.post(ticket + "/client-links", "{}").made().text("url");
        Visitor client = Visitor.at(server.url());
        String path = url.substring(url.indexOf("/c/"));
        assertThat(client.get(path).body()).contains("Late delivery");

        client.send(
                "POST",
                path + "/messages",
                HttpRequest.BodyPublishers.ofString("body=Any+news%3F"),
                "Content-Type",
                "application/x-www-form-urlencoded");
        assertThat(agent.get(ticket + "/messages").made().toString()).contains("Any news?");
    }

    @Test
    void everyMigrationRanOnce() {
        assertThat(postgres.tables().ask("""
                        select count(*) = count(distinct version) and bool_and(success) and count(*) > 6
                        from flyway_schema_history where version is not null""")).isEqualTo("t");
        assertThat(postgres.tables().ask("select count(*) from member where login = 'first-admin'"))
                .isEqualTo("1");
    }

    @Test
    void oneProjectorLooksOnceASecond() {
        long before = projectorLooks();
        long begun = System.nanoTime();
        LockSupport.parkNanos(A_WHILE.toNanos());
        double perSecond =
                (projectorLooks() - before) / ((System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1));
        assertThat(perSecond).isBetween(0.5, 1.5);
    }

    private static long projectorLooks() {
        return Long.parseLong(postgres.tables().ask(PROJECTOR_LOOKS));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void undeployedItIsGoneAndNothingDiffers() {
        assertThat(differences()).isZero();
        server.undeploy();
        assertThat(Visitor.at(server.url()).get("/login.xhtml").statusCode()).isEqualTo(404);
        long looks = projectorLooks();
        LockSupport.parkNanos(A_WHILE.toNanos() / 2);
        assertThat(projectorLooks()).isEqualTo(looks);
    }

    /** How many things a check finds that are not what their events give. */
    private static long differences() {
        String check = "checks/" + admin.post("checks", "{}").made().text("id");
        while (admin.get(check).made().text("state").equals("RUNNING")) {
            RunningHeard.pause();
        }
        assertThat(admin.get(check).made().text("state")).isEqualTo("DONE");
        return admin.get(check).made().list("kinds").stream()
                .mapToLong(kind -> kind.number("differences"))
                .sum();
    }
}
