package org.heardcrm.bench.instance;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the processes of an instance hold of the machine's memory, in MiB.
 *
 * @param server the resident set of the web server's process
 * @param launcher the resident set of the launcher's process
 * @param postgres PostgreSQL's processes together; what they share is counted once
 */
public record Memory(long server, long launcher, long postgres) {

    private static final int KIB_IN_MIB = 1024;

    public static Memory of(Instance instance) {
        long postmaster = Long.parseLong(Instance.read(instance.data().resolve("postgres/cluster/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
        ProcessHandle first = ProcessHandle.of(postmaster).orElseThrow();
        return new Memory(
                resident(instance.server()),
                resident(instance.launcher()),
                Stream.concat(Stream.of(first), first.descendants())
                                .mapToLong(process -> kib(process, "smaps_rollup", "Pss"))
                                .sum()
                        / KIB_IN_MIB);
    }

    private static long resident(ProcessHandle process) {
        return kib(process, "status", "VmRSS") / KIB_IN_MIB;
    }

    /** From the kernel's own words; 0 where there are none. */
    private static long kib(ProcessHandle process, String file, String name) {
        Path words = Path.of("/proc", Long.toString(process.pid()), file);
        try {
            Matcher found = Pattern.compile("(?m)^" + name + ":\\s+(\\d+) kB").matcher(Instance.read(words));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
