package org.heardcrm.it;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The members of the shared instance as tests need them, each made through REST as an admin would. */
public final class Firm {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private Firm() {}

    public static Api api() {
        return Api.of(RunningHeard.shared());
    }

    public static Api admin() {
        return api().as(RunningHeard.shared().access().text("token"));
    }

    /** An agent with every scope an agent can use. */
    public static Api agent() {
        return api().as(TOKENS.computeIfAbsent(
                "agent",
                login -> tokenOf(member(login, "Anna Agent", "AGENT"), "tickets", "notes", "accounts", "referrals")));
    }

    public static Api otherAgent() {
        return api().as(TOKENS.computeIfAbsent(
                "agent2",
                login -> tokenOf(member(login, "Ben Agent", "AGENT"), "tickets", "notes", "accounts", "referrals")));
    }

    public static Api executive() {
        return api().as(TOKENS.computeIfAbsent(
                "exec",
                login -> token(
                        member(login, "Edda Executive", "EXECUTIVE"),
                        "\"tickets:read\",\"notes:read\",\"accounts:write\",\"referrals:write\",\"boards:read\"")));
    }

    /** @return the member's identifier */
    public static String member(String login, String name, String role) {
        return member(admin(), login, name, role);
    }

    /** @return the identifier of a member of another instance */
    public static String member(Api admin, String login, String name, String role) {
        return admin.post(
                        "members", "{\"login\":\"%s\",\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(login, name, role))
                .made()
                .text("id");
    }

    private static String tokenOf(String member, String... scopes) {
        StringBuilder list = new StringBuilder();
        for (String scope : scopes) {
            list.append(list.isEmpty() ? "" : ",").append('"').append(scope).append(":write\"");
        }
        return token(member, list.toString());
    }

    private static String token(String member, String scopes) {
        return token(admin(), member, scopes);
    }

    /** @param scopes each in quotation marks, with commas between them */
    public static String token(Api admin, String member, String scopes) {
        return admin.post(
                        "tokens", "{\"name\":\"tests\",\"memberId\":\"%s\",\"scopes\":[%s]}".formatted(member, scopes))
                .made()
                .text("value");
    }

    /** A name that no other test uses. */
    public static String unique(String name) {
        return name + " " + COUNTER.incrementAndGet();
    }

    /** An exception of an account of its own. */
    public static Json anException() {
        return agent().post("exception-tickets", report(unique("Acme"), "Invoice to the wrong address"))
                .made();
    }

    public static String report(String account, String summary) {
        return """
            {"account":{"name":"%s"},"contact":{"name":"Eva Sommer"},"summary":"%s",
             "description":"Our invoices go to the old office.","impact":"HINDERED","channel":"MAIL"}""".formatted(account, summary);
    }
}
