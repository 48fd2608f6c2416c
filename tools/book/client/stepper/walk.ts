import { element } from '../dom/dom.ts';
import { keepScrollable } from '../dom/scrollable.ts';
import { fragmentOf, stepIn } from './address.ts';
import { countOf, moveButton } from './buttons.ts';
import { dataIn } from './data.ts';
import { type Move, moved, moveOf } from './moves.ts';
import { makePlaces } from './places.ts';
import { makePlayer } from './player.ts';
import { startSide } from './side.ts';
import { writeAddress } from './write-address.ts';

/** A run that is walked through. */
export interface Walk {
  /** Gives it the keyboard. */
  focus(): void;
  /** Stops playing. */
  stop(): void;
}

/** The name of the walk of a page, in its address. */
const ID = 'walk';

/** Starts the walk of a page that is about a whole run, at the step in its address. */
export function startWalkPage(): void {
  const section = document.querySelector<HTMLElement>('main .walk');
  if (section !== null) startWalk(section, true);
}

/**
 * Makes a run, or two, be walked through: buttons, a slider and keys above the maps, a panel for each run. Two runs open
 * where they part.
 * @param section what `book/runs/walk-html.ts` has made.
 * @param hasAddress whether the step is written into the address of the page.
 */
export function startWalk(section: HTMLElement, hasAddress = false): Walk | null {
  const runs = [...section.querySelectorAll<HTMLElement>('.walk-run')];
  const sides = runs.map((run, side) => startSide(run, (step) => go(lineOf(side, step))));
  const [first] = sides;
  if (first == null) return null;
  const pair = dataIn(section, 'pair');
  for (const { mine, alike } of pair?.lines ?? []) if (mine !== null) first.sign(mine, alike);
  const lines = pair?.lines.map(({ mine, reference }) => [mine, reference]);
  const count = lines?.length ?? first.steps.length;
  /** What a step is called: in two runs, the line that it is in. */
  const numbers = lines?.map((_, line) => line + 1) ?? first.steps.map(({ number }) => number);
  const lineOf = (side: number, step: number): number =>
    lines?.findIndex((line) => line[side] === step) ?? step;
  /** The step of a run in a line, and whether it is there; else the last one before. */
  const stepAt = (side: number, line: number): [step: number, isThere: boolean] => {
    if (lines === undefined) return [line, true];
    const before = lines.slice(0, line + 1).findLast((each) => each[side] != null);
    return [before?.[side] ?? 0, lines[line]?.[side] != null];
  };
  const slider = element('input', { type: 'range', min: '0', max: String(count - 1), 'aria-label': 'Step' });
  const number = element('output', { class: 'run-at' });
  const play = element('button', { type: 'button' });
  const player = makePlayer(
    play,
    () => {
      go(moved(at, 'forward', count));
      return at < count - 1;
    },
    () => at === count - 1 && go(0),
  );
  const places = pair && makePlaces(pair, (to) => go(to));
  let at = 0;

  function go(to: number): void {
    if (to < 0) return;
    at = to;
    for (const [side, run] of sides.entries()) run?.show(...stepAt(side, at));
    places?.show(at);
    const shown = numbers[at] ?? at + 1;
    number.replaceChildren(...countOf(shown, numbers.at(-1) ?? count));
    slider.value = String(at);
    slider.setAttribute('aria-valuetext', `Step ${shown}`);
    if (hasAddress) writeAddress(fragmentOf({ id: ID, number: shown }));
  }
  const walk = (move: Move): void => {
    player.stop();
    go(moved(at, move, count));
  };

  slider.addEventListener('input', () => {
    player.stop();
    go(Number(slider.value));
  });
  const moves = (['first', 'back', 'forward', 'last'] as const).map((move) => moveButton(move, walk));
  const bar = element('div', { class: 'walk-bar', role: 'group', 'aria-label': 'Steps' });
  bar.append(...moves, play, slider, number, ...(places === null ? [] : [places.element]));
  section.prepend(bar);
  section.addEventListener('keydown', (event) => {
    const move = moveOf(event.key);
    if (move === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    walk(move);
  });
  keepScrollable(section);
  const wanted = hasAddress ? stepIn(location.hash) : null;
  const named = wanted?.id === ID ? numbers.indexOf(wanted.number) : -1;
  // Where the panel stands is settled once the section is in the page.
  go(named >= 0 ? named : (places?.first ?? 0));
  return { focus: () => slider.focus({ preventScroll: true }), stop: player.stop };
}
