import type { StepsData } from '../../protocol/steps.ts';
import { element } from '../dom/dom.ts';
import { keepScrollable } from '../dom/scrollable.ts';
import { fragmentOf, stepIn } from './address.ts';
import { countOf, moveButton } from './buttons.ts';
import { dataIn } from './data.ts';
import { type Move, moved, moveOf } from './moves.ts';
import { makePanel } from './panel.ts';
import { makeRows } from './rows.ts';
import { bringBetween } from './scroll.ts';
import { writeAddress } from './write-address.ts';

/** A figure of the page that can be stepped through. */
interface Figure {
  /** Opens it at the step of that number, and scrolls it into view. */
  openAt(number: number): void;
}

/** Lets the figures of the page be stepped through; one whose step is in the address is open at once. */
export function startFigures(): void {
  const figures = new Map<string, Figure>();
  for (const figure of document.querySelectorAll<HTMLElement>('figure.run-figure')) {
    const data = dataIn(figure, 'steps');
    if (data !== null && data.steps.length > 0) figures.set(figure.id, startFigure(figure, data));
  }
  const follow = (): void => {
    const step = stepIn(location.hash);
    if (step !== null) figures.get(step.id)?.openAt(step.number);
  };
  addEventListener('hashchange', follow);
  follow();
}

function startFigure(figure: HTMLElement, data: StepsData): Figure {
  const { steps } = data;
  const picture = figure.querySelector<HTMLElement>('.run-picture') ?? figure;
  const panel = makePanel(data);
  const begin = element('button', { type: 'button' }, 'Step through');
  const bar = element('span', { class: 'run-buttons' }, begin);
  const number = element('output', { class: 'run-at' });
  const [back, on] = (['back', 'forward'] as const).map((move) => moveButton(move, (to) => walk(to)));
  const end = element('button', { type: 'button' }, 'Close');
  let at: number | null = null;

  const stepOf = (wanted: number) => steps.findIndex((step) => step.number === wanted);
  const rows = makeRows(picture, {
    pick: (wanted) => go(stepOf(wanted)),
    hover: (wanted) => panel.hint(wanted === null ? null : (steps[stepOf(wanted)] ?? null)),
  });

  function go(to: number): void {
    const step = steps[to];
    if (step === undefined) return;
    if (at === null) {
      bar.replaceChildren(...[back, number, on, end].filter((part) => part !== undefined));
      picture.after(panel.element);
      figure.classList.add('stepping');
      keepScrollable(panel.element);
    }
    at = to;
    number.replaceChildren(...countOf(step.number, steps.at(-1)?.number ?? 0));
    rows.show(step.number);
    panel.show(step);
    writeAddress(fragmentOf({ id: figure.id, number: step.number }));
    const row = rows.now();
    if (row !== null) bringBetween(row, 80, panel.element.getBoundingClientRect().top - 8);
  }
  function walk(move: Move): void {
    go(at === null ? 0 : moved(at, move, steps.length));
  }
  function close(): void {
    if (at === null) return;
    const hadFocus = figure.contains(document.activeElement);
    at = null;
    panel.element.remove();
    figure.classList.remove('stepping');
    bar.replaceChildren(begin);
    rows.show(0);
    writeAddress(`#${figure.id}`);
    if (hadFocus) begin.focus({ preventScroll: true });
  }

  begin.addEventListener('click', () => {
    go(0);
    on?.focus({ preventScroll: true });
  });
  end.addEventListener('click', close);
  figure.addEventListener('keydown', (event) => {
    const isElsewhere = event.target instanceof Element && event.target.closest('.run-table') !== null;
    if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOf(event.key);
    if (move !== null) walk(move);
    else if (event.key !== 'Escape' || at === null) return;
    else close();
    event.preventDefault();
  });
  figure.querySelector('figcaption')?.append(bar);
  return {
    openAt(wanted) {
      if (stepOf(wanted) < 0) return;
      for (let around = figure.parentElement; around !== null; around = around.parentElement)
        if (around instanceof HTMLDetailsElement) around.open = true;
      figure.scrollIntoView({ behavior: 'instant', block: 'start' });
      go(stepOf(wanted));
    },
  };
}
