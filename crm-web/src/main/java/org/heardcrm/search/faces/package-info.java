/** One box that finds accounts, people and exceptions: each capability searches its own. */
@NullMarked
package org.heardcrm.search.faces;

import org.jspecify.annotations.NullMarked;
