/** What a member is told about by a bell in the page and by mail, each once, as far as they want to be told. */
@NullMarked
package org.heardcrm.notices;

import org.jspecify.annotations.NullMarked;
