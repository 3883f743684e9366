/** Writing down word of mouth, following prospects on their way, winning and losing business; and reading all of it. */
@NullMarked
package org.heardcrm.referrals.application;

import org.jspecify.annotations.NullMarked;
