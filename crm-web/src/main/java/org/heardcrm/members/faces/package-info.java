/** The settings in which admins look after members, teams and skills. */
@NullMarked
package org.heardcrm.members.faces;

import org.jspecify.annotations.NullMarked;
