/** The client organisations, the people in them, and what each organisation pays. */
@NullMarked
package org.heardcrm.accounts;

import org.jspecify.annotations.NullMarked;
