/** The database: Heard's own PostgreSQL in the data folder, or one that was there before. */
@NullMarked
package org.heardcrm.launcher.postgres;

import org.jspecify.annotations.NullMarked;
