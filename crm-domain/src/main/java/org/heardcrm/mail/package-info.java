/** Letters that Heard sends by mail, each once to one reader, and the server that carries them. */
@NullMarked
package org.heardcrm.mail;

import org.jspecify.annotations.NullMarked;
