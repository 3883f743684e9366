/** The demo firm as people meet it: a badge while it is here, and a page where an admin lets it go. */
@NullMarked
package org.heardcrm.demo.faces;

import org.jspecify.annotations.NullMarked;
