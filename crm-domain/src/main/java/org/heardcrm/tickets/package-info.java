/** A client's exception, from first word to confirmed resolution: its life, its events, its promises. */
@NullMarked
package org.heardcrm.tickets;

import org.jspecify.annotations.NullMarked;
