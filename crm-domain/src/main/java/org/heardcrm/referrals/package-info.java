/** Word of mouth and the business that comes of it: who told whom, the way of a prospect, money won or lost. */
@NullMarked
package org.heardcrm.referrals;

import org.jspecify.annotations.NullMarked;
