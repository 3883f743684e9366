package org.heardcrm.members.rest;

import java.time.Instant;

/**
 * A link by which a member sets a password, once.
 *
 * @param url shown now and never again
 */
public record InvitationView(MemberView member, String url, Instant expiresAt) {}
