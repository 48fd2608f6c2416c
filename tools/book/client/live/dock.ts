import { element } from '../dom/dom.ts';
import { setText } from '../dom/update.ts';
import type { LivePart } from './part.ts';

const SIGNS = { pass: '✓', fail: '✗', todo: '·', wait: '…' } as const;

/** The panel in one line, where there is no room for more; a button that unfolds it. */
export function makeDock(): LivePart {
  const sign = element('span', { class: 'sign', 'aria-hidden': 'true' });
  const title = element('span', { class: 'title' });
  const count = element('span', { class: 'count' });
  const button = element(
    'button',
    { type: 'button', class: 'live-dock', 'aria-expanded': 'false', 'aria-controls': 'live-body' },
    sign,
    title,
    count,
  );
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'));
  });
  return {
    element: button,
    show({ verdict, running, exercises }) {
      const kind = running === 'no' && verdict !== null ? verdict.sign : 'wait';
      button.dataset['sign'] = kind;
      setText(sign, SIGNS[kind]);
      setText(title, verdict?.title ?? 'Running the tests');
      const own = exercises.filter(({ stretch }) => !stretch);
      const done = own.filter(({ standing }) => standing === 'done').length;
      setText(count, `${done} of ${own.length}`);
    },
  };
}
