/** The same statements without Heard: pgbench on the same PostgreSQL. */
@NullMarked
package org.heardcrm.bench.raw;

import org.jspecify.annotations.NullMarked;
