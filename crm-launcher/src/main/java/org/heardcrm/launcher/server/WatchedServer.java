package org.heardcrm.launcher.server;

import java.io.IOException;

/**
 * The first class of the server's process: it starts Payara Micro and ends with its parent. It stands alone in a jar
 * beside Payara's, so it must not name any other class of Heard.
 */
public final class WatchedServer {
    /** What it prints when the server has done its part, whether the application liked it or not. */
    static final String BOOTED = "heard: the server is up";

    private WatchedServer() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(WatchedServer::endWithParent, "parent-watch");
        watch.setDaemon(true);
        watch.start();
        Class.forName("fish.payara.micro.impl.RootDirLauncher")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
        System.out.println(BOOTED);
    }

    /**
     * The parent holds the other end of our standard input; whatever ends the parent, ends the input. An orderly end
     * comes as a signal, so this is the other kind: PostgreSQL keeps what was committed.
     */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException alsoTheEnd) {
            // the same as the end of the input
        }
        Runtime.getRuntime().halt(1);
    }
}
