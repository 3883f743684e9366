/** Categories and offerings over REST. */
@NullMarked
package org.heardcrm.offerings.rest;

import org.jspecify.annotations.NullMarked;
