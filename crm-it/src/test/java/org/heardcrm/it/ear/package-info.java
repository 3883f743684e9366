/** The EAR, as it lies in the file and as a full application server runs it. */
@NullMarked
package org.heardcrm.it.ear;

import org.jspecify.annotations.NullMarked;
