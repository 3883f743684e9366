/** What the firm offers, and the categories of what goes differently than a client needed. */
@NullMarked
package org.heardcrm.offerings;

import org.jspecify.annotations.NullMarked;
