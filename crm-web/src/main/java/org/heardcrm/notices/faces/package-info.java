/** What members are told, as they meet it: the bell with its list, and what they choose to be told. */
@NullMarked
package org.heardcrm.notices.faces;

import org.jspecify.annotations.NullMarked;
