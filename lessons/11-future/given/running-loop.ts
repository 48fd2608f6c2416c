import type { Listener } from '../../09-decorators/given/creation.ts';

/** The part of a loop that a future needs: `callSoon` puts a call at the end of the ready queue. */
export interface Loop {
  callSoon(callback: () => void): unknown;
  /** Lesson 17 gives its loop one. */
  readonly watcher?: Watcher;
}

/** Hears what becomes of the futures and tasks of a loop. */
export interface Watcher {
  /** Hears of the coroutines that are made while the loop runs. */
  readonly coroutines: Listener;
  /** A future, a task or a handle is being made. Undefined when the watcher does not want to know. */
  readonly made: ((it: object) => void) | undefined;
  /** Where that was: `kitchen.ts:12`; undefined when it is not known. */
  createdAt(it: object): string | undefined;
  /** The future has failed. */
  failed(future: object): void;
  /** The error of the future was read. */
  seen(future: object): void;
  /** The task will drive `coro`. */
  begins(task: object, coro: object): void;
  /** The task is done. */
  ended(task: object): void;
}

let running: Loop | null = null;

/** The loop that runs now; null when none does. */
export function runningLoop(): Loop | null {
  return running;
}

/** The loop that runs now. @throws {Error} `no running event loop` */
export function needRunningLoop(): Loop {
  if (running === null) throw new Error('no running event loop');
  return running;
}

/** Says which loop runs from now on; null when none does. */
export function setRunningLoop(loop: Loop | null): void {
  running = loop;
}
