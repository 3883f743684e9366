package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.desk.application.KeepingDrafts;
import org.heardcrm.desk.faces.DraftPart;
import org.heardcrm.mail.faces.LettersPart;
import org.heardcrm.platform.faces.KeptWords;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.TicketId;
import org.heardcrm.tickets.application.Conversing;
import org.jspecify.annotations.Nullable;

/** What is about to be said in the open exception: to the client, about a call, among members, or by the client. */
@Named
@RequestScoped
public class ComposePart {

    /** The ways by which a member answers in writing; a call is logged as one. */
    private static final List<Channel> WAYS = List.of(Channel.WEB, Channel.MAIL, Channel.CHAT, Channel.VENUE);

    /** The same where Heard mails what is written: nobody has to do it themselves. */
    private static final List<Channel> WAYS_BESIDE_MAIL = List.of(Channel.WEB, Channel.CHAT, Channel.VENUE);

    @Inject
    private Conversing conversing;

    @Inject
    private LettersPart letters;

    @Inject
    private TicketActs acts;

    @Inject
    private WorkspacePage page;

    @Inject
    private KeptWords kept;

    @Inject
    private DraftPart draft;

    @Inject
    private KeepingDrafts drafts;

    private String kind = "reply";
    private long seen;
    private @Nullable String words;
    private boolean asking;
    private Channel way = Channel.WEB;
    private Channel heardBy = Channel.PHONE;

    /** A page begins with the words that its reader has begun; what is sent comes with the form. */
    @PostConstruct
    void begin() {
        seen = page.seen();
        if (page.isOneAsked() && !FacesContext.getCurrentInstance().isPostback()) {
            draft.latest(page.ticket()).ifPresent(begun -> {
                kind = begun.kind().word();
                words = begun.words();
            });
        }
    }

    public @Nullable String reply() {
        return send((ticket, seen) -> conversing.reply(ticket, seen, words(), asking, way, null), "tickets.replied");
    }

    public @Nullable String explain() {
        return send((ticket, seen) -> conversing.explain(ticket, seen, words(), way, null), "tickets.explained");
    }

    public @Nullable String logCall() {
        return send(
                (ticket, seen) -> conversing.reply(ticket, seen, words(), asking, Channel.PHONE, null),
                "tickets.callLogged");
    }

    public @Nullable String note() {
        return send((ticket, seen) -> conversing.note(ticket, seen, words()), "tickets.noted");
    }

    /** The client's words; too late for a closed exception they open the one that follows it. */
    public @Nullable String clientSaid() {
        return send(
                (ticket, seen) -> {
                    TicketId holder = conversing.clientWrote(ticket, seen, words(), heardBy, null);
                    page.with(holder);
                },
                "tickets.clientSaid");
    }

    /** The words are said and are no draft any longer, both or neither. */
    private @Nullable String send(TicketActs.Act act, String said) {
        String sent = page.ticket() + "." + kind;
        String next = acts.perform(
                seen,
                (ticket, version) -> drafts.sending(ticket, DraftKind.of(kind), () -> act.on(ticket, version)),
                said);
        if (next != null) {
            kept.sent(sent);
        }
        seen = page.seen();
        return next;
    }

    private String words() {
        return words == null ? "" : words;
    }

    public List<Channel> getWays() {
        return isMailed() ? WAYS_BESIDE_MAIL : WAYS;
    }

    /** The end of the key of a way's words. */
    public String wordOf(Channel one) {
        return one == Channel.WEB && isMailed() ? "MAILED" : one.name();
    }

    private boolean isMailed() {
        return page.isOneAsked() && letters.reach(page.ticket().toString()).bar() == null;
    }

    /** The version that the writer has before them: the page moves it on as it shows what others do. */
    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public boolean isAsking() {
        return asking;
    }

    public void setAsking(boolean asking) {
        this.asking = asking;
    }

    public Channel getWay() {
        return way;
    }

    public void setWay(Channel way) {
        this.way = way;
    }

    public Channel getHeardBy() {
        return heardBy;
    }

    public void setHeardBy(Channel heardBy) {
        this.heardBy = heardBy;
    }
}
