package org.heardcrm.referrals.rest;

import java.time.Instant;
import org.heardcrm.platform.Evidence;
import org.heardcrm.referrals.Sentiment;

/** What recommendations can be filtered by; {@code saidFrom} is included, {@code saidTo} is not. */
record RecommendationFilters(
        String recommender,
        String account,
        String exceptionTicket,
        Sentiment sentiment,
        Evidence evidence,
        Instant saidFrom,
        Instant saidTo,
        Instant recordedSince) {}
