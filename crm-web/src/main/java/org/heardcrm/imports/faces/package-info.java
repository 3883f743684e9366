/** The page on which an admin brings in what another system has written down. */
@NullMarked
package org.heardcrm.imports.faces;

import org.jspecify.annotations.NullMarked;
