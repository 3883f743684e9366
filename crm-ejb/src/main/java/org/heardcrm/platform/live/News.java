package org.heardcrm.platform.live;

import java.util.List;

/** What came in together, in the order in which it was committed; an event of this node. */
public record News(List<Told> told) {}
