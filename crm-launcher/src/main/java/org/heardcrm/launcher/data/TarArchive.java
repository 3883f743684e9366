package org.heardcrm.launcher.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks a POSIX (ustar) archive: files, folders and symbolic links; the owner is whoever unpacks. */
public final class TarArchive {
    private static final int BLOCK = 512;
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final InputStream in;
    private final Path folder;
    private final byte[] header = new byte[BLOCK];

    private TarArchive(InputStream in, Path folder) {
        this.in = in;
        this.folder = folder.normalize();
    }

    /** Reads the archive to its end; fails on an entry that would leave the folder. */
    public static void unpack(InputStream in, Path folder) throws IOException {
        new TarArchive(in, folder).unpackAll();
    }

    private void unpackAll() throws IOException {
        while (readHeader()) {
            unpackOne();
        }
    }

    private boolean readHeader() throws IOException {
        int read = in.readNBytes(header, 0, BLOCK);
        if (read != 0 && read != BLOCK) {
            throw new EOFException("The archive ends inside a header.");
        }
        return read == BLOCK && header[0] != 0;
    }

    private void unpackOne() throws IOException {
        Path target = folder.resolve(name()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive has an entry outside of its folder: " + name());
        }
        Files.createDirectories(target.getParent());
        switch (header[156]) {
            case '5' -> Files.createDirectories(target);
            case '2' -> Files.createSymbolicLink(target, Path.of(text(157, 100)));
            case '0', 0 -> writeFile(target);
            default -> throw new IOException("The archive has an entry of unknown kind: " + name());
        }
    }

    private void writeFile(Path target) throws IOException {
        long size = number(124, 12);
        try (var out = Files.newOutputStream(target)) {
            copy(size, out);
        }
        in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        boolean program = (number(100, 8) & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private void copy(long size, java.io.OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = size; left > 0; ) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException("The archive ends inside a file.");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    private String name() {
        String prefix = text(345, 155);
        return prefix.isEmpty() ? text(0, 100) : prefix + "/" + text(0, 100);
    }

    private long number(int from, int length) {
        String digits = text(from, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private String text(int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}
