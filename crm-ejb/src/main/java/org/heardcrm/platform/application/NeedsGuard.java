package org.heardcrm.platform.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Lets only those in who have the right that {@link Needs} names. Serializable, as pages of a view keep it. */
@Needs(org.heardcrm.platform.Right.ADMINISTER)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class NeedsGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CurrentCaller caller;

    @Inject
    public NeedsGuard(CurrentCaller caller) {
        this.caller = caller;
    }

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        Needs onMethod = call.getMethod().getAnnotation(Needs.class);
        Needs needs = onMethod != null
                ? onMethod
                : call.getMethod().getDeclaringClass().getAnnotation(Needs.class);
        caller.get().need(needs.value());
        return call.proceed();
    }
}
