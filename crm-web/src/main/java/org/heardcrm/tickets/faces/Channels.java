package org.heardcrm.tickets.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.tickets.Channel;

/** The ways by which something is said, as pages show them. */
@Named
@ApplicationScoped
public class Channels {

    private static final List<Channel> OF_CLIENTS =
            List.of(Channel.PHONE, Channel.MAIL, Channel.CHAT, Channel.WEB, Channel.VENUE);

    /** The name of a channel's icon among PrimeIcons. */
    public String icon(Channel channel) {
        return switch (channel) {
            case WEB -> "globe";
            case REST -> "code";
            case MAIL -> "envelope";
            case PHONE -> "phone";
            case CHAT -> "comment";
            case VENUE -> "megaphone";
            case OTHER -> "question-circle";
        };
    }

    /** The ways by which a client speaks to a member. */
    public List<Channel> getOfClients() {
        return OF_CLIENTS;
    }

    public Channel[] getAll() {
        return Channel.values();
    }
}
