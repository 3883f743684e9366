/** The pages on which exceptions are found, talked about, carried and resolved. */
@NullMarked
package org.heardcrm.tickets.faces;

import org.jspecify.annotations.NullMarked;
