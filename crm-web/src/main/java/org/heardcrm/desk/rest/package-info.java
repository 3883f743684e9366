/** A member's tabs and drafts, and who is at an exception, for programs. */
@NullMarked
package org.heardcrm.desk.rest;

import org.jspecify.annotations.NullMarked;
