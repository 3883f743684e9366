package org.heardcrm.members.access.faces;

import java.io.Serializable;
import org.heardcrm.platform.RuleBroken;

/** A password typed twice, since nobody sees what they type. */
public class NewPassword implements Serializable {

    private static final long serialVersionUID = 1L;

    private String first = "";
    private String second = "";
    /** @throws RuleBroken when they differ */
    String agreed() {
        if (!first.equals(second)) {
            throw new RuleBroken("passwords-differ", "/password", "The two passwords are not the same.");
        }
        return first;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }
}
