package org.heardcrm.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.heardcrm.members.LoginName;
import org.junit.jupiter.api.Test;

class PeopleOfIncidentsTest {

    @Test
    void aLoginIsMadeOfTheName() {
        assertThat(PeopleOfIncidents.loginOf("Resolver 13")).isEqualTo("resolver-13");
        assertThat(PeopleOfIncidents.loginOf("Müller, Jörg (IT)")).isEqualTo("müller-jörg-it");
    }

    @Test
    void whateverTheNameItIsALogin() {
        assertThat(LoginName.of(PeopleOfIncidents.loginOf("!")).value()).isEqualTo("member-");
        assertThat(LoginName.of(PeopleOfIncidents.loginOf("x".repeat(100))).value())
                .hasSize(56);
    }
}
