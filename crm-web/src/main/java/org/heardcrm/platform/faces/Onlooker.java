package org.heardcrm.platform.faces;

import java.time.ZoneId;
import java.util.Optional;

/** What the members' room knows of the person who looks at a page, as far as it decides how things are shown. */
public interface Onlooker {

    /** The zone they chose for themselves. */
    Optional<ZoneId> ownZone();

    /** The language they chose for themselves, as an ISO 639-1 code. */
    Optional<String> ownLanguage();
}
