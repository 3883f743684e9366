/** Keeping tabs, drafts and presence, and telling open pages what moved. */
@NullMarked
package org.heardcrm.desk.application;

import org.jspecify.annotations.NullMarked;
