package org.heardcrm.platform;

/** What a member, a team, a skill, a token or a program is called: 1 to 120 characters, without blanks around them. */
public final class Name {

    private static final int LONGEST = 120;

    private Name() {}

    /**
     * @param code of the rule: "team-name"
     * @param pointer JSON pointer of the field
     * @param owner for the sentence: "A team"
     * @throws RuleBroken when nothing is left, or more than 120 characters
     */
    public static String required(String code, String pointer, String owner, String text) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new RuleBroken(code, pointer, owner + "'s name has 1 to " + LONGEST + " characters.");
        }
        return name;
    }
}
