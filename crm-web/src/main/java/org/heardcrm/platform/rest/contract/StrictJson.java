package org.heardcrm.platform.rest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.platform.rest.problems.FieldError;
import org.heardcrm.platform.rest.problems.Problem;
import org.heardcrm.platform.rest.problems.ProblemException;
import org.heardcrm.platform.rest.problems.ProblemKind;

/**
 * Reads JSON as RFC 8259 means it and a little stricter: UTF-8 only, no name twice in an object, no NUL and no half of
 * a surrogate pair in a text, not deeper than 32, nothing after the end. Each of these is 400 and says where.
 */
public final class StrictJson {

    /** Kept: the short ways of {@code Json} look through every jar for their provider, again for each value. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 40;

    private final JsonParser parser;

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws ProblemException 400 when it is no JSON, or JSON with one of the traps above */
    public static JsonValue read(byte[] bytes) {
        String text = text(bytes);
        if (text.isBlank()) {
            throw unreadable("This address needs a body in JSON.");
        }
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            StrictJson reader = new StrictJson(parser);
            JsonValue value = reader.value(parser.next(), "", 0);
            if (parser.hasNext()) {
                parser.next();
                throw unreadable("There is something after the end of the JSON.");
            }
            return value;
        } catch (JsonParsingException malformed) {
            throw unreadable("The body is no JSON; the trouble is at line "
                    + malformed.getLocation().getLineNumber() + ", column "
                    + malformed.getLocation().getColumnNumber() + ".");
        } catch (java.util.NoSuchElementException | jakarta.json.JsonException empty) {
            throw unreadable("The body is no JSON: it ends too early.");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw unreadable("The body is not encoded in UTF-8.");
        }
    }

    private JsonValue value(Event event, String pointer, int depth) {
        return switch (event) {
            case START_OBJECT -> object(pointer, depth + 1);
            case START_ARRAY -> array(pointer, depth + 1);
            case VALUE_STRING -> JSON.createValue(clean(parser.getString(), pointer));
            case VALUE_NUMBER -> number(pointer);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw unreadable("The body is no JSON.");
        };
    }

    private JsonObject object(String pointer, int depth) {
        notTooDeep(depth, pointer);
        JsonObjectBuilder object = JSON.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() == Event.KEY_NAME) {
            String name = clean(parser.getString(), pointer);
            String inside = pointer + "/" + Finding.escaped(name);
            if (!names.add(name)) {
                throw unreadable("The name “" + Finding.shortened(name) + "” stands twice in one object.", inside);
            }
            object.add(name, value(parser.next(), inside, depth));
        }
        return object.build();
    }

    private JsonArray array(String pointer, int depth) {
        notTooDeep(depth, pointer);
        JsonArrayBuilder array = JSON.createArrayBuilder();
        int index = 0;
        for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
            array.add(value(next, pointer + "/" + index++, depth));
        }
        return array.build();
    }

    /** A number of a million digits, or with an exponent of a million, costs whoever unfolds it dearly. */
    private JsonValue number(String pointer) {
        String digits = parser.getString();
        if (digits.length() > LONGEST_NUMBER
                || Math.abs((long) parser.getBigDecimal().scale()) > LONGEST_NUMBER) {
            throw unreadable("This number is larger or finer than any that is meant here.", pointer);
        }
        return JSON.createValue(parser.getBigDecimal());
    }

    private static void notTooDeep(int depth, String pointer) {
        if (depth > DEEPEST) {
            throw unreadable("The JSON is nested deeper than " + DEEPEST + ".", pointer);
        }
    }

    private static String clean(String text, String pointer) {
        if (text.indexOf('\0') >= 0) {
            throw unreadable("A text holds the character NUL, which cannot be kept.", pointer);
        }
        if (text.codePoints().anyMatch(StrictJson::isHalf)) {
            throw unreadable(
                    "A text holds half of a surrogate pair, which is no character and cannot be kept.", pointer);
        }
        return text;
    }

    /** Paired surrogates are one code point above all of these. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static ProblemException unreadable(String sentence) {
        return new ProblemException(ProblemKind.UNREADABLE, sentence);
    }

    private static ProblemException unreadable(String sentence, String pointer) {
        return new ProblemException(
                Problem.of(ProblemKind.UNREADABLE, sentence).about(List.of(FieldError.at(pointer, sentence))));
    }
}
