package org.heardcrm.members.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 256 random bits in a form that can be typed into a header or a link. Only {@link #hash()} is ever kept; a plain
 * SHA-256 is enough, since nobody can guess 256 bits, however fast the hash.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String TOKEN = "heard_";
    private static final int BYTES = 32;

    /** Letters and digits that are not mistaken for one another when read from a screen. */
    private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** The value of a new access token: {@code heard_} and 43 characters. */
    public static Secret token() {
        return new Secret(TOKEN + random());
    }

    /** The end of a new private link: 43 characters. */
    public static Secret link() {
        return new Secret(random());
    }

    /** A password for a first login: 20 characters, 115 bits. */
    public static String oneTimePassword() {
        return RANDOM.ints(20, 0, TYPEABLE.length())
                .mapToObj(TYPEABLE::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** SHA-256 in hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** Never the value: it would end in a log. */
    @Override
    public String toString() {
        return "Secret";
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
