/** How well exceptions were handled, read from their own events. */
@NullMarked
package org.heardcrm.handling.application;

import org.jspecify.annotations.NullMarked;
