package org.heardcrm.bench.seed;

import java.util.List;
import java.util.Random;

/** Words of a services firm and its clients; some are everywhere, some are rare, as in real mail. */
public final class Vocabulary {

    private static final List<String> THINGS = List.of(
            "invoice",
            "payroll run",
            "delivery",
            "contract",
            "report",
            "login",
            "interface",
            "order",
            "credit note",
            "certificate",
            "shipment",
            "backup",
            "tax form",
            "training",
            "licence",
            "portal",
            "statement",
            "meter reading",
            "printer",
            "switchboard",
            "price list",
            "calendar",
            "export",
            "signature",
            "deposit",
            "insurance",
            "freight",
            "recipe",
            "sensor",
            "archive");
    private static final List<String> TROUBLES = List.of(
            "is late",
            "shows wrong amounts",
            "went to the old address",
            "cannot be opened",
            "was sent twice",
            "is missing a page",
            "stops halfway",
            "does not match our order",
            "needs another approval",
            "is in the wrong language",
            "was cancelled without a word",
            "lost our settings",
            "is refused by the bank",
            "has no reference",
            "is not what was agreed");
    private static final List<String> SENTENCES = List.of(
            "We need this before the end of the month, since the auditors are in the house.",
            "Nobody here can say who is in charge on your side.",
            "It worked until last week and we have changed nothing.",
            "We had the same in spring, and Mrs Sommer solved it within a day.",
            "Please call before noon, we are at the plant in the afternoon.",
            "Our people have to do it by hand until then.",
            "We looked into it and found the cause on our side; it is put right by tomorrow.",
            "Thank you for your patience, here is what we will do next.",
            "Could you send us the file as you see it?",
            "The new version is in place, please try again when it suits you.");
    private static final List<String> SYLLABLES = List.of(
            "ba", "co", "di", "fu", "ga", "he", "ki", "lo", "mu", "ne", "pa", "ro", "si", "tu", "va", "wo", "xi", "zu");
    private static final List<String> FIRST = List.of(
            "Eva", "Ada", "Ben", "Mara", "Jonas", "Lena", "Otto", "Ines", "Paul", "Rosa", "Till", "Vera", "Nils",
            "Hanna");
    private static final List<String> LAST = List.of(
            "Sommer", "Winter", "Brandt", "Keller", "Vogel", "Lorenz", "Busch", "Engel", "Frank", "Haas", "Jung",
            "Kraus");
    private static final List<String> TRADES = List.of(
            "Logistics", "Foods", "Energy", "Machines", "Textiles", "Clinics", "Software", "Printing", "Chemicals");

    private Vocabulary() {}

    static String person(Random random) {
        return any(FIRST, random) + " " + any(LAST, random);
    }

    static String firm(Random random) {
        return capital(rareWord(random)) + " " + any(TRADES, random);
    }

    /** A line as a client's case is called. */
    public static String summary(Random random) {
        return capital(any(THINGS, random)) + " " + any(TROUBLES, random) + " (" + rareWord(random) + ")";
    }

    public static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.append(any(SENTENCES, random)).append(' ');
        }
        return words.append("It is about ").append(rareWord(random)).append('.').toString();
    }

    /** What people remember of a case: the thing and its trouble, or a word that few cases have. */
    public static String remembered(Random random) {
        return random.nextBoolean() ? rareWord(random) : any(THINGS, random) + " " + rareWord(random);
    }

    /** One of 5,832. */
    static String rareWord(Random random) {
        return any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
