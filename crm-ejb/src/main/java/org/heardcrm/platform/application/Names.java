package org.heardcrm.platform.application;

/** SQL for the name of whoever did something: the pieces by which every room shows an {@code Author}. */
public final class Names {

    private Names() {}

    /** @param alias the table with the columns {@code by_kind} and {@code by_id} */
    public static String ofAuthor(String alias) {
        return """
            case %1$s.by_kind
                when 'MEMBER' then (select name from member where id = %1$s.by_id)
                when 'CONTACT' then (select name from contact where id = %1$s.by_id)
                when 'INTEGRATION' then (select name from integration where id = %1$s.by_id)
            end""".formatted(alias);
    }
}
