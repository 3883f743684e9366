/** Members, teams and skills for programs. */
@NullMarked
package org.heardcrm.members.rest;

import org.jspecify.annotations.NullMarked;
