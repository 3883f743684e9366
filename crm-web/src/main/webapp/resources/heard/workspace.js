'use strict';

/* The workspace: the open row in sight, the newest words in sight, copying, and one-click due times. */
(() => {
    const row = document.querySelector('.part-list .row[aria-current=true]');
    const list = row && row.closest('.list-body');
    if (list && list.scrollHeight > list.clientHeight) {
        list.scrollTop = Math.max(0, row.offsetTop - list.offsetTop - list.clientHeight / 3);
    }
    const thread = document.querySelector('.thread');
    if (thread) {
        thread.scrollTop = thread.scrollHeight;
    }

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
        const copying = event.target.closest('[data-copy]');
        if (copying) {
            copy(copying.dataset.copy).then(() => say(copying, copying.dataset.copied));
        }
        const filling = event.target.closest('[data-fill]');
        if (filling) {
            const field = document.getElementById(filling.dataset.fill);
            field.value = filling.dataset.value;
            field.focus();
        }
    });
})();
