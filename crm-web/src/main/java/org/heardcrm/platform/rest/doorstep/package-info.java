/**
 * Where Payara's HTTP engine, Grizzly, answers before Heard is asked: request lines and headers that cannot be read. What
 * stands here needs Grizzly's classes; on a server that hides them from applications it steps back.
 */
@NullMarked
package org.heardcrm.platform.rest.doorstep;

import org.jspecify.annotations.NullMarked;
