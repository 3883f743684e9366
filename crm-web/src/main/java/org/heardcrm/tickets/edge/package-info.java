/** Where the pages' own script asks and sends while somebody writes. */
@NullMarked
package org.heardcrm.tickets.edge;

import org.jspecify.annotations.NullMarked;
