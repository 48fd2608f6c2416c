import type { TracePlace, Who } from './frame.ts';
import type { StateChange } from './state.ts';

/** What all notes have. */
interface Noted {
  readonly by: Who;
  /** The line that caused it: that prints, gives a result, sets a timer. Absent when it is not known. */
  readonly at?: TracePlace;
  readonly state?: StateChange;
}

/** A line was printed by the frame that runs, or by the caller. */
export interface Print extends Noted {
  readonly type: 'print';
  /** As it was printed, shortened. */
  readonly value: string;
}

/** A loop begins to make the calls that are ready. */
export interface Turn extends Noted {
  readonly type: 'turn';
  /** Which loop; from 1, in the order in which loops were first seen. */
  readonly loop?: number;
  /** From 1, in each loop. */
  readonly number: number;
  /** How many calls it will make. */
  readonly ready: number;
  /** In seconds. Absent when the clock is no virtual one: it would be another in every run. */
  readonly time?: number;
}

/** A timer is set, goes off, or is cancelled before it does. */
export interface Timer extends Noted {
  readonly type: 'timer';
  readonly what: 'set' | 'due' | 'cancelled';
  /** Tells timers apart; from 1, in the order in which they were first seen. */
  readonly number: number;
  /** The name of what it calls, when that has one. */
  readonly callback?: string;
  /** When it is due, in seconds; absent as above. */
  readonly when?: number;
}

/** A future or a task is done. */
export interface Done extends Noted {
  readonly type: 'done';
  /** `Future #1`, or the name of a task. */
  readonly future: string;
  /** It is a task: what came out of its frame is in it now. */
  readonly task?: true;
  readonly how: 'finished' | 'failed' | 'cancelled';
  /** Its result or its error, shortened; absent when there is nothing to say. */
  readonly value?: string;
}

/** A task is about to go on, because what it has waited for is done. */
export interface Wake extends Noted {
  readonly type: 'wake';
  /** `Task-2` */
  readonly task: string;
  /** `Future #1`, or `Task-3` */
  readonly future: string;
}

/** Nothing is ready: the loop waits for something from outside. Said when it goes on. */
export interface Wait extends Noted {
  readonly type: 'wait';
  readonly loop?: number;
  /** How long it was ready to wait, in seconds; absent when that is no limit, or not known. */
  readonly timeout?: number;
  /** The clock before and after, in seconds; absent when it is no virtual one. */
  readonly from?: number;
  readonly to?: number;
}

/** All calls of a turn have been made: the loop gives control back, or begins its next turn. */
export interface TurnEnd extends Noted {
  readonly type: 'turned';
  readonly loop?: number;
  /** That of the turn. */
  readonly number: number;
}

/** Somebody takes the result out of a future or a task, or its error. It resumes nobody. */
export interface Read extends Noted {
  readonly type: 'read';
  /** `Future #1`, or the name of a task. */
  readonly future: string;
  readonly how: 'finished' | 'failed' | 'cancelled';
  /** What was in it, shortened. */
  readonly value?: string;
}

/** What an event has that tells of the world outside of the program. */
interface OutsideNote extends Noted {
  /**
   * As the loop's engine calls it: `data`, `accepted`, `write`; `open connect` when it is opened. `call` when it is nothing but a
   * function, which is the value then.
   */
  readonly what: string;
  /** What it is about: `connection`, `connection 2` when there are several. */
  readonly thing?: string;
  /** How many bytes there are in it. */
  readonly bytes?: number;
  /** Shortened: of bytes the first line; absent when there is nothing to say. */
  readonly value?: string;
}

/** Something comes from outside, bytes or a connection or a thread's answer: the loop makes the call for it. */
export interface Arrives extends OutsideNote {
  readonly type: 'arrives';
}

/** Something goes outside: bytes are sent, a connection is asked for. */
export interface Leaves extends OutsideNote {
  readonly type: 'leaves';
}

/** What happens while somebody runs, and moves nothing. */
export type Note = Print | Turn | Timer | Done | Wake | Wait | TurnEnd | Read | Arrives | Leaves;
