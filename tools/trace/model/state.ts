/** What stands beside the steps of a run: what is ready, what is in a future and who waits for it, which timers are set. */

import type { Who } from './frame.ts';

/** A call that waits in a ready queue, or in the list of a future. */
export interface WaitingCall {
  /** The same for the same call in a list and in a queue: the name of a task (`Task-2`) for its next step, or `call 7`. */
  readonly id: string;
  /** What it is called: the name of a task, of a timer (`timer 1`), of a function. */
  readonly label: string;
  /** The frame that it resumes, when that is known. */
  readonly frame?: Who;
}

/** How a future stands. */
export interface FutureState {
  /** `Future #1`, or the name of a task. */
  readonly future: string;
  readonly state: 'pending' | 'finished' | 'failed' | 'cancelled';
  /** Its result or its error, shortened; absent when there is nothing in it. */
  readonly value?: string;
  /** In the order in which they will be told. */
  readonly waiters: readonly WaitingCall[];
}

/** A timer that is set and has neither gone off nor been cancelled. */
export interface TimerState {
  readonly number: number;
  /** When it is due, in seconds; absent when the clock is no virtual one. */
  readonly when?: number;
}

/** What was found changed at an event, right after it; a part that is absent is as it was before. */
export interface StateChange {
  /** The calls that are ready, by the number of the loop (from 1, in the order in which loops were first seen). */
  readonly ready?: readonly {
    readonly loop: number;
    /** The next one first. */
    readonly calls: readonly WaitingCall[];
    /** How many more there are behind them, when they are too many to tell. */
    readonly more?: number;
  }[];
  /** The futures that have changed, tasks too. */
  readonly futures?: readonly FutureState[];
  /** All timers that are set, by the number of the loop, the next one first. */
  readonly timers?: readonly {
    readonly loop: number;
    readonly timers: readonly TimerState[];
    readonly more?: number;
  }[];
}

/** A variable of a frame, and its value, shortened. */
export type VariableValue = readonly [name: string, value: string];
