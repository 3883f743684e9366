package org.heardcrm.imports.application;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a file comes in. An exception that is here already stays as it is, whatever the file says of it now: what was
 * done here since is not overwritten.
 *
 * @param known how many are here already
 */
record ImportPlan(List<IncidentLife> coming, long known, List<Remark> warnings, List<Remark> errors) {

    static ImportPlan of(IncidentFile file, KnownBefore before) {
        List<IncidentLife> coming = new ArrayList<>();
        List<Remark> warnings = new ArrayList<>(file.warnings());
        List<Remark> errors = new ArrayList<>(file.errors());
        for (IncidentLife exception : file.exceptions()) {
            Integer events = before.exceptions().get(exception.number());
            String ambiguous = file.placesOf(exception).stream()
                    .filter(before.ambiguous()::contains)
                    .findFirst()
                    .orElse(null);
            if (events != null) {
                if (events != exception.happenings().size() + 1) {
                    warnings.add(exception.remark(
                            "It is here already and has another life in this file; it stays as it is."));
                }
            } else if (ambiguous != null) {
                errors.add(exception.remark(
                        "Several accounts are named “" + ambiguous + "”; it is left out until one is."));
            } else {
                coming.add(exception);
            }
        }
        return new ImportPlan(coming, before.exceptions().size(), warnings, errors);
    }
}
