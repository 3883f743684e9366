package org.heardcrm.demo.application;

/** How people begin and end what they write: each client in one way of their own, each member in theirs. */
final class Letters {

    static final int MANNERS = 9;

    private Letters() {}

    static String fromClient(Speaker who, String to, String body) {
        return switch (who.manner()) {
            case 0 -> "Hello " + to + ",\n\n" + body + "\n\nBest regards\n" + who.first() + " " + who.last();
            case 1 -> body + "\n" + who.first();
            case 2 ->
                "Good morning,\n\n" + body + "\n\nKind regards, " + who.first() + " " + who.last() + "\n" + who.role();
            case 3 -> body;
            case 4 -> "Dear all,\n" + body + "\n\n" + who.first() + " " + who.last();
            case 5 -> "Hi " + to + ", " + lowerFirst(body) + "\n\nThanks, " + who.first();
            case 6 -> body + "\n\nRegards\n" + who.last() + ", " + who.role();
            case 7 -> "Hello, " + who.first() + " here. " + body;
            default -> body + "\n\n(sent from my phone)";
        };
    }

    static String fromUs(Person who, Speaker to, String body) {
        return switch (Math.floorMod(who.login().hashCode() + to.manner(), 4)) {
            case 0 -> "Hello " + to.first() + ",\n\n" + body + "\n\n" + who.first();
            case 1 ->
                "Good day " + to.first() + " " + to.last() + ",\n\n" + body + "\n\nBest regards\n" + who.first() + " "
                        + who.last();
            case 2 -> to.first() + ", " + lowerFirst(body) + "\n" + who.first();
            default -> "Hello " + to.first() + ", " + lowerFirst(body) + "\n\nRegards, " + who.first();
        };
    }

    /** Behind a comma a sentence goes on small, but for "I", names and abbreviations. */
    private static String lowerFirst(String body) {
        boolean word = body.length() > 1 && Character.isLowerCase(body.charAt(1));
        boolean ours = body.matches(
                "(?s)(The|There|This|That|These|We|Our|You|Your|It|Can|Could|Please|Since|On|For|Nobody|Nothing|Halfway|Short|Still|First|Found|Fair|Thank|Good|Happy|One|After|No) .*");
        return word && ours ? Character.toLowerCase(body.charAt(0)) + body.substring(1) : body;
    }
}
