/** Use cases of exceptions, their repository, and what pages and REST read of them. */
@NullMarked
package org.heardcrm.tickets.application;

import org.jspecify.annotations.NullMarked;
