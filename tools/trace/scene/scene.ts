/**
 * A run, or a stretch of it, made ready to be drawn: what the SVG, the terminal, the table and the walk show is in here, and
 * none of them looks at events. One thread of control goes from hand to hand; state stands beside the steps.
 */

import type { Who } from '../model/frame.ts';
import type { Chip, LaneMark, StateCell, Variable } from './state.ts';
import type { Where } from './where.ts';

export type { Chip, LaneMark, SetTimer, StateCell, Variable } from './state.ts';
export type { Where } from './where.ts';

/** A column for one frame, or for a task with everything that it runs by `yield*`. */
export interface SceneLane {
  /** Whole, and no other lane has it: `ann`, `fib #2`, `loop`. */
  readonly name: string;
  /** Stands below it: `Task-2`, `run by main`. Empty when there is nothing to add. */
  readonly detail: string;
  readonly frames: readonly Who[];
  /** No frame: everything outside of the program. It is left of all others. */
  readonly isOutside?: true;
}

/** Something whose state stands beside the steps. */
export interface SceneColumn {
  readonly kind: 'ready' | 'future' | 'timers' | 'frame';
  /** `ready`, `letter`, `Task-2`, `timers`, the name of a frame. */
  readonly name: string;
  /** `next first`, `a future`, `ann's result`, `and when each is due`, `its variables, and its place`. */
  readonly detail: string;
}

/** A part of a label. `code` is a call or a word, `value` is what goes in or comes out. */
export interface LabelPart {
  readonly tone: 'code' | 'value';
  readonly text: string;
}

/** What happens in a row, as it is drawn. Lanes and columns are indexes. */
export type Act =
  /** Control goes from one lane to another: to the right a call, to the left an answer. */
  | {
      readonly type: 'control';
      readonly from: number;
      readonly to: number;
      readonly label: readonly LabelPart[];
      /** Through a `yield*`: the lanes in between that only pass it on, and stay paused. */
      readonly through: readonly number[];
      /** What comes back is an error. */
      readonly isError: boolean;
    }
  /** A generator is made: nothing runs there yet. */
  | {
      readonly type: 'make';
      readonly from: number;
      readonly to: number;
      readonly label: readonly LabelPart[];
    }
  /** Something arrives from the lane of the world outside, or goes there. It resumes nobody. */
  | {
      readonly type: 'outside';
      readonly from: number;
      readonly to: number;
      readonly label: readonly LabelPart[];
    }
  /** A value is put into a future, or read out of it. It resumes nobody. `column` is null when the future has no column. */
  | {
      readonly type: 'put' | 'read';
      readonly lane: number;
      readonly column: number | null;
      readonly label: readonly LabelPart[];
    }
  /** A timer is set, by the one who runs; an arrow to the column of timers. */
  | {
      readonly type: 'timer';
      readonly lane: number;
      readonly column: number | null;
      readonly label: readonly LabelPart[];
      readonly timer: number;
    }
  /** Something that moves nothing: a line is printed, a timer goes off. */
  | { readonly type: 'note'; readonly lane: number; readonly label: readonly LabelPart[] };

/** A call goes to the end of a ready queue: an elbow from a column of state to the column `to`. */
export interface QueueMove {
  readonly from: number;
  readonly to: number;
  readonly chips: readonly Chip[];
}

/** A frame, as the panel beside a step tells of it. */
export interface FrameView {
  /** The name of its lane. */
  readonly name: string;
  readonly mark: LaneMark;
  /** Where it runs or is paused, as far as that is known. */
  readonly where: Where | null;
  /** Of a paused frame: its variables when it stopped there. */
  readonly variables: readonly Variable[];
  /** What it is in the middle of, or waits for: `next()`, `letter`. Empty when there is nothing to say. */
  readonly doing: string;
}

/** How lanes and state stand from a row on. */
export interface Below {
  readonly marks: readonly LaneMark[];
  /** One for each column; null stands for "as above". */
  readonly cells: readonly (StateCell | null)[];
}

/** One step. */
export interface StepRow extends Below {
  readonly type: 'step';
  /** As it is shown: from 1, without a gap in what is shown; where steps are folded away their numbers are left out. */
  readonly number: number;
  /** The events that it stands for, by their indexes. The first is the one that the act shows. */
  readonly events: readonly number[];
  readonly act: Act;
  readonly moves: readonly QueueMove[];
  /** Plain text: values stand in it as they were recorded. */
  readonly sentence: string;
  readonly where: Where;
  /** All frames of lanes that are there, as they stand after the step. */
  readonly frames: readonly FrameView[];
  /** The state of every column after the step, those that have not changed too. */
  readonly state: readonly (StateCell | null)[];
}

/** Steps that are not shown. */
export interface FoldRow extends Below {
  readonly type: 'fold';
  /** `4 more steps of the same kind` */
  readonly text: string;
  /** The numbers of the first and last step that are folded away. */
  readonly first: number;
  readonly last: number;
}

/** Nobody runs: the loop waits. */
export interface WaitRow extends Below {
  readonly type: 'wait';
  /** `select(1)` */
  readonly label: string;
  /** In seconds, on the clock of the loop; absent when that is a real one. */
  readonly from?: number;
  readonly to?: number;
}

export type SceneRow = StepRow | FoldRow | WaitRow;

/** Rows that belong together. */
export interface SceneBlock {
  /** `turn`: a tinted block of a turn. `between`: main runs between two turns, or the loop waits. `plain`: there is no loop. */
  readonly kind: 'turn' | 'between' | 'plain';
  /** `turn 2`, `main`, `loop 2, turn 1`; empty for `plain`. */
  readonly label: string;
  /** The clock of the loop when the turn begins, in seconds. */
  readonly time?: number;
  /** How everything stands where the block begins, in the line of its label. */
  readonly head: Below;
  /** Calls that came into the queue before the turn began: timers that were due. */
  readonly moves: readonly QueueMove[];
  readonly rows: readonly SceneRow[];
}

/** A drawing. */
export interface Scene {
  /** The answer to the one question of a figure, as a sentence with code between backticks; the name of the run for a whole one. */
  readonly title: string;
  /** What is left out, or another remark, below the title. Or empty. */
  readonly note: string;
  readonly lanes: readonly SceneLane[];
  readonly columns: readonly SceneColumn[];
  /** How the lanes stand above the first row. */
  readonly above: readonly LaneMark[];
  readonly blocks: readonly SceneBlock[];
  /** How the run ended, when it did not come to its end. */
  readonly ending: string;
}

/** The lane of the one who was there before all others: the caller, main, the loop. */
export function callerLane({ lanes }: Pick<Scene, 'lanes'>): number {
  return lanes.findIndex(({ isOutside }) => isOutside !== true);
}

/** Whether an act is an arrow from lane to lane. */
export function isBetweenLanes(act: Act): act is Extract<Act, { readonly from: number }> {
  return 'from' in act;
}

/** All rows of a scene, in their order. */
export function rowsOf({ blocks }: Pick<Scene, 'blocks'>): SceneRow[] {
  return blocks.flatMap(({ rows }) => rows);
}

/** The steps among them. */
export function stepsOf(scene: Pick<Scene, 'blocks'>): StepRow[] {
  return rowsOf(scene).filter((row) => row.type === 'step');
}
