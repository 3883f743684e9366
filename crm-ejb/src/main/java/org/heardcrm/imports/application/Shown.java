package org.heardcrm.imports.application;

/** What somebody wrote, short enough to be shown in a sentence. */
final class Shown {

    private static final int MOST = 40;

    private Shown() {}

    static String of(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "�");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
