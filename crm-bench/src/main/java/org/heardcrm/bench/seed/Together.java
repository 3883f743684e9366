package org.heardcrm.bench.seed;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Work that several do at once. */
final class Together {

    private Together() {}

    /** What came of the first, the second and so on; the first failure is the failure of all. */
    static <T> List<T> all(int workers, int many, IntFunction<T> work) {
        ExecutorService together = Executors.newFixedThreadPool(workers);
        try {
            List<Future<T>> begun = IntStream.range(0, many)
                    .mapToObj(n -> together.submit(() -> work.apply(n)))
                    .toList();
            return begun.stream().map(Together::result).toList();
        } finally {
            together.shutdownNow();
        }
    }

    private static <T> T result(Future<T> begun) {
        try {
            return begun.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The firm could not be furnished.", e);
        }
    }
}
