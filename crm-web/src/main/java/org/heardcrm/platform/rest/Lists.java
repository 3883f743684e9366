package org.heardcrm.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a list can be filtered and sorted by; beside these it takes {@code limit}, {@code sort} and {@code cursor}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Lists {

    /** A record whose components are the filters, by name and type; none is ever required. */
    Class<?> filters() default None.class;

    /** The names of the sorts; the first is the list's own, with its sign. */
    String[] sorts();

    /** For lists without filters. */
    record None() {}
}
