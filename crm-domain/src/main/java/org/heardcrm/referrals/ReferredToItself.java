package org.heardcrm.referrals;

import jakarta.ejb.ApplicationException;
import java.util.Collection;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.platform.RuleBroken;

/** Business comes by somebody else's word: nobody of the prospect's own house has brought them here. */
@ApplicationException(rollback = true)
public final class ReferredToItself extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private ReferredToItself(String pointer) {
        super(
                "referred-to-itself",
                pointer,
                "Who recommended the firm belongs to this account; nobody is referred to themselves.");
    }

    /**
     * @param recommenders the accounts that who recommended the firm belongs to
     * @throws ReferredToItself when the prospect is one of them
     */
    public static void check(AccountId prospect, Collection<AccountId> recommenders, String pointer) {
        if (recommenders.contains(prospect)) {
            throw new ReferredToItself(pointer);
        }
    }
}
