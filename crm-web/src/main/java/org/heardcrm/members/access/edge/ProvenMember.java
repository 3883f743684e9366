package org.heardcrm.members.access.edge;

import jakarta.security.enterprise.credential.Credential;
import org.heardcrm.members.MemberId;

/** Says to the door that somebody proved to be this member a moment ago. */
record ProvenMember(MemberId id) implements Credential {}
