/** The people of the firm: members with their roles, teams and skills. */
@NullMarked
package org.heardcrm.members;

import org.jspecify.annotations.NullMarked;
