/** Checks, as programs start and read them. */
@NullMarked
package org.heardcrm.check.rest;

import org.jspecify.annotations.NullMarked;
