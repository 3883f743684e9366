/** The page a member starts the day on: it asks the capabilities what is pressing and decides nothing itself. */
@NullMarked
package org.heardcrm.home.faces;

import org.jspecify.annotations.NullMarked;
