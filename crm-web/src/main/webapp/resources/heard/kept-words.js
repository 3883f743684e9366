'use strict';

/* What somebody writes in an exception, or about a new one, stays in this tab of their browser until it is sent or they
   log out: neither a login that ended nor a page that stood open too long takes it away. Kept by member, by what it is
   about, and for an exception by kind of message; heard.js forgets it when its writer logs out. */
(() => {
    const PREFIX = 'heard.words.';
    const composer = document.querySelector('form[data-keeps]');
    const whole = document.querySelector('form[data-keeps-all]');

    const forget = (isOver) => Object.keys(sessionStorage)
        .filter((key) => key.startsWith(PREFIX) && isOver(key.slice(PREFIX.length)))
        .forEach((key) => sessionStorage.removeItem(key));

    const show = (form) => { form.querySelector('.kept').hidden = false; };

    /* The words become what the composer says they become, so they are kept as one kind only. */
    const keepWords = (form) => {
        const words = form.querySelector('textarea').value;
        forget((key) => key.startsWith(form.dataset.keeps + '.'));
        if (words.trim() !== '') {
            sessionStorage.setItem(PREFIX + form.dataset.keeps + '.' + form.querySelector('[type=radio]:checked').value, words);
        }
    };

    const restoreWords = (form) => {
        const field = form.querySelector('textarea');
        const kept = [...form.querySelectorAll('[type=radio]')]
            .find((kind) => sessionStorage.getItem(PREFIX + form.dataset.keeps + '.' + kind.value));
        if (!kept || field.value !== '') {
            return;
        }
        field.value = sessionStorage.getItem(PREFIX + form.dataset.keeps + '.' + kept.value);
        kept.checked = !kept.disabled;
        form.classList.add('open');
        show(form);
        field.dispatchEvent(new Event('input', {bubbles: true}));
    };

    /* Every field of a form, for the address at which it stands: a form for one account is another than that for the next. */
    const place = (form) => PREFIX + form.dataset.keepsAll + location.search;
    const fields = (form) => [...form.querySelectorAll('input:not([type=hidden]), textarea, select')].filter((field) => field.id);
    const isChosen = (field) => field.matches('[type=radio], [type=checkbox]');

    const keepFields = (form) => sessionStorage.setItem(place(form), JSON.stringify(Object.fromEntries(
        fields(form).map((field) => [field.id, isChosen(field) ? field.checked : field.value]))));

    const restoreFields = (form) => {
        const kept = JSON.parse(sessionStorage.getItem(place(form)) || '{}');
        const changed = fields(form).filter((field) => field.id in kept
            && kept[field.id] !== (isChosen(field) ? field.checked : field.value));
        changed.forEach((field) => {
            field[isChosen(field) ? 'checked' : 'value'] = kept[field.id];
        });
        if (changed.length > 0) {
            show(form);
            /* What depends on a field learns of it as if it had just been typed, once the page listens. */
            window.jQuery(() => changed.filter((field) => field.matches('.ui-autocomplete-input'))
                .forEach((field) => field.dispatchEvent(new Event('change', {bubbles: true}))));
        }
    };

    const keep = (event) => {
        if (event.target.matches('form[data-keeps] :is(textarea, [type=radio])')) {
            keepWords(event.target.form);
        } else if (event.target.form && event.target.form.dataset.keepsAll) {
            keepFields(event.target.form);
        }
    };
    document.addEventListener('input', keep);
    document.addEventListener('change', keep);

    document.addEventListener('click', (event) => {
        if (whole && event.target.closest('[data-forgets]')) {
            sessionStorage.removeItem(place(whole));
        }
    });

    if (composer || whole) {
        const member = (composer ? composer.dataset.keeps : whole.dataset.keepsAll).split('.')[0];
        forget((key) => !key.startsWith(member + '.'));
    }
    if (composer) {
        const sent = composer.dataset.sent;
        forget((key) => key === sent || key.startsWith(sent + '?'));
        restoreWords(composer);
    }
    if (whole) {
        restoreFields(whole);
    }
})();
