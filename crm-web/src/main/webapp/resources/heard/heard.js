'use strict';

/* Closes an open menu on Escape and on a click beside it. */
document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (open) {
        open.open = false;
        open.querySelector('summary').focus();
    }
});
document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
        if (!menu.contains(event.target)) {
            menu.open = false;
        }
    });
});

/* Says a sentence when the server did not answer an Ajax request. What was typed stays, and the button that was pressed
   can be pressed again: PrimeFaces leaves it disabled after a failed request. */
function sayThatItFailed(request) {
    const said = document.querySelector('.said');
    const number = request && request.getResponseHeader && request.getResponseHeader('X-Request-Id');
    const message = document.createElement('p');
    message.className = 'message message-late';
    message.textContent = said.dataset.failed + (number ? ' (' + number + ')' : '');
    said.replaceChildren(...said.querySelectorAll('[id$=said]'), message);
}

function wakeButtons() {
    Object.values(window.PrimeFaces.widgets)
        .filter((widget) => widget.jq && widget.jq.hasClass('ui-state-loading'))
        .forEach((widget) => {
            widget.ajaxCount = 0;
            widget.jq.removeClass('ui-state-loading').find('.ui-icon-loading').remove();
            widget.enable();
        });
}

document.addEventListener('DOMContentLoaded', () => {
    if (window.jQuery) {
        window.jQuery(document)
            .on('pfAjaxError', (event, request) => {
                sayThatItFailed(request);
                setTimeout(wakeButtons);
            })
            .on('pfAjaxSuccess', () => document.querySelector('.said > p')?.remove())
            .on('pfAjaxSend', rememberUnfolded)
            .on('pfAjaxComplete', () => {
                unfoldAgain();
                goToWhatIsWrong();
            });
    }
    forgetSearchesOnChoosing(window.PrimeFaces?.widget.AutoComplete);
});

/* What was unfolded stays so when the server writes it anew: a field that has to be mended is not hidden. */
let unfolded = [];
function rememberUnfolded() {
    unfolded = [...document.querySelectorAll('form details[open][id]')].map((one) => one.id);
}
function unfoldAgain() {
    unfolded.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
}

/* Who sent a form with something wrong in it stands at the first of it; the button they pressed was written anew. */
function goToWhatIsWrong() {
    if (document.activeElement === document.body) {
        document.querySelector('main form :is(input, textarea, select):is(.ui-state-error, [aria-invalid=true])')?.focus();
    }
}

/* What is still being looked for when somebody chooses is not shown any more: PrimeFaces would open the list again, over
   what they do next. */
function forgetSearchesOnChoosing(search) {
    const choose = search?.prototype.addItem;
    if (choose) {
        search.prototype.addItem = function (item) {
            this.deleteTimeout();
            this.requestId = (this.requestId || 0) + 1;
            choose.call(this, item);
        };
    }
}

/* Copies what stands in the field that the button names; where the browser does not allow it, the text is selected. */
document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) {
        return;
    }
    const field = document.getElementById(button.dataset.copy);
    field.select();
    if (navigator.clipboard) {
        await navigator.clipboard.writeText(field.value);
        button.textContent = button.dataset.done;
    }
});

/* While an element says so, its command (a p:remoteCommand) is called each second: how a page follows what goes on. */
setInterval(() => {
    const going = document.hidden ? null : document.querySelector('[data-again]');
    if (going && window.PrimeFaces.ajax.Queue.isEmpty()) {
        window[going.dataset.again]();
    }
}, 1000);

/* A name that is settled already is not settled again when its field is left: the answer would take away what was chosen
   in the fields that depend on it meanwhile. */
document.addEventListener('change', (event) => {
    const settled = document.querySelector('[data-settled]');
    if (settled && event.target.matches('.ui-autocomplete-input') && event.target.value === settled.dataset.settled) {
        event.stopImmediatePropagation();
    }
}, true);

/* Who logs out leaves none of their words behind in the browser. */
document.addEventListener('submit', (event) => {
    if (event.target.action.endsWith('/logout')) {
        Object.keys(sessionStorage)
            .filter((key) => key.startsWith('heard.words.'))
            .forEach((key) => sessionStorage.removeItem(key));
    }
});
