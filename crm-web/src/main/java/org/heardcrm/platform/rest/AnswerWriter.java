package org.heardcrm.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Turns an {@link Answer} into status, Location, ETag and body, and a GET of what the caller has already into 304. */
@Provider
public class AnswerWriter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Answer<?> answer)) {
            if (response.getEntity() instanceof Record record) {
                response.setEntity(record, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            }
            return;
        }
        if (answer.location() != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, answer.location());
        }
        @Nullable String etag = answer.etag();
        if (etag != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
        }
        response.setStatus(answer.status());
        response.setEntity(answer.view(), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && etag != null && isKnown(etag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2). */
    static boolean isKnown(String etag, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.trim().equals("*")) {
            return true;
        }
        for (String tag : ifNoneMatch.split(",")) {
            String bare = tag.trim();
            if ((bare.startsWith("W/") ? bare.substring(2) : bare).equals(etag)) {
                return true;
            }
        }
        return false;
    }

    /** The view's type inside {@code Answer<V>}, {@code Created<V>}, {@code Accepted<V>}; else the type itself. */
    public static Type viewType(Type returned) {
        return returned instanceof ParameterizedType generic
                        && generic.getRawType() instanceof Class<?> raw
                        && Answer.class.isAssignableFrom(raw)
                ? generic.getActualTypeArguments()[0]
                : returned;
    }
}
