package org.heardcrm.platform.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the document that was written against the resources that are there. */
class ContractTest {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    private final JsonObject contract = read();

    @Test
    void everyResourceMethodIsInTheContractAndEveryOperationOfItExists() throws IOException {
        Set<String> documented = new TreeSet<>();
        contract.getJsonObject("paths")
                .forEach((path, verbs) -> verbs.asJsonObject()
                        .keySet()
                        .forEach(verb -> documented.add(path + " " + verb.toUpperCase(Locale.ROOT))));
        assertThat(documented)
                .isEqualTo(ContractWriter.operations(CLASSES).stream()
                        .map(Operation::key)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyClassWithAPathIsCalledAResource() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES)) {
            assertThat(files.map(file -> CLASSES.relativize(file).toString())
                            .filter(file -> file.endsWith(".class") && file.startsWith("org"))
                            .filter(file -> !file.endsWith("Resource.class"))
                            .map(file -> file.replace(java.io.File.separatorChar, '.'))
                            .filter(name -> isResource(name.substring(0, name.length() - ".class".length()))))
                    .isEmpty();
        }
    }

    @Test
    void aMethodThatTakesAPatchIsSentByPatch() throws IOException {
        assertThat(ContractWriter.operations(CLASSES))
                .allSatisfy(operation -> assertThat(Bodies.entity(operation)
                                .filter(body -> body.getType() == org.heardcrm.platform.rest.MergePatch.class)
                                .isPresent())
                        .as(operation.key())
                        .isEqualTo(operation.verb().equals("PATCH")));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(contract, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                Json.createPointer(reference.substring(1)).containsValue(contract))
                        .as(reference)
                        .isTrue());
    }

    @Test
    void aFieldIsCalledAsItIsWritten() {
        JsonObject facts =
                contract.getJsonObject("components").getJsonObject("schemas").getJsonObject("HandlingViewFactsView");
        assertThat(facts.getJsonObject("properties").keySet())
                .contains("firstResponse", "wait")
                .doesNotContain("waited");
        assertThat(facts.getJsonArray("required").getValuesAs(JsonString::getString))
                .contains("wait")
                .doesNotContain("waited");
    }

    @Test
    void itSaysThatItIsOpenApiThreePointOne() {
        assertThat(contract.getString("openapi")).isEqualTo("3.1.0");
        assertThat(contract.getJsonObject("paths")
                        .getJsonObject("/api/v1/openapi.json")
                        .getJsonObject("get")
                        .getJsonArray("security"))
                .isEmpty();
    }

    private static boolean isResource(String name) {
        try {
            return Class.forName(name, false, ContractTest.class.getClassLoader())
                    .isAnnotationPresent(Path.class);
        } catch (ClassNotFoundException | LinkageError unloadable) {
            return false;
        }
    }

    private static void collect(JsonValue value, List<String> references) {
        if (value instanceof JsonObject object) {
            if (object.get("$ref") instanceof JsonString reference) {
                references.add(reference.getString());
            }
            object.values().forEach(inside -> collect(inside, references));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(inside -> collect(inside, references));
        }
    }

    private static JsonObject read() {
        try (InputStream file = ContractTest.class.getResourceAsStream(Contract.FILE);
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
