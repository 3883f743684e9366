package org.heardcrm.platform.rest.doorstep;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpCodecFilter;
import org.glassfish.grizzly.http.server.HttpServerFilter;

/** Finds the filter chains of the server's listeners. The server has no public way to them, so names stand in for types. */
final class GrizzlyListeners {

    /** Where a full server takes its commands: the one that deploys Heard is under way there, so its chain stays as it is. */
    private static final String ADMINISTRATION = "admin-listener";

    private GrizzlyListeners() {}

    /**
     * Puts the three filters into every chain.
     *
     * @return takes them out again
     * @throws ReflectiveOperationException when the server is built differently
     */
    static Runnable guard() throws ReflectiveOperationException {
        List<Runnable> leave = new ArrayList<>();
        for (FilterChain chain : chains()) {
            int server = chain.indexOfType(HttpServerFilter.class);
            int codec = chain.indexOfType(HttpCodecFilter.class);
            if (server > codec && codec > 0) {
                Unanswerable above = new Unanswerable();
                SilentRefusal below = new SilentRefusal();
                PlainHttp beside = new PlainHttp();
                chain.add(server, above);
                chain.add(codec + 1, beside);
                chain.add(codec, below);
                leave.add(() -> {
                    chain.remove(above);
                    chain.remove(beside);
                    chain.remove(below);
                });
            }
        }
        return () -> leave.forEach(Runnable::run);
    }

    private static List<FilterChain> chains() throws ReflectiveOperationException {
        ClassLoader server = Transport.class.getClassLoader();
        Object services = Class.forName("org.glassfish.internal.api.Globals", true, server)
                .getMethod("getDefaultHabitat")
                .invoke(null);
        Class<?> type = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService", true, server);
        Object grizzly = Class.forName("org.glassfish.hk2.api.ServiceLocator", true, server)
                .getMethod("getService", Class.class, java.lang.annotation.Annotation[].class)
                .invoke(services, type, new java.lang.annotation.Annotation[0]);
        Field proxies = type.getDeclaredField("proxies");
        proxies.setAccessible(true);
        List<FilterChain> chains = new ArrayList<>();
        for (Object proxy : (Iterable<?>) proxies.get(grizzly)) {
            Object listener =
                    proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
            Class<?> known = Class.forName("org.glassfish.grizzly.config.GenericGrizzlyListener", true, server);
            Transport transport = (Transport) known.getMethod("getTransport").invoke(listener);
            boolean isOurs = !ADMINISTRATION.equals(known.getMethod("getName").invoke(listener));
            if (isOurs && transport != null && transport.getProcessor() instanceof FilterChain chain) {
                chains.add(chain);
            }
        }
        return chains;
    }
}
