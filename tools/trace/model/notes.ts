import type { Who } from './frame.ts';

/** A line was printed by the frame that runs, or by the caller. */
export interface Print {
  readonly type: 'print';
  readonly by: Who;
  /** As it was printed, shortened. */
  readonly value: string;
}

/** A loop begins to make the calls that are ready. */
export interface Turn {
  readonly type: 'turn';
  readonly by: Who;
  /** From 1, in each loop. */
  readonly number: number;
  /** How many calls it will make. */
  readonly ready: number;
  /** In seconds. Absent when the clock is no virtual one: it would be another in every run. */
  readonly time?: number;
}

/** An alarm is set, goes off, or is cancelled before it does. */
export interface Timer {
  readonly type: 'timer';
  readonly by: Who;
  readonly what: 'set' | 'due' | 'cancelled';
  /** Tells alarms apart; from 1, in the order in which they were first seen. */
  readonly number: number;
  /** The name of what it calls, when that has one. */
  readonly callback?: string;
  /** When it is due, in seconds; absent as above. */
  readonly when?: number;
}

/** A future that is no task is done. */
export interface Done {
  readonly type: 'done';
  readonly by: Who;
  /** `Future #1` */
  readonly future: string;
  readonly how: 'finished' | 'failed' | 'cancelled';
  /** Its result or its error, shortened; absent when there is nothing to say. */
  readonly value?: string;
}

/** A task is about to go on, because what it has waited for is done. */
export interface Wake {
  readonly type: 'wake';
  readonly by: Who;
  /** `Task-2` */
  readonly task: string;
  /** `Future #1`, or `Task-3` */
  readonly future: string;
}

/** What happens while somebody runs, and moves nothing. */
export type Note = Print | Turn | Timer | Done | Wake;
