/** How fast a token may ask. */
@NullMarked
package org.heardcrm.platform.rest.pace;

import org.jspecify.annotations.NullMarked;
