'use strict';

/* The button that asks the browser to print. */
document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) {
        window.print();
    }
});
