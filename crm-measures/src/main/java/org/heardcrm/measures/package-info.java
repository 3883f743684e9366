/** Pure statistics of handling, experience and word of mouth: records in, records out. */
@NullMarked
package org.heardcrm.measures;

import org.jspecify.annotations.NullMarked;
