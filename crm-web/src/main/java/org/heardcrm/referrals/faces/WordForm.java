package org.heardcrm.referrals.faces;

import java.io.Serializable;
import java.time.LocalDate;
import org.heardcrm.accounts.faces.Choice;
import org.heardcrm.platform.Evidence;
import org.heardcrm.referrals.Sentiment;
import org.jspecify.annotations.Nullable;

/** What somebody types about who told whom. */
public class WordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Choice recommender;
    private @Nullable String toldTo;
    private boolean came;
    private Sentiment sentiment = Sentiment.FOR;
    private @Nullable String where;
    private Evidence evidence = Evidence.STAFF_HEARD;
    private @Nullable LocalDate day;
    private @Nullable String exception;

    public @Nullable Choice getRecommender() {
        return recommender;
    }

    public void setRecommender(@Nullable Choice recommender) {
        this.recommender = recommender;
    }

    public @Nullable String getToldTo() {
        return toldTo;
    }

    public void setToldTo(@Nullable String toldTo) {
        this.toldTo = toldTo;
    }

    public boolean isCame() {
        return came;
    }

    public void setCame(boolean came) {
        this.came = came;
    }

    public Sentiment getSentiment() {
        return sentiment;
    }

    public void setSentiment(Sentiment sentiment) {
        this.sentiment = sentiment;
    }

    public @Nullable String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getException() {
        return exception;
    }

    public void setException(@Nullable String exception) {
        this.exception = exception;
    }
}
