package org.heardcrm.tickets;

import jakarta.ejb.ApplicationException;
import org.heardcrm.platform.RuleBroken;

/** A file has more bytes than an attachment may have. */
@ApplicationException(rollback = true)
public class AttachmentTooLarge extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** The most bytes of one file. */
    public static final long MOST = 25L << 20;

    public AttachmentTooLarge() {
        super("attachment-size", "", "An attachment has at most 25 MiB.");
    }
}
