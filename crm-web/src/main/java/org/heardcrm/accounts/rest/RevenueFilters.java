package org.heardcrm.accounts.rest;

import java.time.YearMonth;
import org.heardcrm.accounts.RevenueKind;

/** What revenue can be filtered by; both months are included. */
record RevenueFilters(YearMonth from, YearMonth to, RevenueKind kind, String currency) {}
