/** What every room stands on: failures, identifiers, money and time; it knows no capability. */
@NullMarked
package org.heardcrm.platform;

import org.jspecify.annotations.NullMarked;
