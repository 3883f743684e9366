package org.heardcrm.mail.application;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A letter with places for what differs. Its first line is the subject; the rest are blocks with an empty line between:
 * paragraphs, words of a person ({@code >}), a link with its label ({@code -> {link} Read it}), the small print
 * ({@code --}). A place is a name in braces; a block with a place that has no value is left out. From one template come
 * the plain letter and the one in HTML, so that neither says what the other does not; in HTML everything is escaped.
 */
public record Template(String subject, List<Block> blocks) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** What kinds of blocks there are. */
    enum Shape {
        PARAGRAPH(""),
        WORDS("> "),
        LINK("-> "),
        SMALL("-- ");

        private final String mark;

        Shape(String mark) {
            this.mark = mark;
        }
    }

    /** A block without its mark. */
    record Block(Shape shape, String text) {

        static Block parse(String text) {
            for (Shape shape : List.of(Shape.WORDS, Shape.LINK, Shape.SMALL)) {
                if (text.startsWith(shape.mark)) {
                    return new Block(shape, text.substring(shape.mark.length()));
                }
            }
            return new Block(Shape.PARAGRAPH, text);
        }

        String label() {
            return text.substring(text.indexOf(' ') + 1);
        }

        String address() {
            return text.substring(0, text.indexOf(' '));
        }
    }

    /** Reads a template as it stands in its file. */
    static Template parse(String file) {
        String[] parts = file.strip().split("\\R\\s*\\R");
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            blocks.add(Block.parse(parts[i].strip()));
        }
        return new Template(parts[0].strip(), List.copyOf(blocks));
    }

    /** In one line: nothing a person typed begins another head line. */
    String subject(Map<String, String> values) {
        return filled(subject, values).replaceAll("\\s+", " ").strip();
    }

    /** The plain letter. */
    String text(Map<String, String> values) {
        return told(values).stream().map(block -> text(block, values)).collect(joining("\n\n", "", "\n"));
    }

    private static String text(Block block, Map<String, String> values) {
        return switch (block.shape) {
            case LINK -> filled(block.label(), values) + ":\n" + filled(block.address(), values);
            case SMALL -> "-- \n" + filled(block.text, values);
            default -> filled(block.text, values);
        };
    }

    /** What stands between the body's tags of the letter in HTML. */
    String html(Map<String, String> values) {
        return told(values).stream().map(block -> html(block, values)).collect(joining("\n"));
    }

    private static String html(Block block, Map<String, String> values) {
        String words = lines(Markup.escaped(filled(block.shape == Shape.LINK ? block.label() : block.text, values)));
        return switch (block.shape) {
            case PARAGRAPH -> "<p>" + words + "</p>";
            case WORDS -> "<blockquote dir=\"auto\">" + words + "</blockquote>";
            case LINK -> link(Markup.escaped(filled(block.address(), values)), words);
            case SMALL -> "<p class=\"small\">" + words + "</p>";
        };
    }

    /** The address stands there in full, too: some cannot follow a button, and all may see where it leads. */
    private static String link(String address, String label) {
        return "<p><a class=\"button\" href=\"" + address + "\">" + label + "</a></p>\n<p class=\"small\"><a href=\""
                + address + "\">" + address + "</a></p>";
    }

    private static String lines(String escaped) {
        return escaped.replaceAll("\\R", "<br>\n");
    }

    private List<Block> told(Map<String, String> values) {
        return blocks.stream()
                .filter(block -> PLACE.matcher(block.text)
                        .results()
                        .allMatch(place ->
                                !values.getOrDefault(place.group(1), "").isBlank()))
                .toList();
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> java.util.regex.Matcher.quoteReplacement(
                        Objects.requireNonNull(values.getOrDefault(place.group(1), ""))));
    }
}
