/** What a member has before them: the exceptions that are open, the words that are begun, and who else is there. */
@NullMarked
package org.heardcrm.desk;

import org.jspecify.annotations.NullMarked;
