/** Computes anew, from the events, what is stored beside them, and says where the two differ. */
@NullMarked
package org.heardcrm.check.application;

import org.jspecify.annotations.NullMarked;
