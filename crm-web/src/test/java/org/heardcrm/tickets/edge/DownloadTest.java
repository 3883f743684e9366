package org.heardcrm.tickets.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.heardcrm.tickets.AttachmentId;
import org.heardcrm.tickets.SafeImage;
import org.heardcrm.tickets.application.AttachmentRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DownloadTest {

    private static AttachmentRow file(String name, @Nullable SafeImage image) {
        return new AttachmentRow(new AttachmentId(1), name, "text/html", 10, image, 1L, Instant.EPOCH);
    }

    @Test
    void aNameInAnyScriptGoesBothWays() {
        assertThat(Download.disposition(file("Über *1*; \"x\" 図.pdf", null), false))
                .isEqualTo("attachment; filename=\"Uber *1*; _x_ _.pdf\";"
                        + " filename*=UTF-8''%C3%9Cber%20%2A1%2A%3B%20%22x%22%20%E5%9B%B3.pdf");
    }

    @Test
    void onlyASafePictureIsGivenInPlace() {
        assertThat(Download.disposition(file("a.html", null), true)).startsWith("attachment;");
        assertThat(Download.disposition(file("a.png", SafeImage.PNG), true)).startsWith("inline;");
        assertThat(Download.disposition(file("a.png", SafeImage.PNG), false)).startsWith("attachment;");
    }

    @Test
    void whatItsSenderCalledItIsNeverWhatItIsServedAs() {
        assertThat(file("a.html", null).servedAs()).isEqualTo("application/octet-stream");
        assertThat(file("a.html", SafeImage.GIF).servedAs()).isEqualTo("image/gif");
    }
}
