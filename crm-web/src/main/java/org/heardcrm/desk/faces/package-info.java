/** The open exceptions in the left bar, and the words that are begun in the open one. */
@NullMarked
package org.heardcrm.desk.faces;

import org.jspecify.annotations.NullMarked;
