package org.heardcrm.referrals.rest;

import java.time.Instant;
import org.heardcrm.referrals.Stage;

/** What referrals can be filtered by; the others are identifiers. */
record ReferralFilters(Stage stage, String prospect, String recommendation, String recommender, Instant updatedSince) {}
