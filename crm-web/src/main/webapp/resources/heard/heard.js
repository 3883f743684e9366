'use strict';

/* Closes an open menu on Escape and on a click beside it. */
document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (open) {
        open.open = false;
        open.querySelector('summary').focus();
    }
});
document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
        if (!menu.contains(event.target)) {
            menu.open = false;
        }
    });
});

/* Says a sentence when the server did not answer an Ajax request; what was typed stays. */
document.addEventListener('DOMContentLoaded', () => {
    if (!window.jQuery) {
        return;
    }
    window.jQuery(document).on('pfAjaxError', (event, xhr) => {
        const said = document.querySelector('.said');
        const message = document.createElement('p');
        const number = xhr && xhr.getResponseHeader && xhr.getResponseHeader('X-Request-Id');
        message.className = 'message message-late';
        message.textContent = said.dataset.failed + (number ? ' (' + number + ')' : '');
        said.replaceChildren(...said.querySelectorAll('[id$=said]'), message);
    });
});

/* Copies what stands in the field that the button names; where the browser does not allow it, the text is selected. */
document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy]');
    if (!button) {
        return;
    }
    const field = document.getElementById(button.dataset.copy);
    field.select();
    if (navigator.clipboard) {
        await navigator.clipboard.writeText(field.value);
        button.textContent = button.dataset.done;
    }
});
