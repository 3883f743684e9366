'use strict';

/* What somebody writes in an exception stays in this tab of their browser until it is sent or they log out: neither a
   login that ended nor a page that stood open too long takes it away. Kept by member, exception and kind of message;
   heard.js forgets it when its writer logs out. */
(() => {
    const PREFIX = 'heard.words.';
    const form = () => document.querySelector('form[data-keeps]');
    const chosen = (composer) => composer.querySelector('[type=radio]:checked').value;

    const forget = (isOver) => Object.keys(sessionStorage)
        .filter((key) => key.startsWith(PREFIX) && isOver(key.slice(PREFIX.length)))
        .forEach((key) => sessionStorage.removeItem(key));

    /* The words become what the composer says they become, so they are kept as one kind only. */
    const keep = (composer) => {
        const words = composer.querySelector('textarea').value;
        forget((key) => key.startsWith(composer.dataset.keeps + '.'));
        if (words.trim() !== '') {
            sessionStorage.setItem(PREFIX + composer.dataset.keeps + '.' + chosen(composer), words);
        }
    };

    const restore = (composer) => {
        const field = composer.querySelector('textarea');
        const kept = [...composer.querySelectorAll('[type=radio]')]
            .find((kind) => sessionStorage.getItem(PREFIX + composer.dataset.keeps + '.' + kind.value));
        if (!kept || field.value !== '') {
            return;
        }
        field.value = sessionStorage.getItem(PREFIX + composer.dataset.keeps + '.' + kept.value);
        kept.checked = !kept.disabled;
        composer.classList.add('open');
        composer.querySelector('.kept').hidden = false;
        field.dispatchEvent(new Event('input', {bubbles: true}));
    };

    const keepWhatIsTyped = (event) => {
        if (event.target.matches('form[data-keeps] :is(textarea, [type=radio])')) {
            keep(form());
        }
    };
    document.addEventListener('input', keepWhatIsTyped);
    document.addEventListener('change', keepWhatIsTyped);

    if (form()) {
        const member = form().dataset.keeps.split('.')[0];
        forget((key) => key === form().dataset.sent || !key.startsWith(member + '.'));
        restore(form());
    }
})();
