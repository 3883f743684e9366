package org.heardcrm.demo.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.heardcrm.boards.application.ProjectingEvents;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.DataFolder;
import org.heardcrm.platform.application.Needs;

/** An admin lets the demo firm go. What is taken out goes in one transaction; then the boards are made anew. */
@Stateless
@Needs(Right.ADMINISTER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemovingDemo {

    @Inject
    private TakingOutDemo takingOut;

    @Inject
    private ProjectingEvents boards;

    @Inject
    private DemoFirm firm;

    @Inject
    private DataFolder data;

    /**
     * @throws org.heardcrm.platform.NotPossibleNow when there is no demo firm
     * @throws org.heardcrm.members.LastAdmin when nobody would be left to run the house
     */
    public void remove() {
        takingOut.takeOut();
        finish();
    }

    /** What comes after the taking out; a start does it when it was interrupted. */
    public void finish() {
        boards.rebuild();
        forgetAccess();
        firm.turn(DemoFirm.State.NONE);
    }

    private void forgetAccess() {
        try {
            Files.deleteIfExists(data.at(GivingDemoAccess.FILE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
