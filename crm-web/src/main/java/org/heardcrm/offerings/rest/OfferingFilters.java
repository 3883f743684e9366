package org.heardcrm.offerings.rest;

/** What offerings can be filtered by; {@code q} looks into names. */
record OfferingFilters(String q, Boolean retired) {}
