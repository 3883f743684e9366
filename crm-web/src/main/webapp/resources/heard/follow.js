'use strict';

/* The open workspace follows what others do: thread, head, list and what stands beside, each only where it changed, and
   never what somebody is writing. */
(() => {
    const {hear, tell, mend} = window.heard;
    const workspace = document.querySelector('.workspace');
    if (!workspace) {
        return;
    }
    const SEEN_AFTER = 2000;
    const head = () => document.querySelector('.exception-head');
    const thread = document.querySelector('.thread');
    const field = () => document.querySelector('form.compose textarea');
    const isWriting = () => field() !== null && field().value.trim() !== '';
    const shownVersion = () => (head() ? Number(head().dataset.version) : 0);

    /* Asking for what is new, one part after the other: the conversation at once, a row of the list soon, and the list as
       a whole (what came, what went, in which order) with patience: a page takes a twentieth of its time at most for it,
       so that many open pages ask less often where the server takes long. */
    const LIST_REST = 3000;
    const wanted = new Set();
    const rows = new Set();
    let listAt = 0;
    let running = false;
    let timer = 0;

    const want = (part) => {
        wanted.add(part);
        plan();
    };
    const plan = () => {
        if (running || document.hidden || wanted.size === 0) {
            return;
        }
        const part = ['conversation', 'rows', 'list'].find((one) => wanted.has(one));
        const wait = part === 'list' ? Math.max(300 + Math.random() * 500, listAt - performance.now()) : 20;
        clearTimeout(timer);
        timer = setTimeout(load, wait, part);
    };
    const load = async (part) => {
        wanted.delete(part);
        running = true;
        const began = performance.now();
        const address = new URL(location.href);
        address.pathname = workspace.dataset.live;
        address.searchParams.set('live', part);
        if (part === 'rows') {
            address.searchParams.set('moved', [...rows].join(' '));
            rows.clear();
        }
        try {
            const answer = await fetch(address, {redirect: 'manual'});
            if (answer.ok) {
                show(new DOMParser().parseFromString(await answer.text(), 'text/html'), part);
            }
        } catch (gone) {
            /* when the stream comes again it tells again */
        }
        if (part === 'list') {
            listAt = performance.now() + Math.max(LIST_REST, 20 * (performance.now() - began));
        }
        running = false;
        plan();
    };

    /* Showing it */
    const lastLine = () => Math.max(0, ...[...thread.querySelectorAll('.said-message')].map((line) => Number(line.dataset.key)));
    const isAtEnd = () => thread.scrollHeight - thread.scrollTop - thread.clientHeight < 48;

    const mendPart = (fresh, which) => {
        const old = document.querySelector(which);
        const now = fresh.querySelector(which);
        if (old && now) {
            mend(old, now);
        }
    };
    const show = (fresh, part) => {
        const before = part === 'conversation' && fresh.querySelector('.thread') ? {line: lastLine(), end: isAtEnd()} : null;
        const parts = {
            conversation: ['#head', '#thread', '.context-now'],
            rows: [...fresh.querySelectorAll('.row')].map((row) => '.row[data-key="' + row.dataset.key + '"]'),
            list: ['.part-list'],
        };
        parts[part].forEach((which) => mendPart(fresh, which));
        if (before) {
            arrived(before);
            remember();
            renewActs();
        }
        tell('shown');
    };

    /* What came while somebody writes is said beside their words, where they look before they send. */
    const arrived = ({line, end}) => {
        const fresh = [...thread.querySelectorAll('.said-message')].filter((one) => Number(one.dataset.key) > line);
        if (fresh.length === 0) {
            return;
        }
        fresh.forEach((one) => one.classList.add('fresh'));
        if (end) {
            thread.scrollTop = thread.scrollHeight;
        }
        if (isWriting() || !end) {
            const note = document.getElementById('arrived');
            const name = fresh[fresh.length - 1].querySelector('.said-head .strong').textContent;
            note.querySelector('span').textContent = note.dataset.wrote.replace('{0}', name);
            note.hidden = false;
        }
    };
    document.addEventListener('click', (event) => {
        if (event.target.closest('#arrived button')) {
            const fresh = thread.querySelector('.said-message.fresh');
            document.getElementById('arrived').hidden = true;
            (fresh || thread).scrollIntoView({block: 'nearest'});
        }
    });

    /* A send is held when something happened that its writer cannot have read. Who does not write has seen what is
       shown; who writes has seen it when they go on two seconds after it stood there. */
    let unread = null;
    const see = (version) => {
        const seen = document.getElementById('compose:seen');
        if (seen) {
            seen.value = version;
        }
    };
    const remember = () => {
        if (isWriting()) {
            unread = {version: shownVersion(), at: unread ? unread.at : performance.now()};
        } else {
            see(shownVersion());
            unread = null;
        }
    };
    const goesOn = (event) => {
        if (unread && performance.now() - unread.at > SEEN_AFTER && !event.target.closest('.send')) {
            see(unread.version);
            unread = null;
        }
    };
    document.addEventListener('input', goesOn);
    document.addEventListener('pointerdown', goesOn);

    /* What may be done with it now belongs to Faces, so it is renewed by Faces: but not under somebody's hands. */
    let touched = false;
    let actsOld = false;
    document.addEventListener('input', (event) => {
        touched = touched || event.target.closest('.acts-now, .context-now') !== null;
    });
    const renewActs = () => {
        actsOld = shownVersion() > Number(workspace.dataset.version);
        const busy = touched || isWriting() || document.querySelector('.acts-now details[open], .context-now details[open]');
        if (actsOld && !busy && window.heardActs && window.PrimeFaces.ajax.Queue.isEmpty()) {
            actsOld = false;
            workspace.dataset.version = shownVersion();
            window.heardActs();
        }
    };

    setInterval(() => actsOld && renewActs(), 3000);

    hear('ticket', ({id, version}) => {
        const row = document.querySelector('.part-list .row[data-key="' + id + '"]');
        const isOpen = head() && head().dataset.ticket === id;
        if (isOpen && version > shownVersion()) {
            want('conversation');
        }
        if (row && version > Number(row.dataset.version)) {
            rows.add(id);
            want('rows');
        }
        if (!row || version > Number(row.dataset.version)) {
            want('list');
        }
    });
    hear('much', () => ['conversation', 'list'].forEach(want));
    hear('hello', plan);
    document.addEventListener('visibilitychange', plan);
})();
