package org.heardcrm.platform.application;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;

/** The caller of the running request: set at the edge, asked by the use cases. */
@RequestScoped
public class CurrentCaller {

    private Caller caller = Caller.nobody();

    public Caller get() {
        return caller;
    }

    public void set(Caller caller) {
        this.caller = caller;
    }

    /** Does the work as somebody else: how a job speaks in the name of the member it acts for. */
    public <T> T as(Caller other, Supplier<T> work) {
        Caller before = caller;
        caller = other;
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }
}
