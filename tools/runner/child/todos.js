// A starter throws `new Error('TODO n: …')` where something is not written yet, and what it is thrown into may swallow
// it: a task keeps the error of its coroutine. So the tool is told when such an error is made.
import { describeError, send } from './wire.js';

const TODO = /^TODO \d+:/;
let isTold = false;

/** The next test begins: of each the first is told. */
export function forgetTodos() {
  isTold = false;
}

/** Stands for `Error` in the code of lessons, where the message says so: see `../vitest/source-plugin.ts`. */
function $Todo(message, options) {
  const error = new Error(message, options);
  Error.captureStackTrace(error, $Todo);
  if (!isTold && TODO.test(message)) {
    isTold = true;
    send({ t: 'todo', error: describeError(error) });
  }
  return error;
}

/** What prepared code calls must be there before it is loaded. */
export function watchTodos() {
  Object.defineProperty(globalThis, '$Todo', { value: $Todo });
}
