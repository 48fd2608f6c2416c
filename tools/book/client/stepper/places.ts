import type { PairData } from '../../protocol/steps.ts';
import { element } from '../dom/dom.ts';
import { countOf, signButton } from './buttons.ts';
import { placeAt, placeTo } from './places-of.ts';

/** The places where two runs part. */
export interface Places {
  readonly element: HTMLElement;
  /** The index of the first step of the first place. */
  readonly first: number;
  show(at: number): void;
}

const SAYS = {
  '=': 'Both runs do the same',
  '≠': 'The runs differ here',
  '': 'Only one run has this step, and that makes no difference',
} as const;

/** Makes the buttons that go from place to place, with the sign of the step in hand: `=` or `≠`. */
export function makePlaces({ lines, places }: PairData, go: (at: number) => void): Places {
  let at = 0;
  const sign = element('b', { class: 'walk-sign' });
  const count = element('output', { class: 'run-at' });
  const to = (by: 1 | -1): void => go(placeTo(places, at, by));
  const group = element('span', { class: 'walk-places', role: 'group', 'aria-label': 'Where the runs part' });
  if (places.length > 0)
    group.append(
      signButton('◀', 'The place before, where the runs part', () => to(-1)),
      count,
      signButton('▶', 'The next place where the runs part', () => to(1)),
    );
  return {
    element: element('span', { class: 'walk-alike' }, sign, group),
    first: places[0] ?? 0,
    show(now) {
      at = now;
      const alike = lines[at]?.alike ?? '';
      sign.textContent = alike;
      sign.title = SAYS[alike];
      sign.classList.toggle('differs', alike === '≠');
      const place = placeAt(places, at);
      count.replaceChildren(
        ...(place === null ? [String(places.length)] : countOf(place + 1, places.length)),
        places.length === 1 ? ' place' : ' places',
      );
    },
  };
}
