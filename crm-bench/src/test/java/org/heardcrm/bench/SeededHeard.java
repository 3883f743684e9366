package org.heardcrm.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heardcrm.bench.instance.Instance;
import org.heardcrm.bench.instance.Tables;
import org.heardcrm.bench.seed.Firm;
import org.heardcrm.bench.seed.Seeded;
import org.heardcrm.bench.seed.Seeder;
import org.heardcrm.bench.seed.WordOfMouth;

/**
 * One running Heard with a few thousand exceptions, shared by the tests and ended with them.
 *
 * @param seeded more exceptions than a search names one by one have a common word
 */
public record SeededHeard(Instance instance, Tables tables, Firm firm, Seeded seeded) {

    private static final int EXCEPTIONS = 4_000;

    public static SeededHeard shared() {
        return Shared.HEARD;
    }

    private static final class Shared {
        private static final SeededHeard HEARD = begun();

        private static SeededHeard begun() {
            Path jar = Path.of(System.getProperty("heard.home", ".."), "crm-launcher/target/heard.jar");
            Instance instance = Instance.started(jar.toAbsolutePath().normalize(), folder().resolve("data"));
            Runtime.getRuntime().addShutdownHook(new Thread(instance::close));
            Tables tables = Tables.of(instance);
            Firm firm = Firm.founded(instance, 2, 5);
            Seeded seeded = new Seeder(firm, tables).add(EXCEPTIONS);
            new WordOfMouth(firm, tables).after(seeded);
            return new SeededHeard(instance, tables, firm, seeded);
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory("heard-bench-it");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
