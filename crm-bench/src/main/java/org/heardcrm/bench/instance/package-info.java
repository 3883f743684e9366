/** A Heard of the benchmark's own: started by its jar, asked through REST and through its tables, measured, removed. */
@NullMarked
package org.heardcrm.bench.instance;

import org.jspecify.annotations.NullMarked;
