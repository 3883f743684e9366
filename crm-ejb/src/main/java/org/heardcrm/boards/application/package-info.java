/** What executives read: figures that follow the outbox, kept apart from what they are made of. */
@NullMarked
package org.heardcrm.boards.application;

import org.jspecify.annotations.NullMarked;
