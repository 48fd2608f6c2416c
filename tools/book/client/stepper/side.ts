import type { PairLine, StepsData } from '../../protocol/steps.ts';
import { dataIn } from './data.ts';
import { makePanel } from './panel.ts';
import { makeRows } from './rows.ts';
import { bringAcross, bringIntoBox } from './scroll.ts';

/** One run of a walk: its map, and the panel below or beside it. */
export interface WalkSide {
  readonly steps: StepsData['steps'];
  /** Shows the step at that index. @param isNow whether it is the step in hand, or the last one before that: then no row is tinted. */
  show(at: number, isNow: boolean): void;
  /** Writes beside the row of the step at that index how it compares. */
  sign(at: number, alike: PairLine['alike']): void;
}

/**
 * Starts one run of a walk.
 * @param pick called with the index of a step whose row was clicked.
 */
export function startSide(run: HTMLElement, pick: (at: number) => void): WalkSide | null {
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
    sign(at, alike) {
      rows.sign(steps[at]?.number ?? 0, alike, alike === '≠');
    },
    show(at, isNow) {
      const step = steps[at];
      if (step === undefined) return;
      rows.show(isNow ? step.number : 0);
      panel.show(step);
      const row = rows.now();
      if (row === null) return;
      bringIntoBox(map, row);
      // What happens is drawn first; a label stands beside the frame that it is about.
      bringAcross(map, row.querySelector('text:not(.fig-number)'));
    },
  };
}
