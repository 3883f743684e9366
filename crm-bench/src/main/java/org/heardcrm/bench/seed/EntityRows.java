package org.heardcrm.bench.seed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a kind of entity, read off its fields by the annotations that JPA reads, as COPY takes them. */
final class EntityRows<E> {

    private static final String OF_THE_WEAVER = "_persistence";

    private final CopyRows rows;
    private final List<Cell> cells = new ArrayList<>();

    /** A column and the way to its value, through embedded objects. */
    private record Cell(String column, List<Field> way) {

        @Nullable
        Object of(Object entity) {
            Object here = entity;
            for (Field step : way) {
                here = here == null ? null : valueOf(step, here);
            }
            return here;
        }
    }

    EntityRows(Class<E> type) {
        collect(type, List.of());
        rows = new CopyRows(
                type.getAnnotation(Table.class).name(),
                cells.stream().map(Cell::column).collect(Collectors.toList()));
    }

    private void collect(Class<?> type, List<Field> before) {
        for (Field field : type.getDeclaredFields()) {
            if (isColumnOrEmbedded(field)) {
                field.setAccessible(true);
                List<Field> way = new ArrayList<>(before);
                way.add(field);
                if (field.isAnnotationPresent(Embedded.class)) {
                    collect(field.getType(), way);
                } else {
                    cells.add(new Cell(nameOf(field), way));
                }
            }
        }
    }

    private static boolean isColumnOrEmbedded(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(OneToMany.class)
                && !field.getName().startsWith(OF_THE_WEAVER);
    }

    private static String nameOf(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static @Nullable Object valueOf(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(E entity) {
        rows.add(cells.stream().map(cell -> cell.of(entity)).toArray());
    }

    CopyRows rows() {
        return rows;
    }
}
