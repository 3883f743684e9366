/** How every node of a house gets to know at once what one of them did: short words with identifiers, never contents. */
@NullMarked
package org.heardcrm.platform.live;

import org.jspecify.annotations.NullMarked;
