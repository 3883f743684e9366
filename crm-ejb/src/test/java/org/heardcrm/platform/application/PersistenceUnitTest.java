package org.heardcrm.platform.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.heardcrm.platform.Money;
import org.junit.jupiter.api.Test;

/** The one persistence unit lists its classes by name, so that WAR and EAR need no jar's path. */
class PersistenceUnitTest {

    @Test
    void itListsEveryMappedClassOfTheDomain() throws Exception {
        assertThat(listed()).containsExactlyElementsOf(mapped());
    }

    @Test
    void everyEntityIsWovenAtBuildTime() throws Exception {
        for (String name : mapped()) {
            Class<?> type = Class.forName(name);
            if (type.isAnnotationPresent(Entity.class)) {
                assertThat(type).as(name).isAssignableTo(PersistenceWeaved.class);
            }
        }
    }

    private static Set<String> listed() throws IOException {
        try (InputStream xml = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            String text = new String(xml.readAllBytes(), StandardCharsets.UTF_8);
            return new TreeSet<>(Pattern.compile("<class>(.*?)</class>")
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .toList());
        }
    }

    private static Set<String> mapped() throws IOException, URISyntaxException {
        URI domain =
                Money.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(domain))) {
            return mappedBelow(Path.of(domain));
        }
        try (var jar = FileSystems.newFileSystem(Path.of(domain), Map.of())) {
            return mappedBelow(jar.getPath("/"));
        }
    }

    private static Set<String> mappedBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new TreeSet<>(files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .filter(PersistenceUnitTest::isMapped)
                    .toList());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static boolean isMapped(String name) {
        try {
            Class<?> type = Class.forName(name, false, PersistenceUnitTest.class.getClassLoader());
            return List.of(Entity.class, Embeddable.class, Converter.class).stream()
                    .anyMatch(annotation -> Arrays.stream(type.getAnnotations())
                            .anyMatch(present -> present.annotationType() == annotation));
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
