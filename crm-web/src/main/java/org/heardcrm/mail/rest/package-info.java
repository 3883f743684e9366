/** Letters as programs meet them: how far each has come, and the way to have one tried again. */
@NullMarked
package org.heardcrm.mail.rest;

import org.jspecify.annotations.NullMarked;
