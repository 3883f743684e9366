/** Exceptions as integrators meet them. */
@NullMarked
package org.heardcrm.tickets.rest;

import org.jspecify.annotations.NullMarked;
