/** The pages of accounts: the list, a new one, and all about one on a long page. */
@NullMarked
package org.heardcrm.accounts.faces;

import org.jspecify.annotations.NullMarked;
