package org.heardcrm.demo.application;

/**
 * A person at a client.
 *
 * @param manner how this person begins and ends a letter, 0 to {@link Letters#MANNERS}
 */
record Speaker(String first, String last, String role, String email, String phone, int manner) {

    String name() {
        return first + " " + last + Person.MARK;
    }
}
