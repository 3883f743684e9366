/**
 * Sends letters: what was told in the outbox becomes rows, each a letter to one reader; rows that wait are composed, given to
 * the mail server, and told as sent when it has taken them. Nobody calls this room; pages ask it how far letters are.
 */
@NullMarked
package org.heardcrm.mail.application;

import org.jspecify.annotations.NullMarked;
