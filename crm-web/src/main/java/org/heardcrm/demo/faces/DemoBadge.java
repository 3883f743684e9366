package org.heardcrm.demo.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.heardcrm.demo.application.DemoFirm;
import org.jspecify.annotations.Nullable;

/** Whether the frame says that demo data are among what it shows; asked once for each page. */
@Named
@RequestScoped
public class DemoBadge {

    @Inject
    private DemoFirm firm;

    private @Nullable Boolean here;

    public boolean isHere() {
        if (here == null) {
            here = firm.isHere();
        }
        return here;
    }
}
