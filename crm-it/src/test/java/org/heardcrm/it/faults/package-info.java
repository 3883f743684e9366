/** Bad days: processes are killed and a database goes away, and nothing that was acknowledged is lost. */
@NullMarked
package org.heardcrm.it.faults;

import org.jspecify.annotations.NullMarked;
