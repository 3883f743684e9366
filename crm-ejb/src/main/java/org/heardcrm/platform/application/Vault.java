package org.heardcrm.platform.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals what Heard has to know again and nobody else should read in the database: a password it logs in with elsewhere.
 * AES-256-GCM; the key is no row but a file of the data folder that only its owner reads, made when it is first needed, or
 * {@code HEARD_VAULT_KEY} (32 bytes in Base64), which nodes that share a database have in common. Who has the database and
 * not the key has nothing.
 */
@ApplicationScoped
public class Vault {

    static final String FILE = "vault.key";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Optional<String> given = Optional.empty();
    private Path file = Path.of(FILE);
    private byte @Nullable [] key;

    protected Vault() {
        // for CDI
    }

    @Inject
    public Vault(DataFolder data, @ConfigProperty(name = "heard.vault.key") Optional<String> given) {
        this(data.at(FILE), given);
    }

    Vault(Path file, Optional<String> given) {
        this.file = file;
        this.given = given;
    }

    public String seal(String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, all, NONCE, closed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform seals with AES-GCM.", impossible);
        }
    }

    /** The text; empty when it was sealed with another key than the one there is now. */
    public Optional<String> open(String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        try {
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE)).doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(text, UTF_8));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private synchronized byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder().decode(given.orElseGet(this::kept));
            key = known;
        }
        return known;
    }

    private String kept() {
        try {
            if (Files.notExists(file)) {
                byte[] made = new byte[KEY];
                RANDOM.nextBytes(made);
                new PrivateFile(file).write(Base64.getEncoder().encodeToString(made));
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
