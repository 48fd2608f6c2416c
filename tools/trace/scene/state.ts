/** How everything stands beside a row of a scene: the lanes, the queue, the futures, the timers, the variables. */

/**
 * How a lane stands between two rows.
 * - `none`: not there yet, or no lane of this stretch
 * - `new`: made and not started
 * - `runs`: has the right to run; one lane at most
 * - `calls`: in the middle of a call to the one that runs: on the stack
 * - `paused`: at a `yield`; nobody is in the middle of a call to it
 * - `ended`, `failed`: by a return; by an error
 * - `waits`: nobody runs, and this is the loop, which waits for something from outside
 * - `outside`: no frame: the lane of the world outside, of which nothing else is known
 */
export type LaneMark =
  | 'none'
  | 'new'
  | 'runs'
  | 'calls'
  | 'paused'
  | 'ended'
  | 'failed'
  | 'waits'
  | 'outside';

/** A call that waits in a ready queue, or in the list of a future. `id` is the same for the same call in both places. */
export interface Chip {
  readonly id: string;
  readonly label: string;
}

/** A variable of a suspended frame. */
export interface Variable {
  readonly name: string;
  /** Shortened, as code. */
  readonly value: string;
}

/** A timer that is set. */
export interface SetTimer {
  readonly number: number;
  /** `timer 1` */
  readonly label: string;
  /** In seconds, on the clock of the loop; absent when that is a real one. */
  readonly when?: number;
}

/** What stands in a column of state, from a row on until the next cell of the column. */
export type StateCell =
  | { readonly kind: 'ready'; readonly calls: readonly Chip[] }
  | {
      readonly kind: 'future';
      readonly state: 'pending' | 'finished' | 'failed' | 'cancelled';
      /** The result or the error, shortened. */
      readonly value?: string;
      readonly waiters: readonly Chip[];
    }
  | { readonly kind: 'timers'; readonly timers: readonly SetTimer[] }
  | {
      readonly kind: 'frame';
      readonly mark: LaneMark;
      readonly variables: readonly Variable[];
      /** The code of the place where it is paused, in one line: `yield row + number`. Empty when that is not known. */
      readonly at: string;
    };
