package org.heardcrm.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request whose session lasts as long as itself: what the page engine puts there while it writes a page for somebody
 * without a login is forgotten with the page, and no cookie is set.
 */
public final class WithoutSession extends HttpServletRequestWrapper {

    private final Map<String, Object> attributes = new HashMap<>();
    private final HttpSession session = (HttpSession) Proxy.newProxyInstance(
            WithoutSession.class.getClassLoader(),
            new Class<?>[] {HttpSession.class},
            (proxy, method, arguments) -> answer(method.getName(), arguments));

    public WithoutSession(HttpServletRequest request) {
        super(request);
    }

    @Override
    public HttpSession getSession() {
        return session;
    }

    @Override
    public HttpSession getSession(boolean create) {
        return session;
    }

    private @Nullable Object answer(String method, Object[] arguments) {
        return switch (method) {
            case "getAttribute" -> attributes.get(name(arguments));
            case "setAttribute" -> attributes.put(name(arguments), arguments[1]);
            case "removeAttribute" -> attributes.remove(name(arguments));
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "getId" -> "none";
            case "isNew" -> true;
            case "getServletContext" -> getServletContext();
            case "getCreationTime", "getLastAccessedTime" -> 0L;
            case "getMaxInactiveInterval" -> 1;
            case "hashCode" -> System.identityHashCode(this);
            case "equals" -> arguments[0] == session;
            default -> null;
        };
    }

    private static String name(Object[] arguments) {
        return (String) arguments[0];
    }
}
