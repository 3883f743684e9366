/** Database, clock, outbox and the caller's rights: what every use case needs and no client sees. */
@NullMarked
package org.heardcrm.platform.application;

import org.jspecify.annotations.NullMarked;
