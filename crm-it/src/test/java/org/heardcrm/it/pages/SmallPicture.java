package org.heardcrm.it.pages;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page with at most 256 colours: small enough to be kept beside the code, and no eye sees the difference. */
final class SmallPicture {

    private static final int COLOURS = 256;

    private final BufferedImage full;
    private final List<Integer> palette;

    private SmallPicture(BufferedImage full) {
        this.full = full;
        this.palette = mostFrequent(full);
    }

    /** @param png as the browser made it */
    static void write(byte[] png, Path file) {
        try {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
            Files.createDirectories(file.getParent());
            ImageIO.write(new SmallPicture(full).reduced(), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Integer> mostFrequent(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private BufferedImage reduced() {
        byte[][] parts = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            for (int part = 0; part < 3; part++) {
                parts[part][i] = (byte) (palette.get(i) >> (16 - 8 * part));
            }
        }
        IndexColorModel model = new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
        BufferedImage small =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int colour = nearest.computeIfAbsent(full.getRGB(x, y) & 0xFFFFFF, this::nearestTo);
                small.getRaster().setSample(x, y, 0, colour);
            }
        }
        return small;
    }

    private int nearestTo(int colour) {
        return palette.indexOf(palette.stream()
                .min(Comparator.comparingInt(other -> distance(colour, other)))
                .orElseThrow());
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int step = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += step * step;
        }
        return sum;
    }
}
