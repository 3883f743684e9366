package org.heardcrm.platform.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"integer","minimum":1,"maximum":200}                  | 50
            {"type":"boolean"}                                            | true
            {"type":"string","format":"date-time"}                        | 2026-03-01T09:00:00+01:00
            {"type":"string","enum":["OPEN","CLOSED"]}                    | open
            {"type":"array","items":{"type":"string","enum":["A","B"]}}   | A,B
            """)
    void aParameterOfItsTypeIsRead(String schema, String value) {
        assertThat(QueryCheck.wrong(value, json(schema))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type":"integer","minimum":1,"maximum":200}                  | 0
            {"type":"integer","minimum":1,"maximum":200}                  | 201
            {"type":"integer","minimum":1,"maximum":200}                  | 99999999999999999999
            {"type":"integer"}                                            | 1.5
            {"type":"boolean"}                                            | yes
            {"type":"string","format":"date-time"}                        | 2026-03-01
            {"type":"string","enum":["OPEN","CLOSED"]}                    | HALF
            {"type":"array","items":{"type":"string","enum":["A","B"]}}   | A,
            {"type":"string","maxLength":2}                               | abc
            """)
    void anyOtherIsNot(String schema, String value) {
        assertThat(QueryCheck.wrong(value, json(schema))).isNotNull();
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
