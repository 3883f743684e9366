/** How PostgreSQL goes about each statement. */
@NullMarked
package org.heardcrm.bench.plans;

import org.jspecify.annotations.NullMarked;
