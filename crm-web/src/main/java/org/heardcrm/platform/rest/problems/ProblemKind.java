package org.heardcrm.platform.rest.problems;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of "no" that Heard says over HTTP: each with its status and a page that tells what it means and what to do. */
public enum ProblemKind {
    UNREADABLE(
            400,
            "The request cannot be read",
            "The request is not what this address expects: no JSON, a wrong type, an unknown field or parameter, a"
                    + " malformed date or cursor.",
            "Look at “errors”: each entry names the field (as a JSON pointer) or the parameter. Compare with"
                    + " /api/v1/openapi.json."),
    UNAUTHENTICATED(
            401,
            "Say who you are",
            "The request carries no token, or one that is unknown, revoked or expired.",
            "Send “Authorization: Bearer heard_…” with a token that a member made in the settings."),
    FORBIDDEN(
            403,
            "You may not do this",
            "Who asks is known and may not do this; “scope” names what is missing.",
            "Ask an admin for the role, or use a token with that scope."),
    NOT_FOUND(
            404,
            "There is nothing here",
            "What the address names does not exist, or is not yours to know of.",
            "Check the address and the identifier in it."),
    METHOD_NOT_ALLOWED(
            405,
            "This cannot be done to it",
            "The address exists, but does not take this method.",
            "The header “Allow” lists the methods that it takes."),
    NOT_ACCEPTABLE(
            406,
            "No answer of that kind",
            "The address has no answer in the format that “Accept” asks for.",
            "Ask for application/json."),
    NOT_POSSIBLE_NOW(
            409,
            "Not possible in this state",
            "The thing is in a state that does not allow this act.",
            "“allowed” lists what may be done now; read the thing again before deciding."),
    DUPLICATE(
            409,
            "It seems to be there already",
            "Something like it exists; “candidates” lists what may be the same.",
            "Use one of the candidates, or say that you mean a new one with “?allowDuplicate=true”."),
    CONFLICT(
            409,
            "Somebody was faster",
            "Another request changed the same thing at the same time. Nothing was changed by yours.",
            "Read again and repeat; “Retry-After” says after how many seconds when that alone helps."),
    STILL_RUNNING(
            409,
            "The first request is still running",
            "A request with the same Idempotency-Key has not been answered yet.",
            "Wait as long as “Retry-After” says and send it again: you will get the first one's answer."),
    STALE(
            412,
            "Changed by somebody else meanwhile",
            "“If-Match” names a version that is no longer the valid one.",
            "Read the thing again, look at what changed, and repeat with the new ETag."),
    TOO_LARGE(
            413,
            "Too large",
            "The body is larger than this address takes: 1 MiB, unless its description says otherwise.",
            "Send less, or in parts."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "A format that is not taken here",
            "The body's “Content-Type” is none that this address takes, or its charset is not UTF-8.",
            "Send application/json in UTF-8; to PATCH application/merge-patch+json."),
    INVALID(
            422,
            "Some fields are not acceptable",
            "The request can be read, but required fields are missing, or values are too long or out of range.",
            "“errors” lists all of them at once, each with its JSON pointer."),
    RULE_BROKEN(
            422,
            "A rule does not allow it",
            "Every field is well formed, but together they break a rule; “rule” is its name.",
            "Read “detail”; it says what the rule asks for."),
    KEY_REUSED(
            422,
            "This Idempotency-Key was used for something else",
            "The key was sent within the last 24 hours with another request.",
            "Use a new key for a new request; send the very same request to repeat an old one."),
    PRECONDITION_REQUIRED(
            428,
            "Say which version you mean",
            "A change needs “If-Match”, so that nobody's work is overwritten unseen.",
            "Read the thing, and send its ETag as “If-Match”."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "This token sends more requests than agreed.",
            "Wait as long as “Retry-After” says."),
    HEADERS_TOO_LARGE(
            431, "Too many headers", "The headers of the request are too large.", "Send fewer or shorter headers."),
    INTERNAL(
            500,
            "Something went wrong here",
            "This is a fault of ours. Nothing was changed.",
            "Tell the people who run this instance the “requestId”: the log has the rest."),
    UNAVAILABLE(
            503,
            "Not available for the moment",
            "The database does not answer. Nothing was changed.",
            "Try again after as many seconds as “Retry-After” says.");

    private final int status;
    private final String title;
    private final String meaning;
    private final String remedy;

    ProblemKind(int status, String title, String meaning, String remedy) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means, for the page. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, for the page. */
    public String remedy() {
        return remedy;
    }

    /** The last part of the page's address: {@code not-found}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem's type: the address of its page, relative to this instance. */
    public String type() {
        return "/problems/" + slug();
    }

    /** The kind whose page this is. */
    public static Optional<ProblemKind> named(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** The most general kind for a status that the server or JAX-RS chose itself. */
    public static ProblemKind of(int status) {
        return switch (status) {
            case 409 -> CONFLICT;
            case 422 -> INVALID;
            case 503 -> UNAVAILABLE;
            default ->
                Stream.of(values())
                        .filter(kind -> kind.status == status)
                        .findFirst()
                        .orElse(status >= 500 ? INTERNAL : UNREADABLE);
        };
    }
}
