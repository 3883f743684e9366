'use strict';

/* Ticking rows: a range with Shift, all that are shown at once, and how many are ticked. */
(() => {
    const boxes = () => [...document.querySelectorAll('.part-list .choose')];
    let last = null;

    const tell = () => {
        const all = boxes();
        const many = all.filter((box) => box.checked).length;
        document.querySelectorAll('[data-chosen]').forEach((told) => {
            told.textContent = told.dataset.chosen.replace('{0}', many).replace('{1}', all.length);
        });
        const whole = document.querySelector('[data-choose-all]');
        if (whole) {
            whole.checked = many > 0 && many === all.length;
            whole.indeterminate = many > 0 && many < all.length;
        }
    };

    document.addEventListener('click', (event) => {
        const box = event.target.closest('.choose');
        if (!box) {
            return;
        }
        const all = boxes();
        if (event.shiftKey && last && all.includes(last)) {
            const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((one, other) => one - other);
            all.slice(from, to + 1).forEach((one) => {
                one.checked = box.checked;
            });
        }
        last = box;
        tell();
    });

    document.addEventListener('change', (event) => {
        if (event.target.matches('[data-choose-all]')) {
            boxes().forEach((box) => {
                box.checked = event.target.checked;
            });
            tell();
        }
    });
    window.addEventListener('pageshow', tell);
})();
