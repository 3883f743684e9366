package org.heardcrm.demo.application;

import java.util.List;

/** Where a life is written: who is there, what the trouble is, and how people speak of it. */
record Setting(Story story, Speaker speaker, Wording wording, Chance chance, List<Person> members, Phrases common) {

    /** Of the story if it has such a line, else of those that everybody says. */
    String line(String key) {
        return wording.one(story.said().has(key) ? story.said().all(key) : common.all(key));
    }

    Person member(int number) {
        return members.get(number);
    }

    int anotherAgent(int than) {
        int agents = (int) members.stream().filter(Person::isAgent).count();
        return (than + chance.between(1, agents - 1)) % agents;
    }
}
