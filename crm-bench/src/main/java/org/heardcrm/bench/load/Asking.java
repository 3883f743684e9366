package org.heardcrm.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heardcrm.bench.instance.Rest;
import org.jspecify.annotations.Nullable;

/** Lets clients ask a question again and again, each its next as soon as it has its answer. */
public final class Asking {

    private final List<Rest> clients;
    private final Duration warmUp;
    private final Duration span;

    /** @param span how long is measured after the warm-up */
    public Asking(List<Rest> clients, Duration warmUp, Duration span) {
        this.clients = clients;
        this.warmUp = warmUp;
        this.span = span;
    }

    /** What one client saw. */
    private record Seen(
            List<Long> micros, int errors, @Nullable String firstError) {}

    public Asked by(int many, Question question) {
        long begin = System.nanoTime() + warmUp.toNanos();
        List<Callable<Seen>> work = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Rest rest = clients.get(i);
            Random random = new Random(begin + i);
            work.add(() -> keepAsking(question, rest, random, begin));
        }
        List<Seen> seen = together(work);
        List<Long> micros = seen.stream().flatMap(one -> one.micros().stream()).toList();
        int errors = seen.stream().mapToInt(Seen::errors).sum();
        String error = seen.stream()
                .map(Seen::firstError)
                .filter(one -> one != null)
                .findFirst()
                .orElseGet(() -> proved(question));
        return Asked.of(many, span.toNanos() / 1e9, micros, error != null && errors == 0 ? 1 : errors, error);
    }

    private Seen keepAsking(Question question, Rest rest, Random random, long begin) {
        long end = begin + span.toNanos();
        List<Long> micros = new ArrayList<>();
        int errors = 0;
        String first = null;
        for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
            try {
                question.ask(rest, random);
                long answered = System.nanoTime();
                if (sent >= begin && answered < end) {
                    micros.add((answered - sent) / 1_000);
                }
            } catch (IllegalStateException | WrongAnswer wrong) {
                errors++;
                first = first == null ? String.valueOf(wrong.getMessage()) : first;
            }
        }
        return new Seen(micros, errors, first);
    }

    private static @Nullable String proved(Question question) {
        try {
            question.proveWritten();
            return null;
        } catch (WrongAnswer missing) {
            return missing.getMessage();
        }
    }

    private static List<Seen> together(List<Callable<Seen>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<Seen> seen = new ArrayList<>();
            for (Future<Seen> one : threads.invokeAll(work)) {
                seen.add(one.get());
            }
            return seen;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The clients could not ask.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
