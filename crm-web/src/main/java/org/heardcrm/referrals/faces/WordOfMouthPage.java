package org.heardcrm.referrals.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Which part of word of mouth is looked at, and which of its rows is being written. */
@Named
@ViewScoped
public class WordOfMouthPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIRST = "recommendations";
    private static final List<String> TABS = List.of(FIRST, "referrals", "opportunities");

    @Inject
    private CurrentCaller caller;

    private String tab = FIRST;
    private @Nullable String open;
    private @Nullable String cursor;

    /** @throws org.heardcrm.platform.Forbidden when the member may not read word of mouth */
    public void load() {
        caller.get().need(Right.READ_REFERRALS);
    }

    public boolean shows(String name) {
        return tab.equals(name);
    }

    /** @param row an identifier, or "new" */
    public boolean writes(String row) {
        return row.equals(open);
    }

    /** Where the page goes after something was written. */
    String again(String next) {
        return "/referrals/word-of-mouth.xhtml?faces-redirect=true&tab=" + next;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(@Nullable String tab) {
        this.tab = tab != null && TABS.contains(tab) ? tab : FIRST;
    }

    public @Nullable String getOpen() {
        return open;
    }

    public void setOpen(@Nullable String open) {
        this.open = open;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
