import type { LiveView, RequestedAction } from '../../shared/live-types.ts';
import { element } from '../dom/dom.ts';
import { setText } from '../dom/update.ts';
import type { Do, LivePart } from './part.ts';
import { makeReset } from './reset.ts';

/** A button that can be at rest and still keep the focus. */
export interface Button {
  readonly element: HTMLButtonElement;
  enable(isEnabled: boolean): void;
  label(text: string): void;
}

/** Makes a button; while it is not enabled a click does nothing. */
export function makeButton(text: string, onClick: () => void): Button {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') !== 'true') onClick();
  });
  return {
    element: made,
    enable: (isEnabled) => made.setAttribute('aria-disabled', String(!isEnabled)),
    label: (label) => setText(made, label),
  };
}

type Label = readonly [Exclude<RequestedAction, 'hint'>, string];

/** What is done to this lesson, and what leaves it. */
const ROWS: readonly (readonly Label[])[] = [
  [
    ['run', 'Run again'],
    ['open', 'Open in editor'],
    ['reset', 'Reset'],
  ],
  [
    ['prev', 'Previous lesson'],
    ['next', 'Next lesson'],
  ],
];

/** What the keys of the watcher do, as buttons. Hints have their own, beside them. */
export function makeButtons(act: Do): LivePart {
  const reset = makeReset(() => act('reset'));
  const made = ROWS.map((row) =>
    row.map(([what, text]) => {
      const button = makeButton(text, () => (what === 'reset' ? reset.ask() : act(what)));
      return [what, button] as const;
    }),
  );
  const group = element('div', { class: 'live-buttons', role: 'group', 'aria-label': 'The watcher' });
  for (const row of made) group.append(element('div', {}, ...row.map(([, button]) => button.element)));
  group.append(reset.element);
  return {
    element: group,
    show({ can, lesson, verdict, running }: LiveView) {
      reset.name(lesson?.folder ?? '');
      for (const [what, button] of made.flat()) {
        button.enable(can[what]);
        // The key that the terminal shows in green.
        const isReady = what === 'next' && verdict?.sign === 'pass' && running === 'no' && can.next;
        button.element.classList.toggle('primary', isReady);
      }
    },
  };
}
