package org.heardcrm.imports.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;

/** Remarks as they are stored. */
final class Remarks {

    private static final int MOST = 10_000;
    private static final Jsonb JSON = JsonbBuilder.create();

    private Remarks() {}

    static String json(List<Remark> remarks) {
        if (remarks.size() <= MOST) {
            return JSON.toJson(remarks);
        }
        List<Remark> first = new ArrayList<>(remarks.subList(0, MOST));
        first.add(new Remark(null, null, "There are " + (remarks.size() - MOST) + " more."));
        return JSON.toJson(first);
    }

    static List<Remark> of(String json) {
        return List.of(JSON.fromJson(json, Remark[].class));
    }
}
