package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.faces.PageMessages;
import org.heardcrm.platform.faces.Viewer;
import org.heardcrm.platform.faces.Words;
import org.heardcrm.tickets.CannedReplyId;
import org.heardcrm.tickets.CannedText;
import org.heardcrm.tickets.application.CannedReplyList;
import org.heardcrm.tickets.application.CannedReplyRow;
import org.heardcrm.tickets.application.KeepingCannedReplies;
import org.jspecify.annotations.Nullable;

/** The canned replies: listed, written, looked at as they will read, retired, used again. */
@Named
@Needs(Right.ADMINISTER)
@ViewScoped
public class CannedRepliesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/settings/canned-replies.xhtml?faces-redirect=true";

    @Inject
    private CannedReplyList list;

    @Inject
    private KeepingCannedReplies keeping;

    @Inject
    private PageMessages messages;

    @Inject
    private Words words;

    @Inject
    private Viewer viewer;

    private final CannedReplyForm form = new CannedReplyForm();
    private @Nullable String id;
    private @Nullable String preview;
    private List<CannedReplyRow> all = List.of();

    @PostConstruct
    void load() {
        all = list.all();
    }

    /** Takes what is asked for into the form. */
    public void open() {
        if (id != null) {
            form.take(list.one(CannedReplyId.parse(id)));
        }
    }

    /** Shows the words with examples where something is left open. */
    public void look() {
        preview = new CannedText(form.getText())
                .filled(placeholder -> words.get("tickets.canned.example." + placeholder.word()));
    }

    public String save() {
        if (id == null) {
            keeping.add(form.getName(), form.getText(), form.getLanguage());
        } else {
            keeping.change(
                    CannedReplyId.parse(id),
                    form.getName(),
                    form.getText(),
                    form.getLanguage(),
                    form.isActive(),
                    form.getVersion());
        }
        messages.say("tickets.canned.saved", form.getName());
        return LIST;
    }

    public List<CannedReplyRow> getAll() {
        return all;
    }

    /** The languages of the world by their codes, in the order of their names. */
    public List<String> getLanguages() {
        return List.of(Locale.getISOLanguages()).stream()
                .filter(code -> !nameOf(code).equals(code))
                .sorted(java.util.Comparator.comparing(this::nameOf))
                .toList();
    }

    public String nameOf(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(viewer.getLocale());
    }

    public CannedReplyForm getForm() {
        return form;
    }

    public @Nullable String getPreview() {
        return preview;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
