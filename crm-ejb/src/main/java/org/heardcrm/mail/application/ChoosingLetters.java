package org.heardcrm.mail.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.platform.Author;
import org.heardcrm.platform.RuleBroken;
import org.heardcrm.platform.application.CurrentCaller;
import org.heardcrm.platform.application.Sql;

/** Members say what they want to be written about, whatever their roles. */
@Stateless
public class ChoosingLetters {

    /** What there is to choose from: all letters to members but those that let them in. */
    public static final List<LetterKind> CHOICES =
            List.of(LetterKind.MENTION, LetterKind.NOT_FINE, LetterKind.REMINDER);

    @Inject
    private Sql sql;

    @Inject
    private CurrentCaller caller;

    /** What the caller wants to be written about; all of it until they say otherwise. */
    public Set<LetterKind> wanted() {
        Set<LetterKind> wanted = EnumSet.copyOf(CHOICES);
        sql.all(
                        "select kind from unwanted_letter where member_id = ?",
                        row -> row.oneOf(LetterKind.class, "kind"),
                        self())
                .forEach(wanted::remove);
        return wanted;
    }

    public void want(Set<LetterKind> wanted) {
        long self = self();
        sql.update("delete from unwanted_letter where member_id = ?", self);
        CHOICES.stream()
                .filter(kind -> !wanted.contains(kind))
                .forEach(kind -> sql.update("insert into unwanted_letter (member_id, kind) values (?, ?)", self, kind));
    }

    private long self() {
        Author author = caller.get().author();
        Long id = author.id();
        if (!author.isMember() || id == null) {
            throw new RuleBroken("letters-of-a-member", "", "Only a member chooses letters.");
        }
        return id;
    }
}
