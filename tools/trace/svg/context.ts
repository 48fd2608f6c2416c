import type { LaneMark, StepRow } from '../scene/scene.ts';
import type { FigureLayout } from './layout.ts';
import type { PlacedRow } from './rows.ts';

/** A stretch in front of which nothing else is drawn: lanes and hairlines leave it free. */
export interface Pass {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** What is left free above and below. */
  readonly half: number;
}

/** Something that is drawn, and what has to stay clear of it. */
export interface Drawn {
  readonly svg: string;
  readonly passes: readonly Pass[];
}

/** What an act needs to know of its row. */
export interface ActContext {
  readonly layout: FigureLayout;
  readonly placed: PlacedRow;
  readonly row: StepRow;
  /** How lanes stand above the row. */
  readonly before: readonly LaneMark[];
  /** Where the line of a timer begins. */
  readonly trackOf: (timer: number) => number | null;
  /** The lines of timers that pass a height. */
  readonly linesAt: (y: number) => readonly number[];
}
