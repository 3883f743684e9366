package org.heardcrm.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who did something: a kind and, but for the system itself, the identifier of that person or program. */
@Embeddable
public class Author implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The kinds of those who do things. */
    public enum Kind {
        MEMBER,
        INTEGRATION,
        CONTACT,
        /** A job of Heard's own, or a client whom we know no contact of. */
        SYSTEM
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "by_kind")
    private Kind kind;

    @Column(name = "by_id")
    private @Nullable Long id;

    @SuppressWarnings("NullAway.Init")
    protected Author() {
        // for JPA
    }

    private Author(Kind kind, @Nullable Long id) {
        this.kind = kind;
        this.id = id;
    }

    public static Author member(Id id) {
        return new Author(Kind.MEMBER, id.value());
    }

    public static Author contact(@Nullable Id id) {
        return id == null ? system() : new Author(Kind.CONTACT, id.value());
    }

    public static Author system() {
        return new Author(Kind.SYSTEM, null);
    }

    public static Author of(Kind kind, @Nullable Long id) {
        return new Author(kind, id);
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable Long id() {
        return id;
    }

    public boolean isMember() {
        return kind == Kind.MEMBER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Author that && kind == that.kind && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
    }

    @Override
    public String toString() {
        return kind + (id == null ? "" : " " + id);
    }
}
