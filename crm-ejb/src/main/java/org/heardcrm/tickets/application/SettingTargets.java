package org.heardcrm.tickets.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.tickets.ImpactTargets;

/** An admin says how soon the firm wants to be with its clients. */
@Stateless
@Needs(Right.ADMINISTER)
public class SettingTargets {

    @Inject
    private Targets targets;

    /** What is the default still, and is left as it is, stays known as the default. */
    public void set(ImpactTargets wanted) {
        targets.set(wanted);
    }
}
