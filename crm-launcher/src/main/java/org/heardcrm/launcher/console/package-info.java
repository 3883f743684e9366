/** What the launcher says to the person at the terminal. */
@NullMarked
package org.heardcrm.launcher.console;

import org.jspecify.annotations.NullMarked;
