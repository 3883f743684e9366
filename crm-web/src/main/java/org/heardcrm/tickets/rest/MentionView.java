package org.heardcrm.tickets.rest;

import org.heardcrm.tickets.application.Mentions;

/** A member whom a note mentions. */
public record MentionView(String id, String name, String login) {

    static MentionView of(Mentions.Mentioned member) {
        return new MentionView(member.id().toString(), member.name(), member.login());
    }
}
