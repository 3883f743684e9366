package org.heardcrm.platform.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.heardcrm.platform.FirmCalendar;
import org.heardcrm.platform.Languages;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.RuleBroken;

/** An admin says how the firm is called, when it works, and how long a resolved exception stays quiet. */
@Stateless
@Needs(Right.ADMINISTER)
public class ChangingSettings {

    public static final int LONGEST_NAME = 120;
    public static final int MOST_QUIET_DAYS = 90;

    @Inject
    private Settings settings;

    @Inject
    private SettingValues values;

    /**
     * @param firm its name, as clients read it
     * @param quietDays 1 to 90; holds for what is resolved already, too
     * @throws RuleBroken when a name or number is out of range
     */
    public void change(String firm, int quietDays, FirmCalendar calendar) {
        name(firm);
        if (quietDays < 1 || quietDays > MOST_QUIET_DAYS) {
            throw new RuleBroken("quiet-days", "/quietDays", "Quiet days are 1 to {0}.", MOST_QUIET_DAYS);
        }
        FirmCalendar now = settings.calendar();
        set(
                Settings.QUIET_DAYS,
                Integer.toString(quietDays),
                Long.toString(settings.quiet().toDays()));
        set(Settings.ZONE, calendar.zone().getId(), now.zone().getId());
        set(Settings.WEEK, CalendarText.ofWeek(calendar.week()), CalendarText.ofWeek(now.week()));
        set(Settings.DAYS_OFF, CalendarText.ofDays(calendar.daysOff()), CalendarText.ofDays(now.daysOff()));
    }

    /** @throws RuleBroken when it is empty or too long */
    public void name(String firm) {
        if (firm.isBlank() || firm.length() > LONGEST_NAME) {
            throw new RuleBroken("firm", "/firm", "The firm's name has 1 to {0} characters.", LONGEST_NAME);
        }
        set(Settings.FIRM, firm.strip(), settings.firm());
    }

    /** @throws RuleBroken when Heard does not speak it */
    public void speak(String language) {
        set(Settings.LANGUAGE, Languages.required(language), settings.language());
    }

    private void set(String name, String value, String holdsNow) {
        values.set(name, value, holdsNow);
    }
}
