package org.heardcrm.tickets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeImageTest {

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void theFirstBytesTellAPicture() {
        assertThat(SafeImage.of(bytes("\u0089PNG\r\n\u001a\n\0\0\0\r"))).contains(SafeImage.PNG);
        assertThat(SafeImage.of(bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"))).contains(SafeImage.JPEG);
        assertThat(SafeImage.of(bytes("GIF89a"))).contains(SafeImage.GIF);
        assertThat(SafeImage.of(bytes("RIFF\1\2\3\4WEBP"))).contains(SafeImage.WEBP);
    }

    @Test
    void whatCanHoldAScriptOrIsCutOffIsNone() {
        assertThat(SafeImage.of(bytes("<svg xmlns='http"))).isEmpty();
        assertThat(SafeImage.of(bytes("<!DOCTYPE html>"))).isEmpty();
        assertThat(SafeImage.of(bytes("RIFF\1\2\3\4WAVE"))).isEmpty();
        assertThat(SafeImage.of(bytes("RIFF"))).isEmpty();
        assertThat(SafeImage.of(new byte[0])).isEmpty();
    }

    @Test
    void aPictureIsServedAsItself() {
        assertThat(SafeImage.JPEG.mediaType()).isEqualTo("image/jpeg");
    }
}
