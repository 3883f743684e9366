package org.heardcrm.platform.rest.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;

/** Fills the type variables of a generic record: {@code List<V>} of {@code ListAnswer<AccountView>}. */
final class Variables {

    private Variables() {}

    static Type filled(Type type, Class<?> raw, ParameterizedType given) {
        if (type instanceof TypeVariable<?> variable) {
            List<String> names = Arrays.stream(raw.getTypeParameters())
                    .map(TypeVariable::getName)
                    .toList();
            return given.getActualTypeArguments()[names.indexOf(variable.getName())];
        }
        if (type instanceof ParameterizedType inner) {
            Type[] arguments = Arrays.stream(inner.getActualTypeArguments())
                    .map(argument -> filled(argument, raw, given))
                    .toArray(Type[]::new);
            return new Filled(inner.getRawType(), arguments);
        }
        return type;
    }

    /** A generic type whose variables are known. */
    private record Filled(Type raw, Type[] arguments) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments;
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public Type getOwnerType() {
            return raw instanceof Class<?> type && type.getDeclaringClass() != null ? type.getDeclaringClass() : raw;
        }
    }
}
