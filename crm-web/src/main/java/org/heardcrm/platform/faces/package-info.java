/**
 * The ground all pages stand on: frame, words, how values are shown, and what a person reads when something fails.
 *
 * <p>Words: {@code #{words['tickets.resolve']}} is the key {@code tickets.resolve} of the bundle
 * {@code org/heardcrm/tickets/words.properties} (English) and {@code words_de.properties} beside it: a key's first
 * segment names the capability whose file holds it. Sentences with values are {@code #{words.with('tickets.ownedBy', name)}}
 * (MessageFormat). Words use typographic quotes and apostrophes, since a straight one is syntax there.
 */
@NullMarked
package org.heardcrm.platform.faces;

import org.jspecify.annotations.NullMarked;
