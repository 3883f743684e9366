package org.heardcrm.launcher.remote;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.heardcrm.launcher.console.CannotContinue;
import org.heardcrm.launcher.console.Console;
import org.heardcrm.launcher.console.Step;

/** Work that Heard does in its own time and that is asked after until it is over. */
final class Job {
    private static final Set<String> OVER = Set.of("DONE", "DRY_RUN_DONE", "FAILED");
    private static final long ASK_AGAIN_MILLIS = 300;

    private final RunningHeard heard;
    private final Console console;

    Job(RunningHeard heard, Console console) {
        this.heard = heard;
        this.console = console;
    }

    /** What the resource at this path says when it is over. */
    JsonObject over(String path, String words) {
        try (Step step = console.step(words)) {
            JsonObject job = heard.get(path);
            while (!OVER.contains(job.getString("state", ""))) {
                TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MILLIS);
                job = heard.get(path);
            }
            return job;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotContinue("Stopped asking; the work itself goes on.", e);
        }
    }
}
