package org.heardcrm.notices.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.heardcrm.notices.NoticeKind;

/** All that a member wants to be told by each way; nothing else is told by it. */
public record WishesRequest(
        @NotNull List<NoticeKind> page, @NotNull List<NoticeKind> mail) {}
