package org.heardcrm.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import org.heardcrm.platform.HeardFailure;
import org.heardcrm.platform.edge.RequestIds;

/**
 * Turns a failure into one sentence. When a form was sent, the page stays with what was typed and says the sentence;
 * when a page could not be shown, the error page of that status stands instead. The cause goes to the log, under the
 * request's number, and never to the person.
 */
class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(FailureHandler.class.getName());

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEventContext failure =
                    (ExceptionQueuedEventContext) queued.next().getSource();
            queued.remove();
            FacesContext context = failure.getContext();
            if (!context.getResponseComplete()) {
                answer(context, failure.getException());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable cause) {
        Trouble trouble = Trouble.behind(cause);
        if (trouble.status() >= 500) {
            LOG.log(Level.ERROR, "A page could not do what it was asked.", cause);
        }
        try {
            if (trouble == Trouble.EXPIRED) {
                openAgain(context);
            } else if (isFormStillThere(context)) {
                say(context, sentence(trouble, cause));
            } else {
                showErrorPage(context, trouble);
            }
        } catch (IOException closed) {
            throw new FacesException(closed);
        }
    }

    private static boolean isFormStillThere(FacesContext context) {
        return context.isPostback()
                && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void openAgain(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        external.getFlash().setKeepMessages(true);
        say(context, words().get(Trouble.EXPIRED.words()));
        external.redirect(Back.from(external));
        context.responseComplete();
    }

    private static void say(FacesContext context, String sentence) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        context.validationFailed();
        context.renderResponse();
    }

    private static void showErrorPage(FacesContext context, Trouble trouble) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(trouble.status(), null);
        }
        context.responseComplete();
    }

    private static String sentence(Trouble trouble, Throwable cause) {
        HeardFailure told = Trouble.told(cause);
        return told != null
                ? CDI.current().select(FailureWords.class).get().of(told)
                : words().with(trouble.words(), RequestIds.current());
    }

    private static Words words() {
        return CDI.current().select(Words.class).get();
    }
}
