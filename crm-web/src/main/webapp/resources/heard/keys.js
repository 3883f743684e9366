'use strict';

/* One key instead of a click. A control says its own letter (data-key="e", or "g h" for two in a row; Shift+W with
   shift), so what is not there has none, and whoever adds a control with a letter need not come here. A hidden element
   may say it for another one (data-for). Where two visible controls say the same, the page's own comes before the frame's. */
(() => {
    const SIGN = ':is(a, button, summary, input, select, textarea, [data-for])[data-key]';
    const TYPED = 'input:not([type=button], [type=submit], [type=reset]), textarea, select, [contenteditable], [role=combobox], [role=listbox]';
    const BETWEEN_TWO = 1500;
    const CALM = 150;
    const sheet = document.getElementById('keys');
    const palette = document.getElementById('palette');
    const words = document.getElementById('palette-words');
    const list = document.getElementById('palette-list');
    const said = document.getElementById('palette-said');
    const isOn = document.body.dataset.keys === 'on';

    // ---- the letters of this page

    const pressed = (sign) => sign.dataset.for ? document.getElementById(sign.dataset.for) : sign;
    const isHere = (control) => control && !control.disabled && control.checkVisibility();
    const signs = () => ['main', '.bar']
        .flatMap((place) => [...document.querySelectorAll(place + ' ' + SIGN)])
        .filter((sign) => isHere(pressed(sign)));
    const named = (sign) => sign.textContent.trim() || sign.getAttribute('aria-label') || sign.title || sign.placeholder || '';

    /* What assistive technology is told; it has no way to say two in a row. */
    const tell = () => document.querySelectorAll(SIGN).forEach((sign) => {
        if (!sign.dataset.key.includes(' ')) {
            pressed(sign)?.setAttribute('aria-keyshortcuts', sign.dataset.key);
        }
    });

    const press = (control) => {
        if (control.matches('summary')) {
            control.parentElement.open = true;
            const inside = [...control.parentElement.querySelectorAll(TYPED + ', button')];
            (inside.find((field) => field.type !== 'hidden' && field.checkVisibility()) || control).focus();
        } else if (control.matches('[type=radio], [type=checkbox]')) {
            control.click();
            control.form.querySelector('textarea')?.focus();
        } else {
            control.focus();
            control.matches(TYPED) ? control.select?.() : control.click();
        }
    };

    // ---- what is not on a control

    const walk = (step) => {
        const rows = [...document.querySelectorAll('main [data-rows] .row-title')].filter((row) => row.checkVisibility());
        const now = rows.findIndex((row) => row === document.activeElement);
        const open = rows.findIndex((row) => row.closest('[aria-current=true]'));
        const next = (now >= 0 ? now : open) + step;
        rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
    };

    const send = (field) => {
        const buttons = ['.send [type=submit]', '[type=submit]'].flatMap((which) => [...(field.form?.querySelectorAll(which) || [])]);
        buttons.find(isHere)?.click();
    };

    const back = (target) => {
        const act = target.closest('details.act[open]');
        if (act) {
            act.open = false;
            act.querySelector('summary').focus();
        } else if (target.matches(TYPED)) {
            target.blur();
        } else {
            const sign = signs().find((one) => one.dataset.key === 'Escape');
            sign && pressed(sign).click();
        }
    };

    const open = (dialog) => {
        if (dialog === sheet) {
            document.getElementById('keys-here').replaceChildren(...lines());
        } else {
            words.value = '';
            ask();
        }
        dialog.showModal();
    };

    const lines = () => {
        const shown = new Map();
        signs().filter((sign) => sign.dataset.key !== 'Escape').forEach((sign) => shown.has(sign.dataset.key) || shown.set(sign.dataset.key, named(sign)));
        return [...shown].flatMap(([key, name]) => {
            const letter = document.createElement('dt');
            key.split(/[ +]/).forEach((one) => {
                const cap = document.createElement('kbd');
                cap.textContent = one;
                letter.append(cap, ' ');
            });
            const meaning = document.createElement('dd');
            meaning.textContent = name;
            return [letter, meaning];
        });
    };

    // ---- listening

    let first = '';
    let forgetting;
    const strike = (key) => {
        const two = first && signs().find((sign) => sign.dataset.key === first + ' ' + key);
        const one = signs().find((sign) => sign.dataset.key === key);
        first = !two && signs().some((sign) => sign.dataset.key.startsWith(key + ' ')) ? key : '';
        clearTimeout(forgetting);
        forgetting = setTimeout(() => first = '', BETWEEN_TWO);
        const own = {'?': () => open(sheet), j: () => walk(1), k: () => walk(-1)}[key];
        const act = two || (!first && one);
        if (act) {
            press(pressed(act));
        } else if (own) {
            own();
        }
        return act || own || first;
    };

    const onKey = (event) => {
        if (!event.key || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) {
            return;
        }
        const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
        const isTyped = event.target.matches(TYPED);
        const withControl = (event.ctrlKey || event.metaKey) && !event.altKey;
        if (withControl && key === 'k') {
            event.preventDefault();
            open(palette);
        } else if (withControl && key === 'Enter' && event.target.matches('textarea')) {
            event.preventDefault();
            send(event.target);
        } else if (key === 'Escape' && !document.querySelector('details.menu[open], .ui-autocomplete-panel:not([style*="display: none"])')) {
            back(event.target);
        } else if (key.length === 1 && !isTyped && !event.ctrlKey && !event.metaKey && !event.altKey) {
            const isCapital = event.shiftKey && key !== event.key;
            strike(isCapital ? 'Shift+' + event.key : key) && event.preventDefault();
        }
    };
    if (isOn) {
        tell();
        new MutationObserver(tell).observe(document.querySelector('main'), {childList: true, subtree: true});
        document.querySelector('[data-opens=keys]').setAttribute('aria-keyshortcuts', '?');
        document.querySelector('[data-opens=palette]').setAttribute('aria-keyshortcuts', 'Control+K');
        document.addEventListener('keydown', onKey);
    }

    document.addEventListener('click', (event) => {
        const opens = event.target.closest('[data-opens]');
        opens && open(document.getElementById(opens.dataset.opens));
        const closes = event.target.closest('[data-closes]');
        closes && document.getElementById(closes.dataset.closes).close();
        event.target.matches('dialog.sheet') && event.target.close();
    });

    // ---- the palette: pages and acts of this page, accounts and exceptions as the server finds them

    const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const local = () => {
        const acts = [...document.querySelectorAll('main ' + SIGN + ':not([data-key=Escape]), .acts summary, .acts > form button')]
            .filter((sign) => isHere(pressed(sign)))
            .map((sign) => ({what: palette.dataset.act, name: named(sign), go: () => press(pressed(sign))}));
        const pages = [...document.querySelectorAll('.bar .entries a, .bar a.new, .bar .menu a, main .tabs a')]
            .map((link) => ({what: palette.dataset.page, name: named(link), go: () => location.assign(link.href)}));
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
                go: () => location.assign(palette.dataset.root + one.to)
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
})();
