package org.heardcrm.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes a method takes, where it is not the usual 1 MiB: imports, attachments. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BodyLimit {

    long USUAL = 1 << 20;

    /** Bytes. */
    long value();
}
