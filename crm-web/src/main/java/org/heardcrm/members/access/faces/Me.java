package org.heardcrm.members.access.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.members.Preferences;
import org.heardcrm.members.access.application.KnownMember;
import org.heardcrm.members.access.edge.CurrentMember;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.faces.Onlooker;

/** The member who looks at a page, as {@code #{me}}. */
@Named("me")
@RequestScoped
public class Me implements Onlooker {

    @Inject
    private CurrentMember member;

    @Inject
    private CurrentCaller caller;

    /** Whether somebody is logged in. */
    public boolean isKnown() {
        return member.get().isPresent();
    }

    public String getId() {
        return member.get().map(known -> known.id().toString()).orElse("");
    }

    public String getName() {
        return member.get().map(KnownMember::name).orElse("");
    }

    public String getLogin() {
        return member.get().map(KnownMember::login).orElse("");
    }

    /** The first letters of the first and last name, for the avatar. */
    public String getInitials() {
        String[] words = getName().strip().split("\\s+");
        return Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    @Override
    public Optional<ZoneId> ownZone() {
        return preferences().map(Preferences::zone).map(ZoneId::of);
    }

    @Override
    public Optional<String> ownLanguage() {
        return preferences().map(Preferences::language);
    }

    /** Whether keys pressed outside of fields act. */
    public boolean isUsingShortcuts() {
        return preferences().map(Preferences::shortcuts).orElse(false);
    }

    private Optional<Preferences> preferences() {
        return member.get().map(KnownMember::preferences);
    }

    /** Whether the password was made by somebody else and opens nothing but the page that changes it. */
    public boolean isPasswordToBeChanged() {
        return member.get().map(KnownMember::mustChangePassword).orElse(false);
    }

    /** @param right the name of a {@link Right}, as in {@code #{me.may('READ_BOARDS')}} */
    public boolean may(String right) {
        return caller.get().may(Right.valueOf(right));
    }
}
