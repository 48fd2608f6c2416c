// Who runs at this moment; shared by everything that records.
import { isObject } from './values/classes.js';

/** What all generators of this process inherit from. */
export const prototype = Reflect.getPrototypeOf(Reflect.getPrototypeOf((function* () {})()));

/** The state that all of the recorder shares. */
export const now = {
  /** The frame that runs; null is the caller. */
  running: null,
  /** The generator that was resumed and is not known yet: its body makes it a frame when it begins. */
  stranger: null,
  /** What is being recorded into; null when nothing is. */
  recording: null,
};

/** The id of a frame, or that of the caller for null. */
export const idOf = (frame) => (frame === null ? 0 : frame.id);

/** Whether a generator function has made it; runs none of its code. */
export function isGenerator(thing) {
  const own = isObject(thing) ? Reflect.getPrototypeOf(thing) : null;
  return own !== null && Reflect.getPrototypeOf(own) === prototype;
}

/** One generator, and everything that is known of it. */
export class Frame {
  id = 0;
  name = '';
  /** Where its function begins; known when it has begun. */
  site = undefined;
  runs = false;
  ended = false;
  /** The frame or iterable that its `yield*` is at. */
  inner = undefined;
  /** The line of that `yield*`. */
  stands = undefined;
  /** The line that it is about to stop at. */
  stops = undefined;
  /** What a `throw` of its own has thrown, and its line. */
  thrown = undefined;
  /** Its variables when it came to a `yield` or a `yield*`, until they have been told. */
  variables = undefined;
  /** The line that it was paused at last. */
  paused = undefined;
  /** What it was resumed with, when that is an error. */
  given = undefined;
  /** What has come out of the frame behind its `yield*`, when that was an error. */
  failed = undefined;
  /** The lines of its function; known when it has begun. */
  stretch = undefined;
  /** The call of a queue that resumes it, by its id. */
  call = undefined;
  /** The future that the `yield*` is at, by its name. */
  waitsFor = undefined;
  /** The task that drives it, by its name. */
  task = undefined;
  /** The future that it does nothing but wait for, by its name. */
  future = undefined;
  /** Who resumed it last; undefined until somebody has. */
  by = undefined;
  /** Where a loop of that one asks. */
  asked = undefined;
  /** Whether the last resume came from a `yield*`. */
  delegated = false;
  constructor(generator) {
    this.generator = generator;
  }
}
