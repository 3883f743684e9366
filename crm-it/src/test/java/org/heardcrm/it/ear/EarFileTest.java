package org.heardcrm.it.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.heardcrm.it.RunningHeard;
import org.junit.jupiter.api.Test;

/** What lies where in the EAR: a jar that lay twice would run every job and every migration twice. */
class EarFileTest {

    private static final Pattern VERSION = Pattern.compile("-\\d.*$");

    private final List<String> outside = new ArrayList<>();
    private final List<String> inWar = new ArrayList<>();
    private final List<String> classesOfWar = new ArrayList<>();

    EarFileTest() throws IOException {
        try (ZipFile ear = new ZipFile(RunningHeard.ear().toFile())) {
            for (ZipEntry entry : ear.stream().toList()) {
                if (entry.getName().endsWith(".jar")) {
                    outside.add(entry.getName());
                } else if (entry.getName().endsWith(".war")) {
                    readWar(ear.getInputStream(entry));
                }
            }
        }
    }

    private void readWar(InputStream war) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(war.readAllBytes()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    inWar.add(entry.getName());
                } else if (entry.getName().endsWith(".class")) {
                    classesOfWar.add(entry.getName());
                }
            }
        }
    }

    @Test
    void itsWarHoldsNoneOfOurJars() {
        assertThat(inWar).isNotEmpty().noneMatch(jar -> artifact(jar).startsWith("crm-"));
        assertThat(classesOfWar)
                .isNotEmpty()
                .noneMatch(type -> type.contains("/application/") || type.contains("/outbox/"));
    }

    @Test
    void noJarLiesTwice() {
        assertThat(Stream.concat(outside.stream(), inWar.stream()).map(EarFileTest::artifact))
                .doesNotHaveDuplicates();
    }

    @Test
    void theBeansStandBesideTheWarAndWhatTheyNeedInLib() {
        assertThat(outside).contains("crm-ejb.jar", "lib/crm-domain.jar", "lib/crm-measures.jar", "lib/postgresql.jar");
        assertThat(outside.stream().filter(jar -> !jar.startsWith("lib/"))).containsExactly("crm-ejb.jar");
    }

    /** A jar's name without folder and version. */
    private static String artifact(String jar) {
        String name = jar.substring(jar.lastIndexOf('/') + 1, jar.length() - ".jar".length());
        return VERSION.matcher(name).replaceFirst("");
    }
}
