package org.heardcrm.demo.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.heardcrm.demo.application.DemoContents;
import org.heardcrm.demo.application.DemoContents.Part;
import org.heardcrm.demo.application.RemovingDemo;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.faces.PageMessages;
import org.jspecify.annotations.Nullable;

/** What there is of the demo firm, and the way to let it go. */
@Named
@Needs(Right.ADMINISTER)
@RequestScoped
public class DemoPage {

    @Inject
    private DemoContents contents;

    @Inject
    private RemovingDemo removing;

    @Inject
    private PageMessages messages;

    private List<Part> parts = List.of();
    private @Nullable Instant madeAt;
    private boolean sure;

    @PostConstruct
    void load() {
        madeAt = contents.madeAt().orElse(null);
        parts = madeAt == null ? List.of() : contents.parts();
    }

    public String remove() {
        if (sure) {
            removing.remove();
            messages.say("demo.removed");
        } else {
            messages.refuse("demo.notSure");
        }
        return "/settings/demo.xhtml?faces-redirect=true";
    }

    public List<Part> getParts() {
        return parts;
    }

    /** What real people added to it, which goes, too. */
    public List<Part> getAdded() {
        return parts.stream().filter(part -> part.added() > 0).toList();
    }

    public @Nullable Instant getMadeAt() {
        return madeAt;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
