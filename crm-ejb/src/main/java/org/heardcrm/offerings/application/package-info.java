/** Keeping and finding categories and offerings. */
@NullMarked
package org.heardcrm.offerings.application;

import org.jspecify.annotations.NullMarked;
