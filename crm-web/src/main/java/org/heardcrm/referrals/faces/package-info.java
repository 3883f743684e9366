/** The page of word of mouth: who told whom, prospects on their way, business won and lost. */
@NullMarked
package org.heardcrm.referrals.faces;

import org.jspecify.annotations.NullMarked;
