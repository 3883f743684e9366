package org.heardcrm.members;

import org.jspecify.annotations.Nullable;

/**
 * A member is about to leave. It is fired inside the transaction and observed synchronously: who holds something of this
 * member passes it on now, or refuses by throwing.
 *
 * @param passTo who carries on, or null when the admin named nobody
 */
public record MemberLeaving(MemberId who, @Nullable MemberId passTo) {}
