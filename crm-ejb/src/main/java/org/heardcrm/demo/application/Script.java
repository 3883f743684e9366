package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.platform.application.Sql;

/** Statements that stand in a file, one after the other. */
@ApplicationScoped
class Script {

    @Inject
    private Sql sql;

    void run(String name) {
        statements(name).forEach(statement -> {
            if (statement.startsWith("select")) {
                sql.all(statement, row -> true);
            } else {
                sql.update(statement);
            }
        });
    }

    static List<String> statements(String name) {
        String text = Sheets.lines(name).stream()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        return Stream.of(text.split(";\\n?"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
