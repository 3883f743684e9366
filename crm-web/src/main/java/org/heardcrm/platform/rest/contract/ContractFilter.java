package org.heardcrm.platform.rest.contract;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heardcrm.platform.edge.RequestPath;
import org.heardcrm.platform.rest.BodyLimit;
import org.heardcrm.platform.rest.MergePatch;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;
import org.jspecify.annotations.Nullable;

/** Holds each request against its operation in the contract, and tells everything that is wrong with it at once. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class ContractFilter implements ContainerRequestFilter {

    private static final String JSON = "application/json";

    @Inject
    private Contract contract;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        @Nullable
        Operation operation = Operation.of(resource.getResourceClass(), resource.getResourceMethod())
                .orElse(null);
        if (operation == null) {
            return;
        }
        request.setProperty(RequestPath.TEMPLATE, operation.template());
        Contract.Terms terms = contract.termsOf(operation)
                .orElseThrow(() -> new IllegalStateException(operation.key() + " is not in the contract."));
        if (Stream.of(operation.produced()).noneMatch(format -> isAcceptable(request, format))) {
            throw new NotAcceptableException();
        }
        List<Finding> findings = new ArrayList<>(QueryCheck.of(terms.query(), request.getUriInfo()));
        body(request, operation, terms, findings);
        Finding.refuse(findings);
    }

    private static boolean isAcceptable(ContainerRequestContext request, String format) {
        MediaType type = MediaType.valueOf(format);
        return request.getAcceptableMediaTypes().stream().anyMatch(wanted -> wanted.isCompatible(type));
    }

    private void body(
            ContainerRequestContext request, Operation operation, Contract.Terms terms, List<Finding> findings)
            throws IOException {
        BodyLimit own = operation.method().getAnnotation(BodyLimit.class);
        long limit = own == null ? BodyLimit.USUAL : own.value();
        if (request.getLength() > limit) {
            throw LimitedBody.tooLarge(limit);
        }
        if (terms.bodies().isEmpty()) {
            LimitedBody.expectNothing(request.getEntityStream());
            return;
        }
        @Nullable MediaType media = request.getMediaType();
        String wanted = mediaType(media, terms.bodies());
        if (wanted.equals(JSON) || wanted.endsWith("+json")) {
            byte[] bytes = LimitedBody.whole(request.getEntityStream(), limit);
            json(
                    StrictJson.read(bytes),
                    operation,
                    requireNonNull(terms.bodies().get(wanted)),
                    findings);
            request.setEntityStream(new ByteArrayInputStream(bytes));
        } else {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), limit));
        }
    }

    /**
     * What is not acceptable in a patch is told by {@link org.heardcrm.platform.rest.MergePatch#onto}, which finds the
     * same again, and what the patch makes of the rest with it.
     */
    private void json(JsonValue body, Operation operation, JsonObject schema, List<Finding> findings) {
        List<Finding> found = contract.checkerOf(schema).check(body);
        Class<?> type = Bodies.entity(operation).orElseThrow().getType();
        if (type == MergePatch.class) {
            if (body instanceof JsonObject && found.stream().noneMatch(Finding::unreadable)) {
                return;
            }
        } else {
            Rules.add(body, type, found);
        }
        findings.addAll(found);
    }

    private static String mediaType(@Nullable MediaType sent, Map<String, JsonObject> taken) {
        if (taken.containsKey(MediaType.WILDCARD)) {
            return MediaType.WILDCARD;
        }
        if (sent == null) {
            throw new ProblemException(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "Say what the body is: this address takes " + String.join(", ", taken.keySet()) + ".");
        }
        String name = sent.getType() + "/" + sent.getSubtype();
        String charset = sent.getParameters().getOrDefault("charset", "utf-8").toLowerCase(Locale.ROOT);
        if (!taken.containsKey(name) || !(charset.equals("utf-8") || charset.equals("utf8"))) {
            throw new ProblemException(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "This address takes " + String.join(", ", taken.keySet()) + ", in UTF-8.");
        }
        return name;
    }
}
