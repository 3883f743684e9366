/** A POST that is sent twice with the same Idempotency-Key takes effect once and is answered the same. */
@NullMarked
package org.heardcrm.platform.rest.idempotency;

import org.jspecify.annotations.NullMarked;
