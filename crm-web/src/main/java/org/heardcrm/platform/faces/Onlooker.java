package org.heardcrm.platform.faces;

import java.time.ZoneId;
import java.util.Optional;

/** What the members' room knows of the person who looks at a page, as far as it decides how things are shown. */
public interface Onlooker {

    /** The zone they chose for themselves. */
    Optional<ZoneId> ownZone();
}
