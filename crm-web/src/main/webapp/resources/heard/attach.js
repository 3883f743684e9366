'use strict';

/* Files of the composer: chosen, dropped or pasted, they go to the server at once; what the list shows is there. */
(() => {
    const MOST = 25 * 1024 * 1024;
    let running = 0;

    const part = (kind, text) => {
        const made = document.createElement('span');
        made.className = kind;
        made.textContent = text;
        return made;
    };

    /* Nothing is sent while a file is still on its way. */
    const hold = (box, change) => {
        running += change;
        box.closest('form').querySelectorAll('.send [type=submit]').forEach((button) => button.toggleAttribute('disabled', running > 0));
    };

    const size = (bytes) => bytes < 1e6 ? Math.max(1, Math.round(bytes / 1e3)) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB';

    const settle = (box, line, kept) => {
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'plain-button';
        remove.dataset.discard = kept.id;
        remove.title = box.dataset.remove + ': ' + kept.name;
        remove.append(part('pi pi-times', ''), part('hidden', remove.title));
        remove.firstChild.setAttribute('aria-hidden', 'true');
        line.replaceChildren(part('', kept.name), ' ', part('quiet', size(kept.size)), ' ', remove);
    };

    const refuse = (box, line, file, sentence) => {
        line.remove();
        box.querySelector('.attach-said').textContent = file.name + ': ' + sentence;
    };

    const send = (box, file) => {
        const line = document.createElement('li');
        const bar = document.createElement('progress');
        bar.max = 1;
        bar.value = 0;
        bar.setAttribute('aria-label', file.name);
        line.append(part('', file.name), bar);
        box.querySelector('ul').append(line);
        const request = new XMLHttpRequest();
        request.open('POST', box.dataset.upload + '?ticket=' + box.dataset.ticket + '&name=' + encodeURIComponent(file.name));
        request.responseType = 'json';
        request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
        request.upload.addEventListener('progress', (event) => bar.value = event.lengthComputable ? event.loaded / event.total : bar.value);
        request.addEventListener('loadend', () => {
            hold(box, -1);
            request.status === 201
                ? settle(box, line, request.response)
                : refuse(box, line, file, request.response?.sentence || box.dataset.failed);
        });
        hold(box, 1);
        request.send(file);
    };

    const take = (composer, files) => {
        const box = composer?.querySelector('.attach');
        if (!box) {
            return;
        }
        composer.classList.add('open');
        box.querySelector('.attach-said').textContent = '';
        [...files].forEach((file) => file.size > MOST
            ? box.querySelector('.attach-said').textContent = file.name + ': ' + box.dataset.large
            : send(box, file));
    };

    document.addEventListener('change', (event) => {
        if (event.target.id === 'attach-files') {
            take(event.target.closest('.compose'), event.target.files);
            event.target.value = '';
        }
    });
    document.addEventListener('paste', (event) => {
        const files = event.clipboardData.files;
        if (files.length && event.target.closest('.compose')) {
            event.preventDefault();
            take(event.target.closest('.compose'), files);
        }
    });
    document.addEventListener('dragover', (event) => {
        if (event.dataTransfer.types.includes('Files') && document.querySelector('.compose .attach')) {
            event.preventDefault();
        }
    });
    document.addEventListener('drop', (event) => {
        if (event.dataTransfer.files.length && document.querySelector('.compose .attach')) {
            event.preventDefault();
            take(document.querySelector('.compose'), event.dataTransfer.files);
        }
    });
    document.addEventListener('click', async (event) => {
        const remove = event.target.closest('[data-discard]');
        if (remove) {
            const box = remove.closest('.attach');
            const answer = await fetch(box.dataset.upload + '/' + remove.dataset.discard, {method: 'POST'});
            if (answer.ok || answer.status === 404) {
                remove.closest('li').remove();
            }
        }
    });
})();
