/**
 * What a loop tells somebody who watches it: `lesson trace`, which draws it. Nothing in here changes what happens.
 * Times are in seconds, on the clock of the loop.
 */
export type LoopEvent =
  /** A turn begins: how many calls are ready, and what the clock says, if the loop has one. */
  | { readonly type: 'turn'; readonly loop: object; readonly ready: number; readonly time?: number }
  /** A task was made, which will drive `generator`. */
  | { readonly type: 'task'; readonly task: object; readonly generator: object; readonly name: string }
  /** A future is done: it has a result, or an error, or was cancelled. */
  | { readonly type: 'done'; readonly future: object; readonly state: string; readonly outcome: unknown }
  /** A task goes on, because the future that it has waited for is done. */
  | { readonly type: 'wake'; readonly task: object; readonly by: object }
  /** An alarm was set. */
  | {
      readonly type: 'timer';
      readonly what: 'set';
      readonly timer: object;
      readonly loop: object;
      readonly when: number;
      readonly callback: string;
    }
  /** It goes off now; or it was cancelled. */
  | { readonly type: 'timer'; readonly what: 'due' | 'cancelled'; readonly timer: object };

/** Is told what happens, when it happens. */
export type Watcher = (event: LoopEvent) => void;

/** Where somebody who watches leaves word; it is the same place for all who look for it. */
const KEY = Symbol.for('from-yield-to-await.loop-watcher');
const globals = globalThis as { [KEY]?: { watcher: Watcher | undefined } };
globals[KEY] ??= { watcher: undefined };
const place = globals[KEY];

/** Whoever watches now; undefined when nobody does. */
export function watched(): Watcher | undefined {
  return place.watcher;
}
