package org.heardcrm.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.it.Api;
import org.heardcrm.it.Api.Answer;
import org.heardcrm.it.Firm;
import org.junit.jupiter.api.Test;

/** Categories and offerings: everybody reads them, admins write them. */
class OfferingsByRestIT {

    private final Api admin = Firm.admin();

    private Answer category(String name, String parent) {
        return admin.post("categories", "{\"name\":\"%s\",\"parentId\":%s}".formatted(name, parent));
    }

    @Test
    void aCategorySaysItsPathAndCannotStandBelowItself() {
        String top = Firm.unique("Billing");
        Answer billing = category(top, "null");
        Answer invoices = category("Invoices", "\"%s\"".formatted(billing.json().text("id")));
        assertThat(invoices.json().text("path")).isEqualTo(top + " · Invoices");
        Answer circle = admin.with("If-Match", billing.header("ETag"))
                .patch(
                        billing.location().orElseThrow(),
                        "{\"parentId\":\"%s\"}".formatted(invoices.json().text("id")));
        assertThat(circle.json().text("rule")).isEqualTo("category-below-itself");
        assertThat(category("invoices", "\"%s\"".formatted(billing.json().text("id")))
                        .status())
                .isEqualTo(409);
        assertThat(category("Lost", "\"77777\"").json().text("errors.0.pointer"))
                .isEqualTo("/parentId");
    }

    @Test
    void anOfferingIsRetiredNotDeleted() {
        Answer payroll = admin.post("offerings", "{\"name\":\"%s\"}".formatted(Firm.unique("Payroll")));
        String path = payroll.location().orElseThrow();
        assertThat(admin.delete(path).status()).isEqualTo(405);
        assertThat(admin.with("If-Match", payroll.header("ETag"))
                        .patch(path, "{\"retired\":true}")
                        .made()
                        .is("retired"))
                .isTrue();
        assertThat(Firm.agent().get("offerings?retired=true").made().list("items"))
                .isNotEmpty();
    }

    @Test
    void onlyAdminsWriteThem() {
        assertThat(Firm.agent().post("offerings", "{\"name\":\"Mine\"}").status())
                .isEqualTo(403);
        assertThat(Firm.agent().get("categories").status()).isEqualTo(200);
    }
}
