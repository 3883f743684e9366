/** Takes in what other systems have written down: an incident log becomes exceptions with their whole life. */
@NullMarked
package org.heardcrm.imports.application;

import org.jspecify.annotations.NullMarked;
