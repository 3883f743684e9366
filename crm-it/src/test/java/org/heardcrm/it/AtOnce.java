package org.heardcrm.it;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Several callers who come at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return what each was answered, in their order */
    public static <T> List<T> all(List<Supplier<T>> callers) {
        ExecutorService threads = Executors.newFixedThreadPool(callers.size());
        try {
            List<CompletableFuture<T>> begun = callers.stream()
                    .map(caller -> CompletableFuture.supplyAsync(caller, threads))
                    .toList();
            return begun.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }
}
