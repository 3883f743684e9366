/** Where the pages' own script asks for what fits. */
@NullMarked
package org.heardcrm.search.edge;

import org.jspecify.annotations.NullMarked;
