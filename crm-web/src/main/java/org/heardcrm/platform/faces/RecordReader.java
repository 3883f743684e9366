package org.heardcrm.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a page read a record's component as a property: {@code #{row.name}}. */
public class RecordReader extends ELResolver {

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        Optional<RecordComponent> component = componentOf(base, property);
        if (component.isEmpty()) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return component.get().getAccessor().invoke(base);
        } catch (ReflectiveOperationException unreadable) {
            throw new ELException(unreadable);
        }
    }

    private static Optional<RecordComponent> componentOf(@Nullable Object base, @Nullable Object property) {
        if (!(base instanceof Record)) {
            return Optional.empty();
        }
        return Arrays.stream(base.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findFirst();
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return componentOf(base, property)
                .map(component -> {
                    context.setPropertyResolved(base, property);
                    return component.getType();
                })
                .orElse(null);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (componentOf(base, property).isPresent()) {
            throw new PropertyNotWritableException("A record is read only: " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (componentOf(base, property).isEmpty()) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
