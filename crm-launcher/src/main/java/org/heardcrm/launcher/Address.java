package org.heardcrm.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.heardcrm.launcher.console.CannotContinue;

/**
 * Where Heard answers.
 *
 * @param host the address it listens on
 * @param port the port it listens on
 * @param shown what people type
 */
record Address(String host, int port, String shown) {
    /** Makes sure that nobody else listens there; chooses a port when the options leave it open. */
    static Address free(Options options) {
        InetAddress host = hostOf(options.host());
        int port = freePort(host, options);
        String name = host.isAnyLocalAddress() || host.isLoopbackAddress() ? "localhost" : options.host();
        return new Address(options.host(), port, options.baseUrl().orElse("http://" + name + ":" + port));
    }

    /** How this machine itself reaches it. */
    String local() {
        InetAddress listening = hostOf(host);
        String reachable = listening.isAnyLocalAddress() ? "127.0.0.1" : host;
        return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port;
    }

    private static InetAddress hostOf(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new CannotContinue("The host " + host + " of --host is not known here.", e);
        }
    }

    private static int freePort(InetAddress host, Options options) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, options.port()));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new CannotContinue(
                    "Port %d of %s is taken or may not be used (%s): give another --port."
                            .formatted(options.port(), options.host(), e.getMessage()),
                    e);
        }
    }
}
