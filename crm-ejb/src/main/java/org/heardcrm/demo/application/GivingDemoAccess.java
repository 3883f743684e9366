package org.heardcrm.demo.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.heardcrm.platform.Right;
import org.heardcrm.platform.application.DataFolder;
import org.heardcrm.platform.application.Needs;
import org.heardcrm.platform.application.PrivateFile;
import org.heardcrm.platform.application.PublicAddress;

/**
 * Writes down how to come in as somebody of the demo firm, after the keys were made: a file never speaks of keys that do
 * not exist. Interrupted in between, it makes new keys at the next start.
 */
@Stateless
@Needs(Right.ADMINISTER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GivingDemoAccess {

    static final String FILE = "demo-access.json";

    @Inject
    private DemoKeys keys;

    @Inject
    private DemoFirm firm;

    @Inject
    private DataFolder data;

    @Inject
    private PublicAddress address;

    public void give() {
        new PrivateFile(data.at(FILE)).write(asJson(keys.make()));
        firm.told();
    }

    private String asJson(DemoKeys.Keys made) {
        JsonObjectBuilder passwords = Json.createObjectBuilder();
        made.logins().forEach(login -> passwords.add(login, made.password()));
        JsonObjectBuilder tokens = Json.createObjectBuilder();
        made.tokens().forEach((name, token) -> tokens.add(name, token.value()));
        return Json.createObjectBuilder()
                .add("url", address.url())
                .add("passwords", passwords)
                .add("tokens", tokens)
                .build()
                .toString();
    }
}
