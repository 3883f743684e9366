'use strict';

/* The palette: pages and acts of this page at once, accounts and exceptions as the server finds them. */
(() => {
    const CALM = 150;
    const palette = document.getElementById('palette');
    const words = document.getElementById('palette-words');
    const list = document.getElementById('palette-list');
    const said = document.getElementById('palette-said');

    const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const local = () => {
        const acts = window.heardActs().map((act) => ({what: palette.dataset.act, ...act}));
        const pages = [...document.querySelectorAll('.bar .entries a, .bar a.new, .bar .menu a, main .tabs a')]
            .map((link) => ({what: palette.dataset.page, name: link.textContent.trim() || link.title, go: () => location.assign(link.href)}));
        const known = new Set();
        return [...acts, ...pages].filter((one) => one.name && !known.has(one.name) && known.add(one.name))
            .filter((one) => fold(one.name).includes(fold(words.value.trim())));
    };

    let offered = [];
    let chosen = 0;
    let isMoved = false;
    const show = (found) => {
        const kept = isMoved ? found.indexOf(offered[chosen]) : 0;
        offered = found;
        list.replaceChildren(...found.map((one, index) => {
            const option = document.createElement('li');
            option.id = 'palette-' + index;
            option.setAttribute('role', 'option');
            for (const [kind, text] of [['found', one.name], ['what', one.what]]) {
                const part = document.createElement('span');
                part.className = kind;
                part.textContent = text;
                option.append(part, ' ');
            }
            option.addEventListener('click', () => take(one));
            return option;
        }));
        choose(Math.max(0, kept));
    };

    const choose = (index) => {
        chosen = offered.length ? (index + offered.length) % offered.length : 0;
        [...list.children].forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
        const option = list.children[chosen];
        option ? words.setAttribute('aria-activedescendant', option.id) : words.removeAttribute('aria-activedescendant');
        option?.scrollIntoView({block: 'nearest'});
    };

    const take = (one) => {
        if (one) {
            palette.close();
            one.go();
        }
    };

    let asking = new AbortController();
    let askedFor;
    const offer = async () => {
        asking.abort();
        asking = new AbortController();
        askedFor = words.value;
        isMoved = false;
        said.textContent = '';
        const here = local();
        show(here);
        if (!askedFor.trim()) {
            return;
        }
        try {
            const answer = await fetch(palette.dataset.from + '?q=' + encodeURIComponent(askedFor), {signal: asking.signal});
            const found = (await answer.json()).map((one) => ({
                what: palette.dataset[one.kind],
                name: one.name,
                go: () => location.assign((palette.dataset.root || '') + one.to)
            }));
            const isMeant = (one) => fold(one.name).startsWith(fold(askedFor.trim()));
            show([...here.filter(isMeant), ...found, ...here.filter((one) => !isMeant(one))]);
            said.textContent = offered.length ? '' : palette.dataset.nothing;
        } catch (failed) {
            said.textContent = failed.name === 'AbortError' ? said.textContent : palette.dataset.failed;
        }
    };

    let waiting;
    let answered;
    const ask = () => {
        clearTimeout(waiting);
        answered = offer();
    };
    words.addEventListener('input', () => {
        clearTimeout(waiting);
        waiting = setTimeout(ask, CALM);
    });
    words.addEventListener('keydown', async (event) => {
        const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
        if (step) {
            event.preventDefault();
            choose(chosen + step);
            isMoved = true;
        } else if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            words.value === askedFor || ask();
            await answered;
            take(offered[chosen]);
        }
    });
    palette.addEventListener('opens', () => {
        words.value = '';
        ask();
    });
})();
