package org.heardcrm.platform;

/** What a member is here for; roles add up. */
public enum Role {
    AGENT,
    EXECUTIVE,
    ADMIN
}
