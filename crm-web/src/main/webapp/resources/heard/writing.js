'use strict';

/* What helps while somebody writes: :: and letters complete a canned reply, in a note @@ and letters a member. */
(() => {
    const CALM = 150;
    const BEFORE_CARET = /(?:^|\s)((::|@@)([\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]+){0,4}))$/u;
    const list = () => document.getElementById('completions');
    let offered = [];
    let chosen = 0;
    let mark;

    /* What is being completed before the caret, or nothing. */
    const marked = (field) => {
        const found = field.selectionStart === field.selectionEnd && BEFORE_CARET.exec(field.value.slice(0, field.selectionStart));
        const isNote = field.form.querySelector('[value=note]').checked;
        return found && (found[2] === '::' || isNote)
            ? {from: field.selectionStart - found[1].length, way: found[2] === '::' ? 'canned' : 'members', words: found[3]}
            : null;
    };

    const close = (field) => {
        offered = [];
        mark = null;
        list()?.setAttribute('hidden', 'hidden');
        ['aria-controls', 'aria-activedescendant'].forEach((name) => field.removeAttribute(name));
    };

    const choose = (field, index) => {
        chosen = (index + offered.length) % offered.length;
        [...list().children].forEach((option, at) => option.setAttribute('aria-selected', at === chosen));
        field.setAttribute('aria-activedescendant', list().children[chosen].id);
        list().children[chosen].scrollIntoView({block: 'nearest'});
    };

    const take = (field, one) => {
        field.setRangeText(one.insert, mark.from, field.selectionStart, 'end');
        close(field);
        field.focus();
        field.dispatchEvent(new Event('input', {bubbles: true}));
    };

    const show = (field, found) => {
        offered = found;
        list().replaceChildren(...found.map((one, index) => {
            const option = document.createElement('li');
            option.id = 'completion-' + index;
            option.setAttribute('role', 'option');
            for (const [kind, text] of [['found', one.name], ['what', [one.beside, one.insert].filter(Boolean).join(' · ')]]) {
                const part = document.createElement('span');
                part.className = kind;
                part.textContent = text;
                option.append(part, ' ');
            }
            option.addEventListener('mousedown', (event) => {
                event.preventDefault();
                take(field, one);
            });
            return option;
        }));
        list().hidden = false;
        field.setAttribute('aria-controls', 'completions');
        choose(field, 0);
    };

    let asking = new AbortController();
    const ask = async (field) => {
        mark = marked(field);
        asking.abort();
        if (!mark) {
            close(field);
            return;
        }
        asking = new AbortController();
        const address = field.dataset.completes + '/' + mark.way + '?ticket=' + field.dataset.ticket + '&q=' + encodeURIComponent(mark.words);
        try {
            const answer = await fetch(address, {signal: asking.signal});
            const found = answer.ok ? await answer.json() : [];
            found.length ? show(field, found) : close(field);
        } catch (failed) {
            failed.name === 'AbortError' || close(field);
        }
    };

    let waiting;
    document.addEventListener('input', (event) => {
        if (event.target.dataset.completes) {
            clearTimeout(waiting);
            waiting = setTimeout(() => ask(event.target), CALM);
        }
    });
    document.addEventListener('focusout', (event) => event.target.dataset.completes && close(event.target));

    /* Before anybody else hears the key: while something is offered it belongs to the offer. */
    document.addEventListener('keydown', (event) => {
        const field = event.target;
        if (!offered.length || !field.dataset.completes || event.ctrlKey || event.isComposing) {
            return;
        }
        const acts = {
            ArrowDown: () => choose(field, chosen + 1),
            ArrowUp: () => choose(field, chosen - 1),
            Enter: () => take(field, offered[chosen]),
            Tab: () => take(field, offered[chosen]),
            Escape: () => close(field)
        };
        if (acts[event.key]) {
            event.preventDefault();
            event.stopPropagation();
            acts[event.key]();
        }
    }, true);
})();

/* A reply that leaves in a moment counts down; when it is due, the page looks each second until it has left. */
(() => {
    const count = () => document.querySelectorAll('.held[data-leaves]:not([data-leaves=""])').forEach((held) => {
        held.dataset.due ||= performance.now() + held.dataset.leaves * 1000;
        const left = Math.ceil((held.dataset.due - performance.now()) / 1000);
        if (left > 0) {
            held.querySelector('.leaves').textContent = held.dataset.words.replace('{0}', left);
        } else {
            held.dataset.again = 'heardHeld';
        }
    });
    setInterval(count, 1000);
    count();
})();
