package org.heardcrm.members.access.application;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * PBKDF2 with HMAC-SHA256, kept as {@code pbkdf2-sha256$rounds$salt$hash} so that each hash says how it was made. 600,000
 * rounds are what OWASP's Password Storage Cheat Sheet asks of this function; when the number here rises, passwords are
 * hashed anew as their members log in.
 */
public final class PasswordHashing {

    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE =
            Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** The hash of nothing anybody could type, for logins that do not exist. */
    private static final String NOBODYS =
            "pbkdf2-sha256$" + ROUNDS + "$" + encode(random(SALT_BYTES)) + "$" + encode(random(HASH_BYTES));

    private PasswordHashing() {}

    /** A new salt each time, so the same password never has the same hash twice. */
    public static String hash(String password) {
        return hash(password, ROUNDS);
    }

    static String hash(String password, int rounds) {
        byte[] salt = random(SALT_BYTES);
        return "pbkdf2-sha256$" + rounds + "$" + encode(salt) + "$" + encode(derive(password, salt, rounds));
    }

    /**
     * Takes the same time whatever the answer, also without a hash to compare with.
     *
     * @param stored null when there is nobody, or no password
     */
    public static boolean matches(String password, @Nullable String stored) {
        Matcher parts = SHAPE.matcher(stored == null ? NOBODYS : stored);
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password hash has an unknown shape.");
        }
        byte[] derived = derive(password, decode(parts.group(2)), Integer.parseInt(parts.group(1)));
        return MessageDigest.isEqual(derived, decode(parts.group(3))) && stored != null;
    }

    /** Whether the hash was made with parameters that are no longer today's. */
    public static boolean isOutdated(String stored) {
        return !stored.startsWith("pbkdf2-sha256$" + ROUNDS + "$");
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has PBKDF2.", impossible);
        } finally {
            key.clearPassword();
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
