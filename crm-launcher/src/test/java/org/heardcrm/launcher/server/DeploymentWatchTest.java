package org.heardcrm.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeploymentWatchTest {
    private static final String INFO = "2026-11-21T21:51:46.948+0000 INFO [PayaraMicro] ";
    private static final String SEVERE = "2026-11-21T21:51:46.948+0000 SEVERE [javax.enterprise.system.core] ";

    private final DeploymentWatch watch = new DeploymentWatch();

    @Test
    void aServerThatIsUpWithoutComplaintHasItsApplication() {
        see(INFO + "Deployed 1 archive(s)", WatchedServer.BOOTED);
        assertThat(watch.isDeployed()).isTrue();
        assertThat(watch.hasFailed()).isFalse();
    }

    @Test
    void theServerAloneIsNoApplication() {
        see(
                SEVERE + "Exception while invoking class EjbApplication start method",
                "jakarta.ejb.EJBException: jakarta.ejb.CreateException: Initialization failed",
                "\tat com.sun.ejb.containers.AbstractSingletonContainer.create(AbstractSingletonContainer.java:745)",
                "Caused by: java.lang.IllegalStateException: Migration V7 failed",
                "\t... 35 more",
                "Caused by: java.sql.SQLException: relation \"nothing\" does not exist",
                SEVERE + "Exception while loading the app",
                WatchedServer.BOOTED);
        assertThat(watch.isDeployed()).isFalse();
        assertThat(watch.hasFailed()).isTrue();
        assertThat(watch.cause()).isEqualTo("relation \"nothing\" does not exist");
    }

    @Test
    void aThrowableWithoutACauseIsTheCause() {
        see(
                SEVERE + "Exception during lifecycle processing",
                "org.glassfish.deployment.common.DeploymentException: CDI deployment failure:WELD-001408",
                "  at injection point [BackedAnnotatedField] @Inject t.Need.x",
                SEVERE + "Exception while loading the app");
        assertThat(watch.cause()).isEqualTo("CDI deployment failure:WELD-001408");
    }

    @Test
    void aThrowableWithoutWordsIsNamed() {
        see(SEVERE + "Exception during lifecycle processing", "java.lang.NullPointerException");
        assertThat(watch.cause()).isEqualTo("NullPointerException");
    }

    @Test
    void aComplaintWithoutAThrowableIsItsOwnCause() {
        see(SEVERE + "Address already in use");
        assertThat(watch.cause()).isEqualTo("Address already in use");
    }

    @Test
    void withoutAComplaintTheLastWordsMustDo() {
        assertThat(watch.cause()).isEqualTo("it said nothing");
        see("Error occurred during initialization of VM", "Conflicting collector combinations", "");
        assertThat(watch.cause()).isEqualTo("Conflicting collector combinations");
    }

    @Test
    void aReportOfWhatGoesWellIsNoCause() {
        see(INFO + "GET /health/ready 200 3 ms");
        assertThat(watch.cause()).isEqualTo("it said nothing");
        see(WatchedServer.BOOTED, INFO + "GET /health/ready 200 3 ms");
        assertThat(watch.cause()).isEqualTo("it did not say why");
    }

    @Test
    void whatGoesWrongLaterIsNoFailureOfTheStart() {
        see(WatchedServer.BOOTED, SEVERE + "Exception while loading the app");
        assertThat(watch.isDeployed()).isTrue();
    }

    private void see(String... lines) {
        for (String line : lines) {
            watch.see(line);
        }
    }
}
