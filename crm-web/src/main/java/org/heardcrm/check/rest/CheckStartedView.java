package org.heardcrm.check.rest;

/** A check that goes on in the background. */
public record CheckStartedView(String id) {

    static CheckStartedView of(long id) {
        return new CheckStartedView(Long.toString(id));
    }
}
