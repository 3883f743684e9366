/** How an exception was handled and what it cost the client, read from the exception's own events. */
@NullMarked
package org.heardcrm.measures.handling;

import org.jspecify.annotations.NullMarked;
