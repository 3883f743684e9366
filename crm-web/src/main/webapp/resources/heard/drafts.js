'use strict';

/* Words are saved as they are typed, within a second, so that they are there on every machine; the server gives them
   back with the page. What another browser of the same member saved meanwhile is never overwritten unseen. What the
   server does not have yet, because it does not answer or the login is over, waits in this tab of the browser. */
(() => {
    const {hear, tell, page} = window.heard;
    const draft = document.getElementById('draft');
    if (!draft) {
        return;
    }
    const WAITING = 'heard.words.';
    const SAVE_AFTER = 800;
    const TRY_AGAIN = 3000;
    const ticket = draft.dataset.ticket;
    const pairs = (draft.dataset.versions || '').split(' ').filter((word) => word);
    const versions = {};
    for (let i = 0; i < pairs.length; i += 2) {
        versions[pairs[i]] = Number(pairs[i + 1]);
    }
    const begun = new Set((draft.dataset.begun || '').split(' ').filter((word) => word));
    const composer = () => document.querySelector('form.compose');
    const field = () => composer().querySelector('textarea');
    const kinds = () => [...composer().querySelectorAll('.kinds [type=radio]')];
    const chosen = () => (kinds().find((kind) => kind.checked) || kinds()[0]).value;
    const state = document.getElementById('draft-state');

    const isSame = (one, other) => one === other || (one.trim() === '' && other.trim() === '');
    const place = () => WAITING + composer().dataset.keeps;

    let kind = chosen();
    let saved = begun.has(kind) ? field().value : '';
    let timer = 0;
    let running = null;
    let sending = false;

    const say = (word) => {
        state.textContent = word ? draft.dataset[word] : '';
    };
    const mark = () => {
        kinds().forEach((one) => one.classList.toggle('begun', begun.has(one.value) && one.value !== kind));
        tell('begun', {ticket, begun: begun.size > 0});
    };
    const wait = () => {
        if (isSame(field().value, saved)) {
            sessionStorage.removeItem(place());
        } else {
            sessionStorage.setItem(place(), JSON.stringify({kind, words: field().value, seen: versions[kind] || 0}));
        }
    };
    const note = (one, words) => {
        if (words.trim() === '') {
            begun.delete(one);
        } else {
            begun.add(one);
        }
        mark();
    };

    /* One save at a time; what is typed meanwhile is saved after it. */
    const put = async (one, words) => {
        running = new AbortController();
        try {
            const answer = await fetch(draft.dataset.source, {
                method: 'POST',
                headers: {'Content-Type': 'application/json'},
                body: JSON.stringify({ticket, kind: one, words, seen: versions[one] || 0, page}),
                redirect: 'manual',
                signal: running.signal,
            });
            if (answer.type === 'opaqueredirect') {
                window.heard.endOfLogin();
                return null;
            }
            return answer.ok ? await answer.json() : null;
        } catch (unreachable) {
            return null;
        } finally {
            running = null;
        }
    };
    const save = async () => {
        timer = 0;
        const words = field().value;
        const one = kind;
        if (running) {
            plan(SAVE_AFTER);
        }
        if (sending || running || isSame(words, saved)) {
            return;
        }
        const kept = await put(one, words);
        if (!kept) {
            say('unsaved');
            plan(TRY_AGAIN);
            return;
        }
        versions[one] = kept.version;
        if (isSame(kept.words, words)) {
            if (one === kind) {
                saved = words;
            }
            note(one, words);
            wait();
            say(words.trim() === '' ? '' : 'saved');
        } else if (kept.words !== '') {
            elsewhere(kept.words);
        }
        if (!isSame(field().value, saved)) {
            plan(SAVE_AFTER);
        }
    };
    const plan = (after) => {
        if (!timer && !sending) {
            timer = setTimeout(save, after);
        }
    };

    /* What the same member wrote elsewhere is shown, and theirs to take. Whoever goes on writing here has seen it: then
       their words win, and the others stand here still. */
    const box = document.getElementById('elsewhere');
    let others = '';
    const elsewhere = (words) => {
        others = words;
        box.querySelector('q').textContent = words.length > 160 ? words.slice(0, 160) + ' …' : words;
        box.hidden = false;
    };
    const write = (words) => {
        field().value = words;
        composer().classList.toggle('open', words !== '');
        field().dispatchEvent(new Event('input', {bubbles: true}));
    };
    box.addEventListener('click', (event) => {
        if (event.target.closest('button')) {
            box.hidden = true;
            saved = others;
            if (event.target.closest('.take')) {
                write(others);
            }
            plan(0);
            field().focus();
        }
    });

    const look = async () => {
        const answer = await fetch(draft.dataset.source + '?ticket=' + ticket, {redirect: 'manual'}).catch(() => null);
        if (!answer || !answer.ok || running) {
            return;
        }
        const now = await answer.json();
        const words = (one) => (now.drafts.find((other) => other.kind === one) || {words: ''}).words;
        now.versions.filter((one) => one.version !== (versions[one.kind] || 0)).forEach((one) => {
            const theirs = words(one.kind);
            versions[one.kind] = one.version;
            note(one.kind, theirs);
            if (one.kind !== kind) {
                return;
            }
            if (theirs !== '' && !isSame(theirs, field().value)) {
                elsewhere(theirs);
            } else {
                /* The same is here; or it was sent elsewhere, and then it is no draft here either. */
                const sentElsewhere = theirs === '' && isSame(field().value, saved);
                saved = theirs;
                if (sentElsewhere) {
                    write('');
                }
            }
        });
    };
    let looking = 0;
    hear('desk', (change) => {
        if (change.ticket === ticket && change.page !== page && !looking) {
            looking = setTimeout(() => {
                looking = 0;
                look();
            }, 500);
        }
    });

    /* Words of another kind: where some are begun they come back, else what is there becomes them. */
    const change = async () => {
        const before = kind;
        const words = field().value;
        kind = chosen();
        if (begun.has(kind)) {
            if (!isSame(words, saved)) {
                await put(before, words).then((kept) => kept && (versions[before] = kept.version));
            }
            note(before, words);
            const answer = await fetch(draft.dataset.source + '?ticket=' + ticket, {redirect: 'manual'}).catch(() => null);
            const now = answer && answer.ok ? await answer.json() : {drafts: [], versions: []};
            const mine = now.drafts.find((one) => one.kind === kind);
            if (mine) {
                versions[kind] = mine.version;
                saved = mine.words;
                write(mine.words);
            }
            wait();
        } else if (words.trim() !== '') {
            saved = '';
            wait();
            plan(SAVE_AFTER);
            const kept = begun.has(before) ? await put(before, '') : null;
            if (kept) {
                versions[before] = kept.version;
                note(before, '');
            }
        }
        mark();
    };

    document.addEventListener('input', (event) => {
        if (event.target.matches('form.compose textarea')) {
            say('');
            wait();
            plan(SAVE_AFTER);
        }
    });
    document.addEventListener('change', (event) => {
        if (event.target.matches('form.compose .kinds [type=radio]')) {
            change();
        }
    });

    /* What is being sent is no draft: nothing is saved behind it. */
    document.addEventListener('click', (event) => {
        if (event.target.closest('form.compose .send button')) {
            sending = true;
            clearTimeout(timer);
            timer = 0;
            if (running) {
                running.abort();
            }
        }
    }, true);
    document.addEventListener('DOMContentLoaded', () => window.jQuery && window.jQuery(document).on('pfAjaxComplete', (event, answer) => {
        if (sending && !(answer && answer.responseText || '').includes('<redirect ')) {
            sending = false;
            plan(SAVE_AFTER);
        }
    }));
    /* Who leaves within the second: the request goes out with the page. */
    window.addEventListener('pagehide', () => {
        if (!sending && !isSame(field().value, saved)) {
            const body = JSON.stringify({ticket, kind, words: field().value, seen: versions[kind] || 0, page});
            fetch(draft.dataset.source, {method: 'POST', headers: {'Content-Type': 'application/json'}, body, keepalive: body.length < 60000})
                .catch(() => null);
        }
    });

    /* What was begun earlier stands there, and says so. What waited here is newer than what the server has, unless it is
       what has just been sent. */
    const restore = () => {
        const waited = JSON.parse(sessionStorage.getItem(place()) || 'null');
        sessionStorage.removeItem(place());
        if (!waited || composer().dataset.sent === composer().dataset.keeps + '.' + waited.kind) {
            return;
        }
        const wasSent = waited.seen !== (versions[waited.kind] || 0) && !begun.has(waited.kind);
        const choice = kinds().find((one) => one.value === waited.kind && !one.disabled);
        if (wasSent || (waited.kind === kind && isSame(waited.words, saved))) {
            return;
        }
        if (choice && waited.kind !== kind) {
            choice.checked = true;
            kind = waited.kind;
            saved = '';
        }
        versions[kind] = waited.seen;
        write(waited.words);
    };
    restore();
    if (field().value.trim() !== '') {
        composer().classList.add('open');
        composer().querySelector('.kept').hidden = false;
    }
    mark();
})();
