/** Commands that talk to a running Heard through REST. */
@NullMarked
package org.heardcrm.launcher.remote;

import org.jspecify.annotations.NullMarked;
