/** The demo firm: planned from a day, lived through the other rooms' use cases, and removed again without a trace. */
@NullMarked
package org.heardcrm.demo.application;

import org.jspecify.annotations.NullMarked;
