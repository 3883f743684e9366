'use strict';

/* The workspace: the open row in sight, the newest words in sight, copying, and one-click due times. */
(() => {
    const row = document.querySelector('.part-list .row[aria-current=true]');
    const list = row && row.closest('.list-body');
    if (list && list.scrollHeight > list.clientHeight) {
        list.scrollTop = Math.max(0, row.offsetTop - list.offsetTop - list.clientHeight / 3);
    }

    /* The list goes on by itself where its end comes in sight; without a script there is the button. */
    const goOn = async (more) => {
        const answer = await fetch(more.href, {credentials: 'same-origin'});
        const rows = answer.ok && !answer.redirected
            ? [...new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('ol.list-body > li')]
            : [];
        const list = more.closest('ol');
        const shown = list.querySelectorAll('.row').length;
        if (rows.length > shown) {
            more.closest('li').remove();
            list.append(...rows.slice(shown));
            watch();
        }
    };
    const watch = () => {
        const more = document.querySelector('ol.list-body > .more a');
        if (more) {
            new IntersectionObserver((seen, observer) => {
                if (seen.some((one) => one.isIntersecting)) {
                    observer.disconnect();
                    goOn(more);
                }
            }, {root: more.closest('ol').scrollHeight > more.closest('ol').clientHeight ? more.closest('ol') : null}).observe(more);
        }
    };
    watch();

    /* Very long words show their beginning; a button unfolds them. Without a script they are there as a whole. */
    const fold = (thread) => thread.querySelectorAll('.said-message > .said-by-client:not([data-judged])').forEach((words) => {
        words.dataset.judged = '';
        words.classList.add('folded-words');
        if (words.scrollHeight < words.clientHeight * 1.3) {
            words.classList.remove('folded-words');
            return;
        }
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'plain-button';
        button.dataset.ours = '';
        button.textContent = thread.dataset.unfold;
        button.addEventListener('click', () => {
            words.classList.remove('folded-words');
            words.tabIndex = -1;
            words.focus({preventScroll: true});
            button.remove();
        });
        words.after(button);
    });
    const thread = document.querySelector('.thread');
    if (thread) {
        fold(thread);
        thread.scrollTop = thread.scrollHeight;
        /* A change of the exception writes the words anew. */
        new MutationObserver(() => fold(thread)).observe(thread, {childList: true});
        document.addEventListener('heard:shown', () => fold(thread));
    }

    /* The description is edited beside the conversation; where that tab is shown, at once. */
    const edit = () => {
        const form = document.querySelector('details.edit');
        if (form && form.offsetParent) {
            form.open = true;
            form.querySelector('input').focus();
        }
        return form && form.offsetParent;
    };
    document.addEventListener('click', (event) => {
        if (event.target.closest('.edit-summary') && edit()) {
            event.preventDefault();
        }
    });
    if (location.hash === '#edit') {
        edit();
    }

    /* The composer opens when somebody begins to write or has chosen what to write. Not on mere focus: it grows upwards,
       and what is being clicked would move away from under the pointer. */
    const open = (event) => {
        const composer = event.target.closest('.compose');
        if (composer && (event.type === 'change' || event.target.matches('textarea'))) {
            composer.classList.add('open');
        }
    };
    document.addEventListener('focusin', open);
    document.addEventListener('change', open);

    const copy = async (words) => {
        if (navigator.clipboard && window.isSecureContext) {
            await navigator.clipboard.writeText(words);
            return;
        }
        const field = document.createElement('textarea');
        field.value = words;
        field.className = 'hidden';
        document.body.append(field);
        field.select();
        document.execCommand('copy');
        field.remove();
    };

    const say = (button, words) => {
        const told = document.createElement('span');
        told.className = 'copied';
        told.setAttribute('role', 'status');
        told.textContent = words;
        button.after(told);
        setTimeout(() => told.remove(), 2500);
    };

    document.addEventListener('click', (event) => {
        const copying = event.target.closest('[data-copies]');
        if (copying) {
            copy(copying.dataset.copies).then(() => say(copying, copying.dataset.copied));
        }
        const filling = event.target.closest('[data-fill]');
        if (filling) {
            const field = document.getElementById(filling.dataset.fill);
            field.value = filling.dataset.value;
            field.focus();
        }
    });
})();
