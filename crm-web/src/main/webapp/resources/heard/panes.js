'use strict';

/* The panes of the workspace: their edges are moved by pointer or by arrow keys, and the server keeps where they are. */
(() => {
    const workspace = document.querySelector('.workspace');
    const edges = [...document.querySelectorAll('.pane-edge')];
    const STEP = 16;
    const USUAL = 300;
    let keeping = 0;

    const widthOf = (edge) => Number(edge.getAttribute('aria-valuenow'));

    const show = (edge, width) => {
        const least = Number(edge.getAttribute('aria-valuemin'));
        const most = Number(edge.getAttribute('aria-valuemax'));
        const within = Math.round(Math.min(most, Math.max(least, width)));
        edge.setAttribute('aria-valuenow', within);
        workspace.style.setProperty('--' + edge.dataset.pane, within + 'px');
    };

    const keep = () => {
        clearTimeout(keeping);
        keeping = setTimeout(() => {
            window.keepPanes(edges.map((edge) => ({name: edge.dataset.pane, value: widthOf(edge)})));
        }, 300);
    };

    const move = (edge, width) => {
        show(edge, width);
        keep();
    };

    edges.forEach((edge) => {
        const grows = edge.dataset.pane === 'list' ? 1 : -1;
        show(edge, widthOf(edge));

        edge.addEventListener('pointerdown', (event) => {
            const from = event.clientX;
            const before = widthOf(edge);
            const drag = (moved) => show(edge, before + grows * (moved.clientX - from));
            edge.setPointerCapture(event.pointerId);
            edge.addEventListener('pointermove', drag);
            edge.addEventListener('lostpointercapture', () => {
                edge.removeEventListener('pointermove', drag);
                keep();
            }, {once: true});
        });

        edge.addEventListener('dblclick', () => move(edge, USUAL));

        edge.addEventListener('keydown', (event) => {
            const to = {
                ArrowRight: widthOf(edge) + grows * STEP,
                ArrowLeft: widthOf(edge) - grows * STEP,
                Home: Number(edge.getAttribute('aria-valuemin')),
                End: Number(edge.getAttribute('aria-valuemax')),
            }[event.key];
            if (to !== undefined) {
                event.preventDefault();
                move(edge, to);
            }
        });
    });
})();
