/** Who a token is, and the tokens themselves, for programs. */
@NullMarked
package org.heardcrm.members.access.rest;

import org.jspecify.annotations.NullMarked;
