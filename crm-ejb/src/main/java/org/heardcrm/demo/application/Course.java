package org.heardcrm.demo.application;

import java.util.function.Consumer;
import org.heardcrm.demo.application.Life.Mood;

/** The ways an exception can go, each with its share of a hundred. */
enum Course {
    WORKED_OUT(34, Mood.GLAD, Course::workedOut),
    QUICK(17, Mood.CONTENT, Course::quick),
    STEADY(19, Mood.CONTENT, Course::steady),
    SEEN_FIRST(8, Mood.GLAD, Course::seenFirst),
    PASSED_AROUND(12, Mood.CROSS, Course::passedAround),
    REOPENED(6, Mood.CONTENT, Course::reopened),
    LET_DOWN(4, Mood.CROSS, Course::letDown);

    private final int share;
    private final Mood mood;
    private final Consumer<LifeWriter> way;

    Course(int share, Mood mood, Consumer<LifeWriter> way) {
        this.share = share;
        this.mood = mood;
        this.way = way;
    }

    /** @param learned by how many of a hundred the firm has become better since the first exception */
    static Course by(Chance chance, int learned) {
        int roll = chance.between(0, 99 - learned * 12 / 100);
        for (Course course : values()) {
            roll -= course.share;
            if (roll < 0) {
                return course;
            }
        }
        return LET_DOWN;
    }

    Mood mood() {
        return mood;
    }

    void write(LifeWriter life) {
        way.accept(life);
    }

    private static void workedOut(LifeWriter life) {
        if (life.chance(25)) {
            life.later(3, 25).own();
        }
        life.later(5, 130).reply("reply");
        if (life.chance(88)) {
            life.link();
        }
        askSometimes(life, 45);
        life.later(5, 60).promise(3, 22);
        if (life.chance(30)) {
            life.later(5, 50).note();
        }
        if (life.chance(12)) {
            life.later(1, 20).move(4, 12);
        }
        life.inTime().keep();
        if (life.chance(80)) {
            life.later(5, 120).explain();
        }
        life.later(5, 240).resolve();
        if (life.chance(80)) {
            life.later(20, 900).confirm("thanks");
        }
    }

    private static void quick(LifeWriter life) {
        life.later(4, 90).reply("reply");
        if (life.chance(80)) {
            life.link();
        }
        if (life.chance(35)) {
            life.later(10, 90).call();
        }
        life.later(20, 200).explain().later(1, 40).resolve();
        if (life.chance(40)) {
            life.later(30, 1_200).confirm("fine");
        }
    }

    private static void steady(LifeWriter life) {
        life.later(40, 500).own().later(5, 240).reply("reply");
        if (life.chance(80)) {
            life.link();
        }
        if (life.chance(35)) {
            life.later(200, 900).client("hurry").later(10, 200).reply("sorry");
        }
        life.later(10, 200).promise(8, 30);
        if (life.chance(15)) {
            life.later(30, 200).release();
        } else {
            if (life.chance(35)) {
                life.later(10, 100).move(4, 16);
            }
            life.inTime().keep();
        }
        if (life.chance(45)) {
            life.later(30, 300).reply("update");
        }
        life.later(60, 900).resolve();
        if (life.chance(45)) {
            life.later(30, 1_500).confirm("fine");
        }
    }

    private static void seenFirst(LifeWriter life) {
        life.own();
        if (life.chance(60)) {
            life.link();
        }
        life.later(20, 200)
                .client("staffed")
                .later(10, 120)
                .promise(2, 9)
                .inTime()
                .keep();
        life.later(5, 90).explain().later(5, 60).resolve();
        if (life.chance(55)) {
            life.later(30, 700).confirm("thanks");
        }
    }

    private static void passedAround(LifeWriter life) {
        life.later(120, 700).own();
        if (life.chance(60)) {
            life.later(120, 500).client("chaser");
        }
        life.later(30, 300)
                .reply("reply")
                .later(20, 300)
                .handOff()
                .later(60, 500)
                .repeat()
                .later(20, 200)
                .reply("sorry");
        if (life.chance(70)) {
            life.link();
        }
        if (life.chance(45)) {
            life.later(100, 600)
                    .handOff()
                    .later(60, 300)
                    .client("hurry")
                    .later(10, 200)
                    .reply("update");
        }
        life.later(10, 100).promise(4, 14);
        if (life.chance(55)) {
            life.tooLate().reply("late").keep();
        } else {
            life.inTime().keep();
        }
        life.later(60, 700).resolve();
        if (life.chance(20)) {
            life.later(60, 900).confirm("fine");
        }
    }

    private static void reopened(LifeWriter life) {
        life.later(20, 300).reply("reply").link();
        askSometimes(life, 30);
        life.later(10, 100).promise(4, 16).inTime().keep().later(30, 300).resolve();
        life.later(300, 1_900).notFine().later(10, 150).reply("sorry");
        life.later(5, 60).note().later(5, 60).promise(4, 14).inTime().keep();
        life.later(10, 200).explain().later(30, 400).resolve();
        if (life.chance(65)) {
            life.later(60, 900).confirm("thanks");
        }
    }

    private static void letDown(LifeWriter life) {
        life.later(300, 1_000)
                .client("hurry")
                .later(60, 400)
                .reply("reply")
                .later(5, 60)
                .promise(4, 12);
        life.tooLate().client("chaser").later(30, 300).reply("late").keep();
        life.later(5, 60).promise(3, 9).tooLate().keep();
        life.later(30, 500).resolve();
    }

    private static void askSometimes(LifeWriter life, int percent) {
        if (life.chance(percent)) {
            life.later(10, 120).ask().later(15, 400).client("answer");
        }
    }
}
