/** How members and programs get in: passwords, invitations, tokens and their scopes. */
@NullMarked
package org.heardcrm.members.access;

import org.jspecify.annotations.NullMarked;
