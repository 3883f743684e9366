/** The one door every request comes through: who it is from, and what is open to everybody. */
@NullMarked
package org.heardcrm.members.access.edge;

import org.jspecify.annotations.NullMarked;
