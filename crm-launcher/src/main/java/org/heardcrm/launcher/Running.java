package org.heardcrm.launcher;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;

/** The command {@code run}: until Ctrl-C or TERM, which end it in order and with exit code 0. */
final class Running {
    private static final int FAILED = 1;

    private final Instance instance;
    private final Console console;
    private final Thread starter = Thread.currentThread();
    private volatile boolean asked;
    private volatile boolean ending;

    Running(Instance instance, Console console) {
        this.instance = instance;
        this.console = console;
    }

    /** Does not return before the end; the answer is the exit code. */
    int untilTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopWhenAsked, "stop"));
        String sentence = sentenceOfTheEnd();
        if (asked) {
            return awaitHalt();
        }
        ending = true;
        instance.close();
        console.complain(sentence);
        return FAILED;
    }

    private String sentenceOfTheEnd() {
        try {
            instance.start();
            giveMemoryBack();
            return instance.broken().join();
        } catch (CannotContinue e) {
            return e.sentence();
        } catch (UncheckedIOException | CompletionException e) {
            return "Heard cannot run: " + e.getMessage();
        }
    }

    /** Unpacking and starting take memory that waiting does not. */
    private static void giveMemoryBack() {
        System.gc();
    }

    /** Runs when the JVM is told to end. A start under way is interrupted and gives up by itself first. */
    private void stopWhenAsked() {
        if (ending) {
            return;
        }
        asked = true;
        starter.interrupt();
        instance.close();
        Runtime.getRuntime().halt(0);
    }

    private static int awaitHalt() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            return awaitHalt();
        }
        return 0;
    }
}
