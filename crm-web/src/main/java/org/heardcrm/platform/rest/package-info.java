/** What all resources share: the way in, the problem answers and the contract. */
@NullMarked
package org.heardcrm.platform.rest;

import org.jspecify.annotations.NullMarked;
