package org.heardcrm.launcher.data;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords, made once and kept in a file that only the owner may read. */
public final class Secrets {
    private static final int BYTES = 24;

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path file) {
        this.file = file;
    }

    /** The password of this name: 32 characters that need no quoting in a URL or in SQL. */
    public synchronized String password(String name) {
        Properties all = PropertiesFile.read(file);
        String known = all.getProperty(name);
        if (known != null) {
            return known;
        }
        String made = made();
        all.setProperty(name, made);
        PropertiesFile.write(file, all);
        return made;
    }

    private String made() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
