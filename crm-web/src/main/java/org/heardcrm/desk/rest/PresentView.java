package org.heardcrm.desk.rest;

import org.heardcrm.desk.application.Presences.Present;

/** A member who is at an exception now. */
public record PresentView(String memberId, String name, boolean writing) {

    static PresentView of(Present one) {
        return new PresentView(one.id(), one.name(), one.writing());
    }
}
