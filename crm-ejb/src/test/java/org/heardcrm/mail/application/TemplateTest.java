package org.heardcrm.mail.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.platform.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {

    private static final Template TEMPLATE = Template.parse("""
            {number}: {summary}

            Hello {name},

            > {words}

            It was due on {before}.

            -> {link} Read it

            -- Small print of {firm}.
            """);

    private static final Map<String, String> VALUES = Map.of(
            "number", "EX-1001",
            "summary", "Lift\r\nBcc: everybody@example.com",
            "name", "<b>Eva</b>",
            "words", "Line one & two\n<script>alert(1)</script> {name} \"quoted\" 'so'",
            "link", "https://heard.example/c/abc",
            "firm", "Hafen & Söhne");

    @Test
    void theSubjectIsOneLineWhateverSomebodyTyped() {
        assertThat(TEMPLATE.subject(VALUES)).isEqualTo("EX-1001: Lift Bcc: everybody@example.com");
    }

    @Test
    void thePlainLetterSaysWhatWasTyped() {
        assertThat(TEMPLATE.text(VALUES)).isEqualTo("""
                Hello <b>Eva</b>,

                Line one & two
                <script>alert(1)</script> {name} "quoted" 'so'

                Read it:
                https://heard.example/c/abc

                --\s
                Small print of Hafen & Söhne.
                """);
    }

    @Test
    void inHtmlEverythingThatWasTypedIsText() {
        String html = TEMPLATE.html(VALUES);

        assertThat(html)
                .contains("<p>Hello &lt;b&gt;Eva&lt;/b&gt;,</p>")
                .contains(
                        "Line one &amp; two<br>\n&lt;script&gt;alert(1)&lt;/script&gt; {name} &quot;quoted&quot; &#39;so&#39;")
                .contains("href=\"https://heard.example/c/abc\"")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void aBlockWithoutItsValueIsLeftOut() {
        assertThat(TEMPLATE.text(VALUES)).doesNotContain("It was due");

        Map<String, String> moved = new HashMap<>(VALUES);
        moved.put("before", "Monday");
        assertThat(TEMPLATE.text(moved)).contains("It was due on Monday.");
    }

    static Stream<String> names() {
        return Stream.concat(
                Stream.of(LetterKind.values()).map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT)),
                Stream.of(Templates.TEST));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyLetterIsSpokenInEveryLanguageWithTheSamePlaces(String name) {
        List<List<String>> places = new ArrayList<>();
        for (String language : Languages.SPOKEN) {
            Template template = new Templates().named(name, language);
            places.add(places(template));
            assertThat(Markup.framed(language, "x", template.html(VALUES)))
                    .doesNotContain("<img", "src=", "url(", "http:");
        }
        assertThat(places.get(1)).isEqualTo(places.get(0)).isNotEmpty();
    }

    private static List<String> places(Template template) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(template.toString())
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
