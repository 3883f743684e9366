package org.heardcrm.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicAddressTest {

    @Test
    void linksBeginWithWhatWasSaidWithoutTheSlashAtItsEnd() {
        assertThat(new PublicAddress("https://heard.example/").of("/c/abc")).isEqualTo("https://heard.example/c/abc");
        assertThat(new PublicAddress("https://heard.example").url()).isEqualTo("https://heard.example");
    }

    @Test
    void withTlsThereIsAProxyInFront() {
        PublicAddress address = new PublicAddress("https://heard.example");

        assertThat(address.isSecure()).isTrue();
        assertThat(address.isBehindProxy()).isTrue();
    }

    @Test
    void withoutTlsNobodyElsesWordAboutARequestCounts() {
        PublicAddress address = new PublicAddress("http://localhost:8080");

        assertThat(address.isSecure()).isFalse();
        assertThat(address.isBehindProxy()).isFalse();
    }
}
