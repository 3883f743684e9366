package org.heardcrm.platform.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.heardcrm.platform.rest.contract.Contract;
import org.heardcrm.platform.rest.contract.StrictJson;

/** Reads the body of a PATCH. */
@Provider
@Consumes(MergePatchReader.MEDIA_TYPE)
public class MergePatchReader implements MessageBodyReader<MergePatch<?>> {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @Inject
    private Contract contract;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == MergePatch.class && generic instanceof ParameterizedType;
    }

    @Override
    public MergePatch<?> readFrom(
            Class<MergePatch<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Class<?> patched = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
        return patch((JsonObject) StrictJson.read(body.readAllBytes()), patched);
    }

    private <R> MergePatch<R> patch(JsonObject sent, Class<R> type) {
        return new MergePatch<>(sent, type, contract.checkerOf(type));
    }
}
