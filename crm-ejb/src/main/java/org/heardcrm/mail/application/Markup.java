package org.heardcrm.mail.application;

/** Letters in HTML: no image, no script, nothing that is fetched, so that opening one tells nobody anything. */
final class Markup {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            <style>
            body { margin: 0; padding: 24px 16px; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
            main { display: block; max-width: 600px; margin: 0 auto; }
            p { margin: 0 0 16px; }
            blockquote { margin: 0 0 16px; padding: 8px 16px; border-left: 4px solid #2f6f6d; overflow-wrap: anywhere; }
            a { overflow-wrap: anywhere; }
            a.button { display: inline-block; padding: 10px 18px; border-radius: 6px; background: #1d5b59; color: #ffffff; text-decoration: none; }
            .small { font-size: 13px; opacity: 0.8; }
            </style>
            </head>
            <body><main>
            %s
            </main></body>
            </html>
            """;

    private Markup() {}

    static String framed(String language, String title, String body) {
        return FRAME.formatted(language, escaped(title), body);
    }

    /** Shown as it was typed, whatever it is. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
