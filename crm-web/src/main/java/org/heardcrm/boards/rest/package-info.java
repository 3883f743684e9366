/** Boards, as programs read them. */
@NullMarked
package org.heardcrm.boards.rest;

import org.jspecify.annotations.NullMarked;
