/** What a task runs: a frame that yields requests, receives answers of any type, and returns an `R`. */
export type Body<R = unknown> = Generator<Trap, R, unknown>;

/** What a task may yield: a request, or nothing to let the others run. */
export type Trap = Request | undefined;

/** What a task asks of its scheduler. It only describes: making one does nothing, and it may be yielded more than once. */
export type Request = GetTid | Spawn | Join | Kill;

export interface GetTid {
  readonly ask: 'getTid';
}

export interface Spawn {
  readonly ask: 'spawn';
  readonly body: Body;
}

export interface Join {
  readonly ask: 'join';
  readonly tid: number;
}

export interface Kill {
  readonly ask: 'kill';
  readonly tid: number;
}

/** Who am I? The answer is the task's own number. */
export function getTid(): GetTid {
  return { ask: 'getTid' };
}

/** Make a task of `body`, a frame that has not begun. The answer is the number of the new task. */
export function spawn(body: Body): Spawn {
  return { ask: 'spawn', body };
}

/** Wait for the end of a task. The answer is what it returned, `undefined` when it was killed; if it failed, its error is thrown in. */
export function join(tid: number): Join {
  return { ask: 'join', tid };
}

/** End a task. The answer is `true` when it was still alive, `false` otherwise. */
export function kill(tid: number): Kill {
  return { ask: 'kill', tid };
}
