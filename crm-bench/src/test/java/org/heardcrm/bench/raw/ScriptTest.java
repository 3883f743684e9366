package org.heardcrm.bench.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void statementsEndWithASemicolonOrWithTheVariablesTheyFill() {
        Script script = new Script("some", """
                -- what it is
                \\set id random(:first, :last)
                begin;
                select last_seq
                from t where id = :id \\gset t_
                \\set seq :t_last_seq + 1
                update t set last_seq = :seq;
                commit;
                """);
        assertThat(script.statements())
                .containsExactly(
                        "begin", "select last_seq\nfrom t where id = :id", "update t set last_seq = :seq", "commit");
    }

    @Test
    void aVariableAnExpressionAndABoundParameterHaveTheSameShape() {
        assertThat(Shape.of("insert into t values (:id, /*?*/'{\"a\":' || :id/**/::jsonb,\n  :now )"))
                .isEqualTo(Shape.of("INSERT INTO t VALUES ($1, $2::jsonb, $3)"));
    }

    @Test
    void anotherColumnIsAnotherShape() {
        assertThat(Shape.of("select a from t where id = $1")).isNotEqualTo(Shape.of("select b from t where id = :id"));
    }

    @Test
    void theOrderOfColumnsMakesNoOtherShape() {
        assertThat(Shape.of("INSERT INTO t (b, a) VALUES ($1, $2)"))
                .isEqualTo(Shape.of("insert into t (a, b) values (:x, :y)"));
        assertThat(Shape.of("SELECT b, a FROM t WHERE (a = $1)"))
                .isEqualTo(Shape.of("select a, b from t where (a = :x)"));
        assertThat(Shape.of("select a, b from t order by a, b"))
                .isNotEqualTo(Shape.of("select a, b from t order by b, a"));
    }

    @Test
    void variablesBecomeNumberedParametersAndCastsStay() {
        Binding binding =
                Binding.of("select :months::timestamptz[], :id, 'a::b'", Map.of("months", "{x}", "id", "it's"));
        assertThat(binding.statement()).isEqualTo("select $1::timestamptz[], $2, 'a::b'");
        assertThat(binding.values()).isEqualTo(List.of("'{x}'", "'it''s'"));
        assertThat(binding.executing("p")).isEqualTo("execute p('{x}', 'it''s')");
        assertThatThrownBy(() -> Binding.of("select :unknown", Map.of())).hasMessageContaining(":unknown");
    }
}
