/** Loading is mostly our own work, and a busy machine is not the learner's fault. */
export const LOADING_FACTOR = 2;

/** A test that waits for a promise is told so by vitest, shortly before it would be taken for a loop. */
export const PROMISE_FACTOR = 0.9;

/** After so many events that were only counted, a program is not waited for any longer. */
export const MOST_COUNTED_EVENTS = 1_000_000;

/** A process that holds more bytes after a run is given no other: they would be taken for what the next answer collects. */
export const MOST_KEPT_BYTES = 36 * 1024 * 1024;
