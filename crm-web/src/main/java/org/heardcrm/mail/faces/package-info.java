/** Letters as people meet them: the mail server's settings, and how far a letter has come beside what it tells. */
@NullMarked
package org.heardcrm.mail.faces;

import org.jspecify.annotations.NullMarked;
