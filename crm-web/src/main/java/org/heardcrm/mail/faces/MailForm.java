package org.heardcrm.mail.faces;

import java.io.Serializable;
import org.heardcrm.mail.MailServer;
import org.heardcrm.mail.Wire;
import org.jspecify.annotations.Nullable;

/** What is typed about the mail server. What is left empty arrives as null. The password only comes in, never out. */
public class MailForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String host;
    private int port = Wire.STARTTLS.usualPort();
    private Wire wire = Wire.STARTTLS;
    private @Nullable String login;
    private transient @Nullable String password;
    private @Nullable String fromName;
    private @Nullable String fromAddress;
    private @Nullable String replyTo;
    private @Nullable String certificate;
    private String language = "";

    /** Nothing is known yet but the firm's name. */
    static MailForm empty(String firm, String language) {
        MailForm form = new MailForm();
        form.fromName = firm;
        form.language = language;
        return form;
    }

    static MailForm of(MailServer server, String language) {
        MailForm form = empty(server.fromName(), language);
        form.host = server.host();
        form.port = server.port();
        form.wire = server.wire();
        form.login = server.login();
        form.fromAddress = server.fromAddress();
        form.replyTo = server.replyTo();
        form.certificate = server.certificate();
        return form;
    }

    MailServer toServer() {
        return new MailServer(
                typed(host), port, wire, login, typed(fromName), typed(fromAddress), replyTo, certificate);
    }

    private static String typed(@Nullable String words) {
        return words == null ? "" : words;
    }

    public @Nullable String getHost() {
        return host;
    }

    public void setHost(@Nullable String host) {
        this.host = host;
    }

    public int getPort() {
        return port;
    }

    public void setPort(int port) {
        this.port = port;
    }

    public Wire getWire() {
        return wire;
    }

    public void setWire(Wire wire) {
        this.wire = wire;
    }

    public @Nullable String getLogin() {
        return login;
    }

    public void setLogin(@Nullable String login) {
        this.login = login;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getFromName() {
        return fromName;
    }

    public void setFromName(@Nullable String fromName) {
        this.fromName = fromName;
    }

    public @Nullable String getFromAddress() {
        return fromAddress;
    }

    public void setFromAddress(@Nullable String fromAddress) {
        this.fromAddress = fromAddress;
    }

    public @Nullable String getReplyTo() {
        return replyTo;
    }

    public void setReplyTo(@Nullable String replyTo) {
        this.replyTo = replyTo;
    }

    public @Nullable String getCertificate() {
        return certificate;
    }

    public void setCertificate(@Nullable String certificate) {
        this.certificate = certificate;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
