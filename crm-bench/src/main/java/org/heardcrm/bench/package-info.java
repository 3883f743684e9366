/** How fast a Heard with many exceptions is, beside the bare database under it. */
@NullMarked
package org.heardcrm.bench;

import org.jspecify.annotations.NullMarked;
