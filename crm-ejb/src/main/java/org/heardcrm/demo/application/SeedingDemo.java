package org.heardcrm.demo.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.ChangingSettings;
import org.heardcrm.platform.application.HeardClock;
import org.heardcrm.platform.application.Needs;

/**
 * The demo firm comes into a new database, in one transaction: it is there whole or not at all, and no job sees it while
 * the clock of its past is set.
 */
@Stateless
@Needs(Right.ADMINISTER)
public class SeedingDemo {

    private static final int NEWS_EVERY = 100;

    @Inject
    private DemoFirm firm;

    @Inject
    private SettingUp settingUp;

    @Inject
    private KnowingDemoClients clients;

    @Inject
    private LivingExceptions living;

    @Inject
    private SpreadingWord word;

    @Inject
    private ChangingSettings settings;

    @Inject
    private StartNews news;

    @Inject
    private HeardClock clock;

    /** The decision is taken once: a database that began without the demo firm stays without it. */
    public void decide(boolean wanted) {
        if (firm.hold() != DemoFirm.State.POSSIBLE) {
            return;
        }
        if (wanted) {
            seed(DemoPlan.asOf(clock.instant()));
        } else {
            firm.turn(DemoFirm.State.NONE);
        }
    }

    private void seed(DemoPlan plan) {
        news.tell("Making the demo firm: its people and its " + plan.clients().size() + " accounts");
        settings.name(DemoPlan.FIRM);
        Cast cast = new Cast(plan.members());
        settingUp.all(plan, cast);
        clients.all(plan, cast);
        live(plan.lives(), cast);
        news.tell("Making the demo firm: who told whom, and what came of it");
        word.all(plan, cast);
        firm.seeded(clock.instant());
        news.tell("The demo firm is there");
    }

    private void live(List<Life> lives, Cast cast) {
        for (int i = 0; i < lives.size(); i++) {
            cast.ticket(i, living.live(lives.get(i), cast));
            if ((i + 1) % NEWS_EVERY == 0) {
                news.tell("Making the demo firm: " + (i + 1) + " of " + lives.size() + " exceptions");
            }
        }
    }
}
