package org.heardcrm.it;

/** Business that was won, each with an account of its own. */
public final class WonBusiness {

    private WonBusiness() {}

    /** Somebody told them, a day before it was won. */
    public static Json earned(String amount, String currency, String wonAt, String toldAt) {
        String recommender = Firm.agent()
                .get(Firm.anException().text("contact.id").transform(id -> "contacts/" + id))
                .made()
                .text("id");
        return won(
                amount,
                currency,
                "\"origin\":\"EARNED\",\"toldBy\":{\"contactId\":\"%s\",\"saidAt\":\"%s\"}"
                        .formatted(recommender, toldAt),
                wonAt);
    }

    public static Json bought(String amount, String currency, String wonAt) {
        return won(amount, currency, "\"origin\":\"BOUGHT\"", wonAt);
    }

    public static Json notAsked(String amount, String currency, String wonAt) {
        return won(amount, currency, "\"origin\":\"UNKNOWN\"", wonAt);
    }

    /** @return the opportunity after it was won */
    public static Json won(String amount, String currency, String origin, String wonAt) {
        String opportunity = opened(prospect(), amount, currency, origin);
        return win(opportunity, wonAt);
    }

    public static Json win(String opportunity, String wonAt) {
        return Firm.agent()
                .post("opportunities/" + opportunity + "/win", "{\"wonAt\":\"%s\"}".formatted(wonAt))
                .made();
    }

    /** @return the account's identifier */
    public static String prospect() {
        return Firm.agent()
                .post("accounts", "{\"name\":\"%s\",\"kind\":\"PROSPECT\"}".formatted(Firm.unique("Nova")))
                .made()
                .text("id");
    }

    /** @return the opportunity's identifier */
    public static String opened(String account, String amount, String currency, String origin) {
        return Firm.agent()
                .post("opportunities", """
                        {"accountId":"%s","title":"Roll-out","value":{"amount":"%s","currency":"%s"},%s}""".formatted(account, amount, currency, origin))
                .made()
                .text("id");
    }
}
