'use strict';

/* The open exceptions in the left bar: closed in place, and as the server has them when another page or another machine
   opens one, closes one, or begins words in one. */
(() => {
    const {hear, mend} = window.heard;
    const tabs = document.querySelector('.open-tabs');
    if (!tabs) {
        return;
    }
    const tabOf = (ticket) => tabs.querySelector('[data-key="' + ticket + '"]');
    let waiting = 0;

    const renew = async () => {
        waiting = 0;
        const answer = await fetch(tabs.dataset.source, {redirect: 'manual'}).catch(() => null);
        if (answer && answer.ok) {
            const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
            mend(tabs.querySelector('ul'), fresh.querySelector('.open-tabs ul'));
        }
    };
    const renewSoon = () => {
        waiting = waiting || setTimeout(renew, 300);
    };

    document.addEventListener('submit', async (event) => {
        const closing = event.submitter && event.target.closest('.open-tabs');
        if (!closing) {
            return;
        }
        event.preventDefault();
        const tab = event.submitter.closest('li');
        const body = new URLSearchParams({close: tab.dataset.key, quietly: true});
        const answer = await fetch(event.target.action, {method: 'POST', body, redirect: 'manual'});
        if (!answer.ok) {
            window.heard.endOfLogin();
        } else if (tab.querySelector('[aria-current=page]')) {
            location.href = tabs.dataset.list;
        } else {
            const beside = tab.nextElementSibling || tab.previousElementSibling;
            tab.remove();
            (beside ? beside.querySelector('button') : document.getElementById('content')).focus();
        }
    });

    hear('desk', renewSoon);
    hear('much', renewSoon);
    hear('ticket', (moved) => {
        const tab = tabOf(moved.id);
        if (tab && tab.dataset.state !== moved.state) {
            renewSoon();
        }
    });
    hear('begun', ({ticket, begun}) => {
        const tab = tabOf(ticket);
        if (tab) {
            tab.querySelector('.begun').dataset.begun = String(begun);
        }
    });
})();
