package org.heardcrm.tickets.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.heardcrm.members.RolesConverter;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.Role;
import org.heardcrm.platform.Scope;
import org.heardcrm.platform.application.Caller;
import org.heardcrm.platform.application.Sql;

/** Those in whose name a job says what they wrote before, with the rights they have by then. */
@ApplicationScoped
class Writers {

    @Inject
    private Sql sql;

    /** Nobody when the member has left meanwhile. */
    Optional<Caller> of(Author author) {
        if (!author.isMember()) {
            Set<String> writing = Set.of(Scope.TICKETS.writing());
            return Optional.of(new Caller(author, "held", Set.of(), writing, Right.ofIntegration(writing), null));
        }
        return sql.one(
                "select login, roles from member where id = ? and active",
                row -> {
                    Set<Role> roles = RolesConverter.read(row.text("roles"));
                    return new Caller(author, row.text("login"), roles, Set.of(), Right.of(roles), null);
                },
                author.id());
    }
}
