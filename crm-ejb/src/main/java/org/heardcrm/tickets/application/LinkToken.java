package org.heardcrm.tickets.application;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a client's link: 192 random bits in 32 URL-safe characters. */
public record LinkToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken random() {
        byte[] bits = new byte[24];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** It opens an exception: kept out of logs. */
    @Override
    public String toString() {
        return "a client's link";
    }
}
