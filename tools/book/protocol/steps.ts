/** The steps of a run, as the server sends them to a page that steps through them: what a panel says at each of them. */

import type { Markup } from './live-types.ts';

/** How a lane stands after a step; the marks of code and of the list of frames are drawn by it. */
export type StepMark =
  | 'none'
  | 'new'
  | 'runs'
  | 'calls'
  | 'paused'
  | 'ended'
  | 'failed'
  | 'waits'
  | 'outside';

/** A line of a file that the page has: `file` is a key of `sources`, `line` counts from 1. */
export interface StepPlace {
  readonly file: string;
  readonly line: number;
}

/** A frame, as it stands after some step. */
export interface StepFrame {
  readonly name: string;
  readonly mark: StepMark;
  /** `paused, line 27, waits for letter` */
  readonly says: Markup;
  readonly place: StepPlace | null;
  /** Its variables, one line each: `text = 'hello'`. */
  readonly variables: readonly string[];
}

/** What stands beside the frames: the ready queue, a future, the timers. */
export interface StepCell {
  readonly name: string;
  readonly says: Markup;
}

/** One step. */
export interface StepData {
  /** As it is shown, and in the address. */
  readonly number: number;
  readonly sentence: Markup;
  readonly place: StepPlace | null;
  /** The file to be shown: where it is, or else where a frame is that is there. A key of `sources`, or empty. */
  readonly file: string;
  /** Where it is, when there is no line to be marked: `somewhere in <code>step</code>`. Empty otherwise. */
  readonly somewhere: Markup;
  /** The line that was seen last, when there is no line to be marked. */
  readonly seen?: StepPlace;
  /** What was just set, and where: `text = 'hello'`. */
  readonly set: (StepPlace & { readonly text: string }) | null;
  /** Which of `frames`. */
  readonly frames: readonly number[];
  /** Which of `cells`. */
  readonly cells: readonly number[];
}

/** All steps of a run. Frames and cells that stand alike after several steps are sent once. */
export interface StepsData {
  readonly steps: readonly StepData[];
  readonly frames: readonly StepFrame[];
  readonly cells: readonly StepCell[];
  /** The files that steps are in, by name: a line of code each. */
  readonly sources: Readonly<Record<string, readonly Markup[]>>;
}

/** How two runs lie side by side: a line holds a step of each, or of one. */
export interface PairData {
  readonly lines: readonly PairLine[];
  /** Indexes of the lines at which the runs part. */
  readonly places: readonly number[];
}

/** Indexes of steps; null where a run has none. */
export interface PairLine {
  readonly mine: number | null;
  readonly reference: number | null;
  /** Empty where it makes no difference. */
  readonly alike: '=' | '≠' | '';
}
