/** What clients ask of Heard through HTTP, how fast it answers, and whether the answers are right. */
@NullMarked
package org.heardcrm.bench.load;

import org.jspecify.annotations.NullMarked;
