package org.heardcrm.mail.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heardcrm.mail.LetterKind;
import org.heardcrm.mail.application.ChoosingLetters;
import org.heardcrm.platform.faces.PageMessages;

/** What a member wants to be written about. */
@Named
@RequestScoped
public class WishesPart {

    @Inject
    private ChoosingLetters choosing;

    @Inject
    private PageMessages messages;

    private List<String> wanted = new ArrayList<>();

    @PostConstruct
    void load() {
        wanted = choosing.wanted().stream().map(LetterKind::name).collect(Collectors.toCollection(ArrayList::new));
    }

    public String save() {
        choosing.want(wanted.stream().map(LetterKind::valueOf).collect(Collectors.toSet()));
        messages.say("mail.wishes.saved");
        return "/members/profile.xhtml?faces-redirect=true";
    }

    public List<String> getChoices() {
        return ChoosingLetters.CHOICES.stream().map(LetterKind::name).toList();
    }

    public List<String> getWanted() {
        return wanted;
    }

    public void setWanted(List<String> wanted) {
        this.wanted = wanted;
    }
}
