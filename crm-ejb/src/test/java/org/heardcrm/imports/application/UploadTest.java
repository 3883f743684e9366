package org.heardcrm.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.heardcrm.platform.RuleBroken;
import org.junit.jupiter.api.Test;

class UploadTest {

    /** So many bytes that nobody has to keep. */
    private static InputStream bytes(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                int part = (int) Math.min(length, left);
                left -= part;
                return part <= 0 ? -1 : part;
            }
        };
    }

    @Test
    void whatWasSentCanBeRead() throws IOException {
        try (Upload upload = Upload.of(new ByteArrayInputStream("a,b\n1,2".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(upload.bytes()).hasContent("a,b\n1,2");
        }
    }

    @Test
    void fiftyMebibytesAreTakenAndNotOneByteMore() {
        Upload.of(bytes(Upload.MOST)).close();

        assertThatThrownBy(() -> Upload.of(bytes(Upload.MOST + 1))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void closingItTwiceIsNoHarm() {
        Upload upload = Upload.of(bytes(1));

        upload.close();
        upload.close();
    }

    @Test
    void eachMebibyteThatIsReadIsHeard() throws IOException {
        List<String> heard = new ArrayList<>();
        try (InputStream watched = new WatchedBytes(bytes(3 << 20), () -> heard.add("still there"))) {
            watched.transferTo(java.io.OutputStream.nullOutputStream());
        }

        assertThat(heard).hasSize(3);
    }
}
