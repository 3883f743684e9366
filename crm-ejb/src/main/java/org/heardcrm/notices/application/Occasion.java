package org.heardcrm.notices.application;

import java.util.List;
import org.heardcrm.notices.Notice;

/** One kind of fact that members are told about: who is to know it. A new one is a bean of its own. */
interface Occasion {

    /** The facts it reads, by the name that the outbox gives them. */
    String fact();

    /** Whoever is to know it; nobody who did it themselves. */
    List<Notice> in(Fact fact);
}
