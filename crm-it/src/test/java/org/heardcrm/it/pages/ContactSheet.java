package org.heardcrm.it.pages;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All pictures of one run on one page: what the build leaves for whoever looks whether it is ugly. */
final class ContactSheet {

    static final List<ColorScheme> COLOURS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    static final List<Integer> WIDTHS = List.of(Person.WIDE, Person.NARROW);

    private static final Path FOLDER = Path.of(System.getProperty("heard.output", "target"), "contact-sheet");

    /** File names by page and firm. */
    private final Map<String, Map<String, List<String>>> pictures = new TreeMap<>();

    /** Where the picture belongs, and its place on the sheet. */
    Path place(String firm, String page, ColorScheme colours, int width) {
        String file = "%s-%s-%s-%d.png".formatted(page, firm, colours.name().toLowerCase(Locale.ROOT), width);
        pictures.computeIfAbsent(page, unseen -> new TreeMap<>())
                .computeIfAbsent(firm, unseen -> new java.util.ArrayList<>())
                .add(file);
        return FOLDER.resolve(file);
    }

    void write() {
        String rows = pictures.entrySet().stream().map(ContactSheet::row).collect(Collectors.joining("\n"));
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("index.html"), """
                    <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
                    <style>body{font:14px sans-serif;background:#888;margin:16px}img{width:340px;vertical-align:top}
                    img.narrow{width:130px}figure{display:inline-block;margin:0 16px 16px 0}</style>
                    <h1>Contact sheet</h1>
                    """ + rows + "</html>\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String row(Map.Entry<String, Map<String, List<String>>> page) {
        return "<h2>" + page.getKey() + "</h2>\n"
                + page.getValue().entrySet().stream()
                        .map(firm -> "<figure><figcaption>" + firm.getKey() + "</figcaption>"
                                + firm.getValue().stream()
                                        .map(ContactSheet::image)
                                        .collect(Collectors.joining())
                                + "</figure>")
                        .collect(Collectors.joining("\n"));
    }

    private static String image(String file) {
        String kind = file.endsWith("-" + Person.NARROW + ".png") ? "narrow" : "wide";
        return "<a href=\"%s\"><img class=\"%s\" src=\"%s\" alt=\"%s\"></a>".formatted(file, kind, file, file);
    }
}
