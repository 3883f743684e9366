package org.heardcrm.offerings.rest;

/** What categories can be filtered by; {@code parent} is an identifier, or "none" for the top. */
record CategoryFilters(String q, String parent, Boolean retired) {}
