package org.heardcrm.platform.rest.contract;

import java.lang.reflect.Type;

/** Checkers for tests that stand outside. */
public final class Contracts {

    private Contracts() {}

    public static Checker checkerOf(Type request) {
        Schemas schemas = new Schemas();
        return new Checker(schemas.of(request, Schemas.Way.IN), schemas.named());
    }
}
