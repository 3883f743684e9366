/** Boards, as executives look at them. */
@NullMarked
package org.heardcrm.boards.faces;

import org.jspecify.annotations.NullMarked;
