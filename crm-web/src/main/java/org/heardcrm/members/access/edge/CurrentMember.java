package org.heardcrm.members.access.edge;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.heardcrm.members.access.application.KnownMember;
import org.jspecify.annotations.Nullable;

/** The member whose session the running request belongs to. */
@RequestScoped
public class CurrentMember {

    private @Nullable KnownMember member;

    /** Nothing for a request without a login, and for programs. */
    public Optional<KnownMember> get() {
        return Optional.ofNullable(member);
    }

    void set(KnownMember known) {
        member = known;
    }
}
