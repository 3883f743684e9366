/** Starts Heard as one whole, PostgreSQL first and the web server after it, and stops it in the other order. */
@NullMarked
package org.heardcrm.launcher;

import org.jspecify.annotations.NullMarked;
