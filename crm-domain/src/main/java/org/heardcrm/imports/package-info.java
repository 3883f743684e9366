/** Taking in what another system has written down: which import it is and how far it got. */
@NullMarked
package org.heardcrm.imports;

import org.jspecify.annotations.NullMarked;
