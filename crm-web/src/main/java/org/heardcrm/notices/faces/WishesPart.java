package org.heardcrm.notices.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heardcrm.notices.NoticeKind;
import org.heardcrm.notices.NoticeWay;
import org.heardcrm.notices.application.ChoosingNotices;
import org.heardcrm.platform.faces.PageMessages;

/** What a member wants to be told, under the bell and by mail. */
@Named
@RequestScoped
public class WishesPart {

    @Inject
    private ChoosingNotices choosing;

    @Inject
    private PageMessages messages;

    private List<String> shown = new ArrayList<>();
    private List<String> mailed = new ArrayList<>();

    @PostConstruct
    void load() {
        Map<NoticeWay, Set<NoticeKind>> wanted = choosing.wanted();
        shown = names(wanted.getOrDefault(NoticeWay.PAGE, Set.of()));
        mailed = names(wanted.getOrDefault(NoticeWay.MAIL, Set.of()));
    }

    private static List<String> names(Set<NoticeKind> kinds) {
        return kinds.stream().map(NoticeKind::name).collect(Collectors.toCollection(ArrayList::new));
    }

    public String save() {
        choosing.want(NoticeWay.PAGE, kinds(shown));
        choosing.want(NoticeWay.MAIL, kinds(mailed));
        messages.say("notices.wishes.saved");
        return "/members/profile.xhtml?faces-redirect=true";
    }

    private static Set<NoticeKind> kinds(List<String> names) {
        return names.stream().map(NoticeKind::valueOf).collect(Collectors.toSet());
    }

    public List<String> getChoices() {
        return Stream.of(NoticeKind.values()).map(NoticeKind::name).toList();
    }

    public List<String> getShown() {
        return shown;
    }

    public void setShown(List<String> shown) {
        this.shown = shown;
    }

    public List<String> getMailed() {
        return mailed;
    }

    public void setMailed(List<String> mailed) {
        this.mailed = mailed;
    }
}
