/**
 * What happens when generators run, as a list of events: the one description that the pictures, the tests and the book share.
 *
 * One of them runs at any time: the caller, or a frame, which is the body of one generator. A *resume* hands the right to
 * run to a frame, and the frame hands it back with one of `yield`, `return`, `throw` and `close`. So resumes and what answers
 * them are nested like parentheses, and the events of a run are a complete account of who ran when.
 * The calls behind them are `next`, `throw` and `return` of %GeneratorPrototype% (ECMA-262, 27.5.1), no matter who makes them:
 * the learner's code, `for...of`, spread, destructuring, `yield*`.
 *
 * Between them stand *notes*: what happens while somebody runs, and moves nothing. A line is printed; and a loop that
 * drives tasks tells of its turns, its timers and its futures (lessons 11 to 14; see recorder/loop-events.js).
 */

import type { Frame, TracePlace, Who } from './frame.ts';
import type { Note } from './notes.ts';
import type { StateChange, VariableValue } from './state.ts';

export { CALLER, type Frame, nameOf, type TracePlace, type Who } from './frame.ts';

export type {
  Arrives,
  Done,
  Leaves,
  Note,
  Print,
  Read,
  Timer,
  Turn,
  TurnEnd,
  Wait,
  Wake,
} from './notes.ts';
export type { FutureState, StateChange, TimerState, VariableValue, WaitingCall } from './state.ts';

/** The method that resumed a frame. */
export type How = 'next' | 'throw' | 'return';

/** A generator was made: its body has not begun. Those that a loop makes for itself are seen when they are first resumed. */
export interface Create {
  readonly type: 'create';
  readonly frame: number;
  readonly by: Who;
  /** The call. */
  readonly at?: TracePlace;
  readonly state?: StateChange;
}

/** `by` hands the right to run to a frame. */
export interface Resume {
  readonly type: 'resume';
  readonly frame: number;
  readonly by: Who;
  readonly how: How;
  /** What goes in, shortened; absent when nothing was said. */
  readonly value?: string;
  /** The line of `by` that asks. */
  readonly at?: TracePlace;
  /** Asked by the `yield*` of `by`, which only passes on what it was asked itself. */
  readonly delegated?: true;
  /** The variables of `by`, which stands at that `yield*`: said when it gets there. */
  readonly variables?: readonly VariableValue[];
  readonly state?: StateChange;
}

/** The frame is suspended at a `yield`. */
export interface Yield {
  readonly type: 'yield';
  readonly frame: number;
  readonly to: Who;
  /** What comes out, shortened. */
  readonly value: string;
  /** The `yield`, or the `yield*` of a frame that delegates. */
  readonly at?: TracePlace;
  /** `to` stands at a `yield*`, and passes it on. */
  readonly delegated?: true;
  /** Its variables at that moment: those that have a value. */
  readonly variables?: readonly VariableValue[];
  readonly state?: StateChange;
}

/** The frame has come to its end by itself; or had ended before, and says so again. */
export interface Return {
  readonly type: 'return';
  readonly frame: number;
  readonly to: Who;
  /** What it returned, shortened. */
  readonly value: string;
  /** The `return`; absent when it ran off its last line. */
  readonly at?: TracePlace;
  readonly delegated?: true;
  /** It had ended before it was asked. */
  readonly again?: true;
  readonly state?: StateChange;
}

/** An error comes out of the frame, which has ended. */
export interface Throw {
  readonly type: 'throw';
  readonly frame: number;
  readonly to: Who;
  /** The error, shortened. */
  readonly value: string;
  readonly delegated?: true;
  /** It had ended before it was asked. */
  readonly again?: true;
  /** The frame was running, so it could not be resumed; it runs on. */
  readonly refused?: true;
  /** The line that threw, when that is in the frame and known. */
  readonly at?: TracePlace;
  readonly state?: StateChange;
}

/** The frame has ended because `return` was called on it. */
export interface Close {
  readonly type: 'close';
  readonly frame: number;
  readonly to: Who;
  /** What comes out: the value of `return`, or that of a `return` in its `finally`. */
  readonly value: string;
  readonly delegated?: true;
  readonly again?: true;
  /** Where it was paused when `return` was called on it, or the `return` in its `finally`. */
  readonly at?: TracePlace;
  readonly state?: StateChange;
}

/** Everything that hands the right to run back. */
export type Answer = Yield | Return | Throw | Close;

/** One thing that happened. Every event that answers a resume has the `frame` of that resume, and its `by` as `to`. */
export type TraceEvent = Create | Resume | Answer | Note;

/** What tells kinds of events apart; kinds.ts has a row for each. */
export type EventType = TraceEvent['type'];

type ByType = { readonly [E in TraceEvent as E['type']]: E };

/**
 * The events of these types. A function of `event: EventOf<T>` can look `event.type` up in a table that has a row for each
 * type, and hand the event to that row: the compiler knows that they belong together.
 */
export type EventOf<T extends EventType> = { [Each in T]: ByType[Each] & { readonly type: Each } }[T];

/** How a run came to its end. Anything but `done` leaves frames that run, and resumes without an answer. */
export type TraceEnding =
  | { readonly how: 'done' }
  /** The program or the test threw. `at` is the place, if it is in the workbook. */
  | { readonly how: 'thrown'; readonly error: string }
  /** It was stopped: an endless loop, no memory left, `process.exit`. A sentence says which. */
  | { readonly how: 'stopped'; readonly sentence: string };

/** One run. */
export interface TraceRun {
  /** What ran, as a title: `demo of 05-slow-fibonacci`, or the name of a test. */
  readonly title: string;
  /** By id: `frames[0]` is frame 1. */
  readonly frames: readonly Frame[];
  /** What futures are called where they were made: `Future #1` is `letter`. No two have the same name. */
  readonly names?: Readonly<Record<string, string>>;
  /** From the beginning, in order. */
  readonly events: readonly TraceEvent[];
  /** How many more there were that were counted and not kept. */
  readonly dropped: number;
  readonly ending: TraceEnding;
}

/** What was recorded since the last batch. */
export interface Batch {
  /** What frames turned out to be called; a later one of the same id takes the place of an earlier one. */
  readonly frames: readonly Omit<Frame, 'instance'>[];
  /** As in a run; a later one takes the place of an earlier one. */
  readonly names?: Readonly<Record<string, string>>;
  readonly events: readonly TraceEvent[];
  /** How many more there were until now. */
  readonly dropped: number;
}
