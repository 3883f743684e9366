/** The data folder: who may use it, what it holds, and what the jar unpacks into it. */
@NullMarked
package org.heardcrm.launcher.data;

import org.jspecify.annotations.NullMarked;
