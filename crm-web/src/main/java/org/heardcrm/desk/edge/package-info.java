/** What open pages say and hear beside Faces: drafts, tabs and presence, and the stream of live news. */
@NullMarked
package org.heardcrm.desk.edge;

import org.jspecify.annotations.NullMarked;
