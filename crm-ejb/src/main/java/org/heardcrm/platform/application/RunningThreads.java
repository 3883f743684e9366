package org.heardcrm.platform.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;

/** How many threads the server's JVM has: they must not grow with the pages that are open. */
@ApplicationScoped
public class RunningThreads implements Gauge {

    @Override
    public String name() {
        return "heard_threads";
    }

    @Override
    public String help() {
        return "Threads of the server that run or wait now.";
    }

    @Override
    public double now() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
