package org.heardcrm.imports.rest;

import org.heardcrm.imports.ImportId;

/** An import was begun; its address tells how far it is. */
public record ImportBegunView(String id) {

    static ImportBegunView of(ImportId id) {
        return new ImportBegunView(id.toString());
    }
}
