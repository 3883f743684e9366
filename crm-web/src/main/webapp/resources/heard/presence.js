'use strict';

/* Who else is at an exception: told to the server while this page is looked at, and shown in its head and in the list. */
(() => {
    const {hear, page} = window.heard;
    const head = document.querySelector('.exception-head');
    const place = document.querySelector('[data-presence]');
    const workspace = document.querySelector('.workspace');
    if (!workspace) {
        return;
    }

    /* Showing */
    const me = workspace.dataset.me;
    const there = new Map();
    const GONE_AFTER = 700;

    const initials = (name) => name.trim().split(/[\s.@_-]+/).slice(0, 2).map((part) => [...part][0] || '').join('').toUpperCase();
    /* As the server draws it: String.hashCode of Java, one of eight. */
    const hue = (name) => {
        const hash = [...Array(name.length).keys()].reduce((sum, i) => (Math.imul(31, sum) + name.charCodeAt(i)) | 0, 0);
        return ((hash % 8) + 8) % 8;
    };
    const element = (className, text) => {
        const made = document.createElement('span');
        made.className = className;
        made.textContent = text;
        return made;
    };
    const person = (one, named) => {
        const shown = element('person' + (one.writing ? ' writes' : ''), '');
        shown.dataset.ours = '';
        const sentence = (one.writing ? workspace.dataset.writes : workspace.dataset.looks).replace('{0}', one.name);
        shown.title = sentence;
        const avatar = element('avatar hue-' + hue(one.name), initials(one.name));
        avatar.setAttribute('aria-hidden', 'true');
        shown.append(avatar, element(named ? 'person-name' : 'hidden', sentence));
        return shown;
    };
    const paint = (spot) => {
        const who = (there.get(spot.dataset.present) || []).filter((one) => one.id !== me);
        const told = JSON.stringify(who);
        if (spot.dataset.told !== told) {
            spot.dataset.told = told;
            spot.replaceChildren(...who.map((one) => person(one, spot.closest('.exception-head') !== null)));
        }
    };
    const paintAll = () => document.querySelectorAll('[data-present]').forEach(paint);

    hear('present', ({ticket, who}) => {
        const fewer = who.length < (there.get(ticket) || []).length;
        there.set(ticket, who);
        setTimeout(paintAll, fewer ? GONE_AFTER : 0);
    });
    hear('presences', ({places}) => {
        there.clear();
        places.forEach(({ticket, who}) => there.set(ticket, who));
        paintAll();
    });
    hear('shown', paintAll);

    /* Being there */
    if (!head || !place) {
        return;
    }
    const ticket = head.dataset.ticket;
    const BEAT = 15000;
    const STILL_WRITING = 20000;
    let typedAt = 0;
    let writes = false;

    const body = (leaves) => new URLSearchParams({ticket, page, writes, leaves});
    const beat = () => {
        if (!document.hidden) {
            fetch(place.dataset.presence, {method: 'POST', body: body(false), redirect: 'manual'}).catch(() => null);
        }
    };
    const leave = () => navigator.sendBeacon(place.dataset.presence, body(true));
    const writing = (now) => {
        if (writes !== now) {
            writes = now;
            beat();
        }
    };
    const isComposer = (field) => field.matches('form.compose textarea');

    document.addEventListener('input', (event) => {
        if (isComposer(event.target)) {
            typedAt = Date.now();
            writing(event.target.value.trim() !== '');
        }
    });
    setInterval(() => writing(writes && Date.now() - typedAt < STILL_WRITING), 2000);
    setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', () => (document.hidden ? leave() : beat()));
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', (event) => event.persisted && beat());
    beat();
})();
