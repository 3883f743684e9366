'use strict';

/* Makes what the page shows like what the server shows now, and touches only what is not like it: focus, selection,
   scrolling and what is typed or unfolded stay. Elements are the same by their data-key or id; what scripts put into the
   page (data-ours) stays, and so does every field: somebody may be filling it in. */
(() => {
    const OURS = ['folded-words', 'fresh'];
    const keyOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node.dataset.key || node.id : '');
    const isOurs = (node) => node.nodeType === Node.ELEMENT_NODE && 'ours' in node.dataset;
    const isAlike = (one, other) => one && one.nodeName === other.nodeName && keyOf(one) === keyOf(other);

    const mendAttributes = (old, fresh) => {
        const ours = OURS.filter((name) => old.classList.contains(name));
        for (const {name, value} of fresh.attributes) {
            if (name !== 'class' && old.getAttribute(name) !== value) {
                old.setAttribute(name, value);
            }
        }
        for (const {name} of [...old.attributes]) {
            if (!fresh.hasAttribute(name) && name !== 'open' && name !== 'class' && name !== 'data-judged') {
                old.removeAttribute(name);
            }
        }
        const classes = [...fresh.classList, ...ours].join(' ');
        if (old.className !== classes && (classes || old.className)) {
            old.className = classes;
        }
    };

    const mendNode = (old, fresh) => {
        if (old.nodeType !== Node.ELEMENT_NODE) {
            if (old.data !== fresh.data) {
                old.data = fresh.data;
            }
        } else if (!old.matches('textarea, select, input')) {
            mendAttributes(old, fresh);
            mendChildren(old, fresh);
        }
    };

    const mendChildren = (old, fresh) => {
        const known = new Map([...old.childNodes].filter((node) => !isOurs(node) && keyOf(node)).map((node) => [keyOf(node), node]));
        let next = old.firstChild;
        const skip = () => {
            while (next && isOurs(next)) {
                next = next.nextSibling;
            }
        };
        for (const wanted of [...fresh.childNodes]) {
            skip();
            const found = keyOf(wanted) ? known.get(keyOf(wanted)) : next;
            if (!isAlike(found, wanted)) {
                old.insertBefore(document.importNode(wanted, true), next);
                continue;
            }
            if (found === next) {
                next = next.nextSibling;
            } else {
                old.insertBefore(found, next);
            }
            mendNode(found, wanted);
        }
        for (skip(); next; skip()) {
            const gone = next;
            next = next.nextSibling;
            gone.remove();
        }
    };

    /* What a form needs to be taken belongs to the page: what it is brought up to date from keeps nothing. */
    const KEPT = ['jakarta.faces.ViewState', 'primefaces.nonce'];
    const fields = (within, name) => [...within.querySelectorAll('input[name="' + name + '"]')];

    window.heard.mend = (old, fresh) => {
        const focused = document.activeElement;
        const kept = KEPT.map((name) => fields(document, name).map((field) => field.value)[0]);
        mendNode(old, fresh);
        KEPT.forEach((name, i) => fields(old, name).forEach((field) => {
            field.value = kept[i] ?? field.value;
        }));
        if (focused && focused !== document.activeElement && focused.isConnected) {
            focused.focus({preventScroll: true});
        }
    };
})();
