/** What a run found, as a table. */
@NullMarked
package org.heardcrm.bench.report;

import org.jspecify.annotations.NullMarked;
