'use strict';

/* Live news. One stream for an open page, as long as it is looked at; what comes in is passed on as events of the
   document ("heard:ticket", "heard:present", "heard:presences", "heard:desk", "heard:much", "heard:hello"). When the stream breaks it is
   opened again, and the server tells first what happened meanwhile: the page only has to say since when. */
window.heard = {
    /* The name of this open page: what it does itself it need not be told. */
    page: Array.from({length: 16}, () => 'abcdefghijklmnopqrstuvwxyz0123456789'[Math.floor(Math.random() * 36)]).join(''),
    tell: (name, detail) => document.dispatchEvent(new CustomEvent('heard:' + name, {detail})),
    hear: (name, listener) => document.addEventListener('heard:' + name, (event) => listener(event.detail)),
};

(() => {
    const source = document.querySelector('[data-stream]');
    if (!source) {
        return;
    }
    const SILENT = 40000;
    const PAUSE_HIDDEN = 4000;
    const LONGEST_WAIT = 15000;
    let since = source.dataset.now;
    let stream = null;
    let watch = 0;
    let again = 0;
    let failures = 0;
    let over = false;

    const stop = () => {
        clearTimeout(again);
        clearTimeout(watch);
        if (stream) {
            stream.abort();
        }
        stream = null;
    };

    const retry = () => {
        clearTimeout(again);
        if (!over && !document.hidden) {
            const wait = Math.min(LONGEST_WAIT, 500 * 2 ** failures) * (0.5 + Math.random() / 2);
            failures += 1;
            again = setTimeout(open, wait);
        }
    };

    const endOfLogin = () => {
        over = true;
        stop();
        const told = document.createElement('p');
        told.className = 'message message-late';
        const login = document.createElement('a');
        login.href = source.dataset.login + '?from=' + encodeURIComponent(location.pathname + location.search);
        login.textContent = source.dataset.relogin;
        told.append(source.dataset.over + ' ', login);
        document.querySelector('.said').append(told);
        window.heard.tell('over');
    };

    const take = (block) => {
        const name = /^event: (.*)$/m.exec(block);
        const data = /^data: (.*)$/m.exec(block);
        if (!name || !data) {
            return;
        }
        const detail = JSON.parse(data[1]);
        since = detail.at || since;
        failures = 0;
        if (name[1] === 'over') {
            endOfLogin();
        } else {
            window.heard.tell(name[1], detail);
        }
    };

    const read = async (answer, mine) => {
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = '';
        for (let part = await reader.read(); !part.done && stream === mine; part = await reader.read()) {
            clearTimeout(watch);
            watch = setTimeout(() => mine.abort(), SILENT);
            const blocks = (rest + part.value).split('\n\n');
            rest = blocks.pop();
            blocks.forEach(take);
        }
    };

    const open = async () => {
        stop();
        const mine = new AbortController();
        stream = mine;
        try {
            const address = source.dataset.stream + '?since=' + encodeURIComponent(since);
            const answer = await fetch(address, {signal: mine.signal, redirect: 'manual', cache: 'no-store'});
            if (answer.type === 'opaqueredirect') {
                endOfLogin();
                return;
            }
            if (answer.ok) {
                await read(answer, mine);
            }
        } catch (broken) {
            /* it is opened again */
        }
        if (stream === mine) {
            stream = null;
            retry();
        }
    };

    /* A page that nobody looks at hears nothing; a glance at another window is not worth a new stream. */
    let hiding = 0;
    document.addEventListener('visibilitychange', () => {
        clearTimeout(hiding);
        if (document.hidden) {
            hiding = setTimeout(stop, PAUSE_HIDDEN);
        } else if (!stream && !over) {
            failures = 0;
            open();
        }
    });
    window.addEventListener('pagehide', stop);
    window.addEventListener('pageshow', (event) => event.persisted && !over && open());
    window.heard.endOfLogin = () => over || endOfLogin();
    if (!document.hidden) {
        open();
    }
})();
