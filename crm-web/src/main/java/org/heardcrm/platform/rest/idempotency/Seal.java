package org.heardcrm.platform.rest.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes a kept answer with the caller's own secrets, its token and its Idempotency-Key, neither of which is kept: who
 * reads the database reads no token that was shown once.
 */
final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    Seal(String token, String idempotencyKey) {
        this.key = new SecretKeySpec(digest("seal\n" + token + "\n" + idempotencyKey), "AES");
    }

    /** What stands in the database in place of a text that is nobody's business. */
    static String hash(String text) {
        return HexFormat.of().formatHex(digest("hash\n" + text));
    }

    String close(String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
        System.arraycopy(closed, 0, all, NONCE, closed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    String open(String closed) {
        byte[] all = Base64.getDecoder().decode(closed);
        return new String(
                run(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), Arrays.copyOfRange(all, NONCE, all.length)), UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A kept answer cannot be sealed or opened.", broken);
        }
    }

    private static byte[] digest(String text) {
        return sha256().digest(text.getBytes(UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
