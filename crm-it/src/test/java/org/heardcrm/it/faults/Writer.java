package org.heardcrm.it.faults;

import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.heardcrm.it.Api;
import org.heardcrm.it.Json;
import org.heardcrm.it.RunningHeard;

/**
 * A program that reports an exception, replies and resolves it, and then the next one. What got no answer it sends again
 * with the same key, or gives up, as chance will have it; but not twice before somebody answers again.
 */
final class Writer implements Callable<Integer> {

    private static final int ONE_IN = 3;

    private final String name;
    private final Api program;
    private final Diary diary;
    private final Random random;
    private final BooleanSupplier isUp;
    private final BooleanSupplier goesOn;
    private boolean gaveUp;

    Writer(String name, Api program, Diary diary, Random random, BooleanSupplier isUp, BooleanSupplier goesOn) {
        this.name = name;
        this.program = program;
        this.diary = diary;
        this.random = random;
        this.isUp = isUp;
        this.goesOn = goesOn;
    }

    /** @return how many exceptions it began */
    @Override
    public Integer call() {
        int begun = 0;
        while (goesOn.getAsBoolean()) {
            begun++;
            carryOne(name + "." + begun);
        }
        return begun;
    }

    private void carryOne(String mark) {
        done(Act.report(program, mark)).map(reported -> reported.text("id")).ifPresent(ticket -> {
            if (done(Act.reply(program, ticket, mark)).isPresent()) {
                done(Act.resolve(program, ticket, mark));
            }
        });
    }

    private Optional<Json> done(Act act) {
        Optional<Json> made = once(act);
        while (made.isEmpty()) {
            if (!gaveUp && random.nextInt(ONE_IN) == 0) {
                gaveUp = true;
                diary.leave(act);
                return Optional.empty();
            }
            RunningHeard.pause();
            if (isUp.getAsBoolean()) {
                diary.noteRepeat();
            }
            made = once(act);
        }
        gaveUp = false;
        diary.write(act, made.get());
        return made;
    }

    /**
     * Empty when nobody answered, or when the answer was that nobody can say at the moment: the database is away, or the
     * first of two requests still runs. A commit that breaks off is told as a 500 by the server itself; that is counted.
     */
    private Optional<Json> once(Act act) {
        if (!isUp.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            Api.Answer answer = act.send();
            if (answer.status() == 500) {
                diary.noteFault();
                return Optional.empty();
            }
            boolean askAgain = !answer.header("Retry-After").isEmpty() && answer.status() >= 400;
            return askAgain ? Optional.empty() : Optional.of(answer.made());
        } catch (IllegalStateException failed) {
            if (failed.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw failed;
        }
    }
}
