/** Heard as a stranger meets it: started by its own jar, reached by HTTP and a browser, and by nothing else. */
@NullMarked
package org.heardcrm.it;

import org.jspecify.annotations.NullMarked;
