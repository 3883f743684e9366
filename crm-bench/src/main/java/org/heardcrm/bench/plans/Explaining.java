package org.heardcrm.bench.plans;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.raw.Binding;
import org.heardcrm.bench.raw.Script;

/**
 * EXPLAIN (ANALYZE, BUFFERS) of each statement of a script, planned for these very values and planned once for any, since
 * the driver lets the server do either. What the statements write is rolled back.
 */
public final class Explaining {

    private static final List<String> WAYS_TO_PLAN = List.of("force_custom_plan", "force_generic_plan");

    private final Tables tables;

    public Explaining(Tables tables) {
        this.tables = tables;
    }

    /** @param variables a value for each variable of the script, those it sets itself too */
    public String plans(Script script, Map<String, String> variables) {
        StringBuilder plans = new StringBuilder();
        for (String way : WAYS_TO_PLAN) {
            try (Connection connection = tables.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("set plan_cache_mode = " + way);
                for (String sql : script.statements()) {
                    if (isPlanned(sql)) {
                        plans.append("== ").append(way).append("\n").append(sql).append("\n\n");
                        plans.append(plan(statement, Binding.of(sql, variables)))
                                .append("\n");
                    }
                }
                connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(script.name() + " could not be explained.", e);
            }
        }
        return plans.toString();
    }

    private static boolean isPlanned(String sql) {
        return !List.of("begin", "commit").contains(sql.toLowerCase(Locale.ROOT));
    }

    private static String plan(Statement statement, Binding binding) throws SQLException {
        statement.execute("prepare explained as " + binding.statement());
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("explain (analyze, buffers) " + binding.executing("explained"))) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        statement.execute("deallocate explained");
        return plan.toString();
    }
}
