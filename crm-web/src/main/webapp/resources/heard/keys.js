'use strict';

/* One key instead of a click. A control says its own letter (data-key="e", or "g h" for two in a row; Shift+W with
   shift), so what is not there has none, and whoever adds a control with a letter need not come here. A hidden element
   may say it for another one (data-for). Where two visible controls say the same, the page's own comes before the frame's. */
(() => {
    const SIGN = ':is(a, button, summary, input, select, textarea, [data-for])[data-key]';
    const TYPED = 'input:not([type=button], [type=submit], [type=reset]), textarea, select, [contenteditable], [role=combobox], [role=listbox]';
    const BETWEEN_TWO = 1500;
    const sheet = document.getElementById('keys');
    const palette = document.getElementById('palette');
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
        }
        dialog.dispatchEvent(new Event('opens'));
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

    // ---- what the palette offers of this page

    const acts = () => [...document.querySelectorAll('main ' + SIGN + ':not([data-key=Escape]), .acts summary, .acts > form button')]
        .filter((sign) => isHere(pressed(sign)))
        .map((sign) => ({name: named(sign), go: () => press(pressed(sign))}));
    window.heardActs = acts;

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

    /* An open menu or offer closes by itself on Escape. */
    const isOffered = () => [...document.querySelectorAll('details.menu[open], .ui-autocomplete-panel')].some((open) => open.checkVisibility());

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
        } else if (key === 'Escape' && !isOffered()) {
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
})();
