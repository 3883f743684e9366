package org.heardcrm.check.application;

/** One way to hold two parts of the database against each other as a whole, within the snapshot of the check. */
interface BaseComparison {

    /** Its name in a check's result. */
    String kind();

    void compare(Tally tally);
}
