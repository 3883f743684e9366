package org.heardcrm.platform.rest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.heardcrm.platform.rest.contract.SampleRequests.Everything;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckerTest {

    private static final String GOOD = """
            {"name":"Ann","role":"AGENT","yes":true,"importance":3,"tags":["a"],"owner":null,
             "at":"2026-03-01T09:00:00.000001Z","day":"2026-03-01","month":"2026-03",
             "value":{"amount":"12.50","currency":"EUR"},"inner":[{"name":"x"}],"large":9007199254740993}""";

    private final Schemas schemas = new Schemas();

    private final JsonObject everything = schemas.of(Everything.class, Schemas.Way.IN);

    @Test
    void aRequestAsTheContractSaysHasNoFindings() {
        assertThat(findings(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":5}                                   | /name         | true
            {"name":"      "}                            | /name         | false
            {"name":" "}                                 | /name         | false
            {"name":"abcdef"}                            | /name         | false
            {"name":null}                                | /name         | false
            {"role":"agent"}                             | /role         | false
            {"role":7}                                   | /role         | true
            {"other":"NONE"}                             | /other        | false
            {"yes":"true"}                               | /yes          | true
            {"importance":0}                             | /importance   | false
            {"importance":6}                             | /importance   | false
            {"importance":2.5}                           | /importance   | true
            {"importance":"3"}                           | /importance   | true
            {"importance":2147483648}                    | /importance   | true
            {"large":9223372036854775808}                | /large        | true
            {"at":"2026-03-01"}                          | /at           | true
            {"at":"2026-02-30T00:00:00Z"}                | /at           | true
            {"at":"2026-03-01T09:00:00"}                 | /at           | true
            {"at":"99999-03-01T09:00:00Z"}               | /at           | true
            {"day":"2026-02-30"}                         | /day          | true
            {"month":"2026-13"}                          | /month        | true
            {"value":{"amount":"1.234","currency":"EUR"}}| /value/amount | false
            {"value":{"amount":12,"currency":"EUR"}}     | /value/amount | true
            {"value":{"amount":"12"}}                    | /value/currency | false
            {"tags":"a"}                                 | /tags         | true
            {"tags":["a","b","c"]}                       | /tags         | false
            {"tags":["abcd"]}                            | /tags/0       | false
            {"tags":[null]}                              | /tags/0       | false
            {"inner":[{"name":"x"},{}]}                  | /inner/1/name | false
            {"inner":[{"name":"x","a/b":1}]}             | /inner/0/a~1b | true
            {"unknown":1}                                | /unknown      | true
            """)
    void eachThingThatIsWrongIsPointedAt(String change, String pointer, boolean unreadable) {
        List<Finding> findings = findings(merged(change));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).error().name()).isEqualTo(pointer);
        assertThat(findings.get(0).unreadable()).isEqualTo(unreadable);
    }

    @Test
    void nullIsGoodWhereAFieldMayBeLeftOut() {
        assertThat(findings(merged("{\"at\":null,\"inner\":null,\"value\":null,\"other\":null}")))
                .isEmpty();
    }

    @Test
    void allMissingFieldsAreNamedAtOnce() {
        assertThat(findings("{}"))
                .extracting(finding -> finding.error().name())
                .containsExactly("/name", "/role", "/yes", "/importance", "/tags", "/owner");
    }

    @Test
    void lengthIsCountedInCharactersThatAPersonTypes() {
        assertThat(findings(merged("{\"name\":\"😀😀😀😀😀\"}"))).isEmpty();
    }

    @Test
    void aPatchRequiresNothingAndIsAsStrictAboutWhatItNames() {
        Checker patch = new Checker(schemas.of(Everything.class, Schemas.Way.PATCH), schemas.named());
        assertThat(patch.check(JsonValue.EMPTY_JSON_OBJECT)).isEmpty();
        assertThat(patch.check(json("{\"name\":5,\"x\":1}"))).hasSize(2);
    }

    private List<Finding> findings(String text) {
        return new Checker(everything, schemas.named()).check(json(text));
    }

    /** The good request with some of its fields replaced. */
    private static String merged(String change) {
        return Json.createObjectBuilder(json(GOOD).asJsonObject())
                .addAll(Json.createObjectBuilder(json(change).asJsonObject()))
                .build()
                .toString();
    }

    private static JsonValue json(String text) {
        return StrictJson.read(text.getBytes(UTF_8));
    }
}
