package org.heardcrm.launcher.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a run tells its server.
 *
 * @param host the address it listens on
 * @param port the port it listens on
 * @param behindProxy whether the scheme of a request is what a proxy says in X-Forwarded-Proto
 * @param logs the folder of its log
 * @param temporary the folder of its temporary files
 * @param environment what the application reads; secrets travel here, never on the command line
 * @param javaOptions what is added to the JVM's options, separated by spaces
 */
public record ServerSettings(
        String host,
        int port,
        boolean behindProxy,
        Path logs,
        Path temporary,
        Map<String, String> environment,
        String javaOptions) {}
