package org.heardcrm.platform.rest.contract;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heardcrm.platform.rest.HeardApi;

/**
 * A method of a resource as strangers see it.
 *
 * @param verb GET, POST, …
 * @param template the whole path, as in {@code /api/v1/accounts/{id}}
 */
record Operation(Class<?> resource, Method method, String verb, String template) {

    /** Every operation of a resource class, in a stable order. */
    static List<Operation> of(Class<?> resource) {
        return Stream.of(resource.getMethods())
                .flatMap(method ->
                        verb(method)
                                .map(verb -> new Operation(resource, method, verb, template(resource, method)))
                                .stream())
                .sorted(Comparator.comparing(Operation::key))
                .toList();
    }

    /** The operation that a running request reached. */
    static Optional<Operation> of(Class<?> resource, Method method) {
        Class<?> real = unproxied(resource);
        return verb(method).map(verb -> new Operation(real, method, verb, template(real, method)));
    }

    /** What no other operation has. */
    String key() {
        return template + " " + verb;
    }

    /** A name for programs that are generated from the contract: {@code accountsAdd}. */
    String id() {
        String noun = resource.getSimpleName().replaceFirst("Resource$", "");
        String act = method.getName();
        return Character.toLowerCase(noun.charAt(0))
                + noun.substring(1)
                + Character.toUpperCase(act.charAt(0))
                + act.substring(1);
    }

    /** The formats of its answer, without what the server weighs them by: JSON, unless the resource says otherwise. */
    String[] produced() {
        Produces own = method.getAnnotation(Produces.class);
        Produces all = resource.getAnnotation(Produces.class);
        String[] said =
                own != null ? own.value() : all != null ? all.value() : new String[] {MediaType.APPLICATION_JSON};
        return Stream.of(said).map(format -> format.replaceFirst(";.*", "")).toArray(String[]::new);
    }

    /** Whether JSON is what it answers: the other formats of an address stand beside it in the contract. */
    boolean isInJson() {
        return List.of(produced()).contains(MediaType.APPLICATION_JSON);
    }

    /** The formats of its body: JSON, unless the resource says otherwise. */
    String[] consumed() {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes all = resource.getAnnotation(Consumes.class);
        return own != null ? own.value() : all != null ? all.value() : new String[] {MediaType.APPLICATION_JSON};
    }

    /** The first part of the path below the base: what belongs together. */
    String tag() {
        return template.replaceFirst("^" + HeardApi.BASE, "").split("/", 3)[1];
    }

    private static Optional<String> verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return Optional.of(verb.value());
            }
        }
        return Optional.empty();
    }

    private static String template(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String base = resource.isAnnotationPresent(AtTheRoot.class) ? "" : HeardApi.BASE;
        return base + part(resource.getAnnotation(Path.class)) + (own == null ? "" : part(own));
    }

    private static String part(Path path) {
        String bare = path.value().replaceAll("^/+|/+$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static Class<?> unproxied(Class<?> type) {
        Class<?> real = type;
        while (real.getAnnotation(Path.class) == null && real.getSuperclass() != null) {
            real = real.getSuperclass();
        }
        return real;
    }
}
