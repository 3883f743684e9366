/** The pages by which members get in: login, invitation, password and tokens. */
@NullMarked
package org.heardcrm.members.access.faces;

import org.jspecify.annotations.NullMarked;
