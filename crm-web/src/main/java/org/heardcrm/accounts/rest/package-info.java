/** Accounts, contacts and revenue over REST. */
@NullMarked
package org.heardcrm.accounts.rest;

import org.jspecify.annotations.NullMarked;
