/** Letters, from what is done in Heard to a real mail server that takes or refuses them. */
@NullMarked
package org.heardcrm.it.mail;

import org.jspecify.annotations.NullMarked;
