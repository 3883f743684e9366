package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** What a Prometheus reads. */
class MetricsIT {

    private final Api prometheus = Firm.admin().with("Accept", "text/plain");

    @Test
    void requestsAreCountedByOperationAndNeverByWhoOrWhat() {
        String id = Firm.anException().text("id");
        Firm.agent().get("exception-tickets/" + id).made();

        Api.Answer answer = prometheus.get("metrics");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body())
                .contains(
                        "heard_http_requests_seconds_count{method=\"GET\",path=\"/api/v1/exception-tickets/{id}\",status=\"2xx\"}",
                        "heard_boards_seconds_behind ",
                        "jvm_memory_used_bytes")
                .doesNotContain("exception-tickets/" + id);
    }

    @Test
    void whoMayNotReadThemIsToldTheScope() {
        Api.Answer answer = Firm.agent().with("Accept", "text/plain").get("metrics");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().text("detail")).contains("metrics:read");
    }
}
