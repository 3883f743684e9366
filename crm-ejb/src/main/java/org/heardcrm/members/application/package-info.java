/** Who adds, changes and deactivates members, teams and skills, and who looks them up. */
@NullMarked
package org.heardcrm.members.application;

import org.jspecify.annotations.NullMarked;
