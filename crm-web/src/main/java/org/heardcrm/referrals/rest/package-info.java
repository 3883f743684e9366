/** Recommendations, referrals and opportunities over REST. */
@NullMarked
package org.heardcrm.referrals.rest;

import org.jspecify.annotations.NullMarked;
