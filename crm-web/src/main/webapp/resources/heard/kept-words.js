'use strict';

/* What somebody fills in about a new exception, which the server does not know yet, stays in this tab of their browser
   until it is sent or they log out: neither a login that ended nor a page that stood open too long takes it away. What is
   written in an exception drafts.js keeps. Kept by member; heard.js forgets it when its writer logs out. */
(() => {
    const PREFIX = 'heard.words.';
    const composer = document.querySelector('form[data-keeps]');
    const whole = document.querySelector('form[data-keeps-all]');

    const forget = (isOver) => Object.keys(sessionStorage)
        .filter((key) => key.startsWith(PREFIX) && isOver(key.slice(PREFIX.length)))
        .forEach((key) => sessionStorage.removeItem(key));

    const show = (form) => { form.querySelector('.kept').hidden = false; };

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
        if (event.target.form && event.target.form.dataset.keepsAll) {
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
    }
    if (whole) {
        restoreFields(whole);
    }
})();
