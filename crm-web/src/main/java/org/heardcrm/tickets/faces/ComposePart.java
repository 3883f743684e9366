package org.heardcrm.tickets.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heardcrm.desk.DraftKind;
import org.heardcrm.desk.application.KeepingDrafts;
import org.heardcrm.desk.faces.DraftPart;
import org.heardcrm.mail.faces.LettersPart;
import org.heardcrm.platform.faces.KeptWords;
import org.heardcrm.tickets.Channel;
import org.heardcrm.tickets.HeldWords;
import org.heardcrm.tickets.application.Attaching;
import org.heardcrm.tickets.application.Conversing;
import org.heardcrm.tickets.application.HeldReplyList;
import org.heardcrm.tickets.application.HoldingReplies;
import org.jspecify.annotations.Nullable;

/** What is about to be said in the open exception: to the client, about a call, among members, or by the client. */
@Named
@RequestScoped
public class ComposePart {

    /** The ways by which a member answers in writing; a call is logged as one. */
    private static final List<Channel> WAYS = List.of(Channel.WEB, Channel.MAIL, Channel.CHAT, Channel.VENUE);

    /** The same where Heard mails what is written: nobody has to do it themselves. */
    private static final List<Channel> WAYS_BESIDE_MAIL = List.of(Channel.WEB, Channel.CHAT, Channel.VENUE);

    private static final String REPLY = "reply";
    private static final String EXPLAIN = "explain";

    @Inject
    private Conversing conversing;

    @Inject
    private LettersPart letters;

    @Inject
    private HoldingReplies holding;

    @Inject
    private HeldPart held;

    @Inject
    private Attaching attaching;

    @Inject
    private AttachPart attach;

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

    private String kind = REPLY;
    private long seen;
    private @Nullable String words;
    private boolean asking;
    private Channel way = Channel.WEB;
    private Channel heardBy = Channel.PHONE;
    private @Nullable Instant sendAt;

    /**
     * A page begins with the words that its reader has begun, or that came back to them and were not changed since; what
     * is sent comes with the form.
     */
    @PostConstruct
    void begin() {
        seen = page.seen();
        if (page.isOneAsked() && !FacesContext.getCurrentInstance().isPostback()) {
            Optional<HeldWords> back = held.back().map(HeldReplyList.Held::words);
            back.ifPresent(this::takeUp);
            draft.latest(page.ticket())
                    .filter(begun -> back.isEmpty() || begun.kind().word().equals(kind))
                    .ifPresent(begun -> {
                        kind = begun.kind().word();
                        words = begun.words();
                    });
        }
    }

    private void takeUp(HeldWords back) {
        kind = kindOf(back);
        words = back.body();
        asking = back.asking();
        way = back.way();
    }

    static String kindOf(HeldWords held) {
        return held.explaining() ? EXPLAIN : REPLY;
    }

    public @Nullable String reply() {
        return hold(false, null, "tickets.held.replied");
    }

    public @Nullable String explain() {
        return hold(true, null, "tickets.held.explained");
    }

    /** The same at the chosen time. */
    public @Nullable String later() {
        Instant at = Objects.requireNonNullElse(sendAt, Instant.MIN);
        return hold(kind.equals(EXPLAIN), at, "tickets.later.done");
    }

    /** Nothing of it has happened until it leaves. */
    private @Nullable String hold(boolean explaining, @Nullable Instant at, String said) {
        HeldWords held = new HeldWords(words(), explaining, !explaining && asking, way, null);
        return perform((ticket, seen) -> holding.hold(ticket, seen, held, at, attach.unsent()), said);
    }

    public @Nullable String logCall() {
        return say(
                (ticket, seen) -> conversing.reply(ticket, seen, words(), asking, Channel.PHONE, null),
                "tickets.callLogged");
    }

    public @Nullable String note() {
        return say((ticket, seen) -> conversing.note(ticket, seen, words()), "tickets.noted");
    }

    /** The client's words; too late for a closed exception they open the one that follows it. */
    public @Nullable String clientSaid() {
        return perform(
                (ticket, seen) -> page.with(attaching.with(attach.unsent(), () -> {
                    holding.settle(ticket);
                    return conversing.clientWrote(ticket, seen, words(), heardBy, null);
                })),
                "tickets.clientSaid");
    }

    /** With the files that lie in the composer. */
    private @Nullable String say(TicketActs.Act act, String said) {
        return perform(
                (ticket, seen) -> attaching.with(attach.unsent(), () -> {
                    act.on(ticket, seen);
                    holding.settle(ticket);
                    return ticket;
                }),
                said);
    }

    /**
     * What is sent is no draft any longer, both or neither; the page that follows tells the browser that it need not keep
     * the words either.
     */
    private @Nullable String perform(TicketActs.Act act, String said) {
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

    public @Nullable Instant getSendAt() {
        return sendAt;
    }

    public void setSendAt(@Nullable Instant sendAt) {
        this.sendAt = sendAt;
    }
}
