/** Many exceptions, made by the domain's own rules and written in batches. */
@NullMarked
package org.heardcrm.bench.seed;

import org.jspecify.annotations.NullMarked;
