package org.heardcrm.members.access.edge;

import java.util.List;

/** What answers without a login. Everything that is not here needs one; a black-box test walks the rest. */
public final class OpenDoors {

    public static final String LOGIN = "/login.xhtml";
    public static final String WELCOME = "/welcome.xhtml";

    /** Every open door there is. */
    public static final List<Door> ALL = List.of(
            Door.at(LOGIN, "to log in"),
            Door.at(WELCOME, "to set a password by an invitation"),
            Door.below("/welcome/", "the link of an invitation"),
            Door.below("/health/", "whether the house stands, for those who watch it"),
            Door.at("/health", "the same, all checks at once"),
            Door.below("/jakarta.faces.resource/", "styles, scripts and fonts of the pages"),
            Door.below("/resources/", "images and styles"),
            Door.at("/favicon.ico", "the picture in the browser's tab"),
            Door.below("/problems/", "what an error of the REST interface means"),
            Door.at("/api/v1/openapi.json", "the description of the REST interface"),
            Door.below("/c/", "a client's private link, which is its own proof"));

    /**
     * One of them.
     *
     * @param path within this application; everything below it when it ends with a slash
     * @param why what it is good for
     */
    public record Door(String path, String why) {

        static Door at(String path, String why) {
            return new Door(path, why);
        }

        static Door below(String path, String why) {
            return new Door(path, why);
        }

        public boolean leadsTo(String wanted) {
            return path.endsWith("/") ? wanted.startsWith(path) : wanted.equals(path);
        }
    }

    private OpenDoors() {}

    /** @param path as the container decoded and normalised it, or a stranger could walk around with dots */
    public static boolean leadTo(String path) {
        return ALL.stream().anyMatch(door -> door.leadsTo(path));
    }
}
