/** The one writer of the outbox, and how its readers keep their place. */
@NullMarked
package org.heardcrm.platform.outbox;

import org.jspecify.annotations.NullMarked;
