package org.heardcrm.launcher.server;

import java.nio.file.Path;

/** The Java that runs this launcher, which is the one that shall run the server. */
final class Java {
    private static final int FIRST_WITH_AOT_CACHE = 25;

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static boolean hasAotCache() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    }

    /** Tells one build of Java from another, as a part of a file name. */
    static String build() {
        String build = System.getProperty("java.vm.version") + "-" + System.getProperty("os.arch");
        return build.replaceAll("[^A-Za-z0-9.+-]", "_");
    }
}
