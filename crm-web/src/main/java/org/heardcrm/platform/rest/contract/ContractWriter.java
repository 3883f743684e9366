package org.heardcrm.platform.rest.contract;

import static java.util.Comparator.reverseOrder;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes openapi.json when Heard is built. */
public final class ContractWriter {

    private ContractWriter() {}

    /**
     * @param arguments the directory of the compiled classes, and the file to write
     * @throws IOException when one cannot be read or the other not written
     */
    public static void main(String[] arguments) throws IOException {
        java.nio.file.Path file = java.nio.file.Path.of(arguments[1]);
        Files.createDirectories(file.getParent());
        JsonObject contract = new Document().of(operations(java.nio.file.Path.of(arguments[0])));
        try (Writer out = Files.newBufferedWriter(file);
                JsonWriter json = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                        .createWriter(out)) {
            json.write(contract);
        }
    }

    /** The operations of every resource among the compiled classes. */
    static List<Operation> operations(java.nio.file.Path classes) throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(file -> loaded(classes.relativize(file).toString()))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(resource -> Operation.of(resource).stream())
                    .sorted(Comparator.comparing(Operation::key).thenComparing(Operation::isInJson, reverseOrder()))
                    .toList();
        }
    }

    private static Class<?> loaded(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace(java.io.File.separatorChar, '.');
        try {
            return Class.forName(name, false, ContractWriter.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
