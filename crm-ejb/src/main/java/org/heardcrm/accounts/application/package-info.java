/** Keeping and finding accounts, contacts and revenue. */
@NullMarked
package org.heardcrm.accounts.application;

import org.jspecify.annotations.NullMarked;
