import type { StepsData } from '../../shared/steps.ts';
import { dataIn } from './data.ts';
import { makePanel } from './panel.ts';
import { makeRows } from './rows.ts';
import { bringIntoBox } from './scroll.ts';

/** One run of a walk: its map, and the panel below or beside it. */
export interface Side {
  readonly steps: StepsData['steps'];
  /** Shows the step at that index; where the run has none, the last one, with no row tinted. */
  show(at: number): void;
}

/**
 * Starts one run of a walk.
 * @param pick called with the index of a step whose row was clicked.
 */
export function startSide(run: HTMLElement, pick: (at: number) => void): Side | null {
  const data = dataIn(run, 'steps');
  const map = run.querySelector<HTMLElement>('.walk-map');
  if (data === null || map === null || data.steps.length === 0) return null;
  const { steps } = data;
  const panel = makePanel(data);
  const indexOf = (number: number): number => steps.findIndex((step) => step.number === number);
  const rows = makeRows(map, {
    pick: (number) => pick(indexOf(number)),
    hover: (number) => panel.hint(number === null ? null : (steps[indexOf(number)] ?? null)),
  });
  run.append(panel.element);
  return {
    steps,
    show(at) {
      const step = steps[at] ?? steps.at(-1);
      if (step === undefined) return;
      run.classList.toggle('walk-over', at >= steps.length);
      rows.show(at < steps.length ? step.number : 0);
      panel.show(step);
      const row = rows.now();
      if (row !== null) bringIntoBox(map, row);
    },
  };
}
