package org.heardcrm.members.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.heardcrm.platform.RuleBroken;

/** What makes a password acceptable: length and not being obvious. No rule about kinds of characters. */
public record PasswordRule(String name, String sentence, BiPredicate<String, String> broken) {

    private static final Set<String> OBVIOUS = Set.of(
            "password",
            "passwort",
            "letmein",
            "welcome",
            "qwertyuiop",
            "iloveyou",
            "changeme",
            "administrator",
            "123456");

    private static final List<PasswordRule> ALL = List.of(
            new PasswordRule(
                    "password-short",
                    "A password has at least 12 characters; a short sentence is a good one.",
                    (password, login) -> password.codePointCount(0, password.length()) < 12),
            new PasswordRule(
                    "password-long",
                    "A password has at most 200 characters.",
                    (password, login) -> password.length() > 200),
            new PasswordRule(
                    "password-login",
                    "A password cannot contain the login.",
                    (password, login) -> login.length() > 3 && folded(password).contains(folded(login))),
            new PasswordRule(
                    "password-obvious",
                    "This password would be among the first to be guessed. Take another.",
                    (password, login) -> isObvious(folded(password))));

    /** @throws RuleBroken naming the first rule that the password breaks */
    public static void check(String password, String login) {
        for (PasswordRule rule : ALL) {
            if (rule.broken.test(password, login)) {
                throw new RuleBroken(rule.name, "/password", rule.sentence);
            }
        }
    }

    /** Few different characters, or hardly anything beside one of the words everybody tries. */
    private static boolean isObvious(String password) {
        return password.chars().distinct().count() < 5
                || OBVIOUS.stream()
                        .anyMatch(word -> password.contains(word)
                                && password.replace(word, "").length() < 5);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
