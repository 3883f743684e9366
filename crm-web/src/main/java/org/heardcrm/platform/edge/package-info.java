/** What stands before pages and REST alike: the identifier of a request, its line in the log, headers that protect. */
@NullMarked
package org.heardcrm.platform.edge;

import org.jspecify.annotations.NullMarked;
