/** Logging in, inviting, issuing and revoking tokens, and who a request comes from. */
@NullMarked
package org.heardcrm.members.access.application;

import org.jspecify.annotations.NullMarked;
