/** Use cases as they run inside the server, in its transactions and with its injection, called without any edge. */
@NullMarked
package org.heardcrm.it.inside;

import org.jspecify.annotations.NullMarked;
