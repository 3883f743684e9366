package org.heardcrm.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.heardcrm.mail.Cause;
import org.heardcrm.mail.Letter;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.Recipient;
import org.heardcrm.mail.application.DueLetters.Due;
import org.heardcrm.members.Member;
import org.heardcrm.members.access.MemberInvited;
import org.heardcrm.members.access.Secret;
import org.heardcrm.members.access.application.Welcoming;
import org.heardcrm.members.application.Members;
import org.heardcrm.platform.application.PublicAddress;
import org.heardcrm.platform.application.Vault;

/**
 * Letters that ask a member to choose a password. Their link is the one that the admin was shown, and only its hash is
 * kept; so it waits in the letter, sealed, until the letter is sent, and is then forgotten.
 */
@ApplicationScoped
class Invitations {

    @Inject
    private MailServers servers;

    @Inject
    private Members members;

    @Inject
    private Pen pen;

    @Inject
    private Vault vault;

    @Inject
    private Welcoming welcoming;

    @Inject
    private PublicAddress address;

    void write(@Observes MemberInvited invited) {
        Member guest = members.byId(invited.who());
        if (guest.email() != null && !guest.isDemo()) {
            long id = invited.who().value();
            Due due = new Due(
                    LetterKind.INVITATION,
                    Cause.invitation(id, invited.at()),
                    Recipient.member(id),
                    guest.name(),
                    guest.email());
            servers.known()
                    .ifPresent(known ->
                            pen.write(due, known, vault.seal(invited.link().value())));
        }
    }

    /** Empty when the link opens nothing any more. */
    Optional<Map<String, String>> told(Letter letter) {
        return Optional.ofNullable(letter.sealedLink())
                .flatMap(vault::open)
                .map(Secret::new)
                .flatMap(link -> welcoming.guest(link).map(guest -> values(link, guest)));
    }

    private Map<String, String> values(Secret link, Welcoming.Guest guest) {
        Map<String, String> values = new HashMap<>();
        values.put("login", guest.login());
        values.put("link", address.of("/welcome/" + link.value()));
        return values;
    }
}
