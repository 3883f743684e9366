package org.heardcrm.demo.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.heardcrm.accounts.AccountDetails;
import org.heardcrm.accounts.AccountId;
import org.heardcrm.accounts.AccountKind;
import org.heardcrm.accounts.Belonging;
import org.heardcrm.accounts.ContactDetails;
import org.heardcrm.accounts.RevenueFigure;
import org.heardcrm.accounts.RevenueKind;
import org.heardcrm.accounts.RevenueSource;
import org.heardcrm.accounts.application.EnteringRevenue;
import org.heardcrm.accounts.application.KeepingAccounts;
import org.heardcrm.accounts.application.KeepingContacts;
import org.heardcrm.demo.application.Client.Part;
import org.heardcrm.platform.Money;
import org.heardcrm.platform.application.Caller;

/** The demo firm's accounts, their people, and what they pay month by month. */
@ApplicationScoped
class KnowingDemoClients {

    private static final int MONTHS = 30;
    private static final int BOOK_KEEPER = 4;

    @Inject
    private KeepingAccounts accounts;

    @Inject
    private KeepingContacts contacts;

    @Inject
    private EnteringRevenue revenue;

    @Inject
    private Past past;

    void all(DemoPlan plan, Cast cast) {
        Caller keeper = cast.caller(BOOK_KEEPER);
        for (Client client : plan.clients()) {
            past.at(client.known(), keeper, () -> know(client, cast));
            pay(client, cast.account(client.index()), plan.now(), keeper);
            past.letGo();
        }
    }

    private void know(Client client, Cast cast) {
        AccountId id = accounts.create(details(client), false);
        accounts.markDemo(id);
        cast.account(client.index(), id);
        List<Speaker> people = client.people();
        for (int i = 0; i < people.size(); i++) {
            Speaker speaker = people.get(i);
            cast.contact(
                    client.index(),
                    i,
                    contacts.create(
                            new ContactDetails(speaker.name(), speaker.email(), speaker.phone(), null, null),
                            List.of(new Belonging(id, speaker.role(), true))));
        }
    }

    /** Who becomes a client while we look is a prospect until the business is won. */
    private static AccountDetails details(Client client) {
        boolean old = client.part() == Part.CLIENT || client.part() == Part.FORMER;
        AccountKind kind =
                client.part() == Part.FORMER ? AccountKind.FORMER : old ? AccountKind.CLIENT : AccountKind.PROSPECT;
        return new AccountDetails(
                client.name(),
                kind,
                client.domain(),
                null,
                client.tier(),
                client.industry(),
                client.sizeBand(),
                client.country(),
                old ? client.since() : null,
                client.ended());
    }

    /** Each month is entered in the first days of the next. */
    private void pay(Client client, AccountId account, Instant now, Caller keeper) {
        Chance chance = Chance.of("revenue " + client.index());
        YearMonth present = YearMonth.from(Worktime.day(now));
        for (int back = MONTHS; back >= 1; back--) {
            YearMonth month = present.minusMonths(back);
            BigDecimal amount = amount(client, MONTHS - back, chance);
            Instant entered = Worktime.at(month.plusMonths(1).atDay(chance.between(2, 4)), 10, chance.between(0, 59));
            if (isPaying(client, month.atDay(1)) && entered.isBefore(now)) {
                RevenueFigure figure =
                        new RevenueFigure(month, Money.of(amount, client.currency()), RevenueKind.RECURRING);
                past.at(entered, keeper, () -> revenue.enter(account, figure, RevenueSource.ENTERED));
            }
        }
    }

    private static boolean isPaying(Client client, LocalDate month) {
        return client.isClientOn(month);
    }

    /** Half a per cent more each month, and nine per cent up or down. */
    private static BigDecimal amount(Client client, int month, Chance chance) {
        return client.monthly()
                .multiply(BigDecimal.valueOf(910L + month * 5L + chance.between(-90, 90)))
                .divide(BigDecimal.valueOf(1_000), 2, RoundingMode.HALF_UP);
    }
}
