/** How an exception was handled, as integrators read it. */
@NullMarked
package org.heardcrm.handling.rest;

import org.jspecify.annotations.NullMarked;
