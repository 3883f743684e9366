/** How Heard says no over HTTP: one shape for every failure, and a page for each kind. */
@NullMarked
package org.heardcrm.platform.rest.problems;

import org.jspecify.annotations.NullMarked;
