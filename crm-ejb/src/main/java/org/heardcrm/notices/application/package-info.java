/**
 * Tells members what they want to know: what the outbox tells and what time brings becomes notices, which stand under the
 * bell and which the room of mail writes letters about. What there is to be told about is an {@link
 * org.heardcrm.notices.application.Occasion} each.
 */
@NullMarked
package org.heardcrm.notices.application;

import org.jspecify.annotations.NullMarked;
