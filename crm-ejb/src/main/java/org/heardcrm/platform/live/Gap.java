package org.heardcrm.platform.live;

import java.time.Instant;

/**
 * This node could not listen for a while and can again: what was told meanwhile it will never hear.
 *
 * @param since until when nothing can have been missed
 */
public record Gap(Instant since) {}
