/** How the running Heard is doing, in numbers that a Prometheus can read. */
@NullMarked
package org.heardcrm.platform.metrics;

import org.jspecify.annotations.NullMarked;
