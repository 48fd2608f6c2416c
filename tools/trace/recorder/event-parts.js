// What the parts of an event of a loop must be. Others are left out: the learner's methods may be called with anything.
import { futureClass, isObject } from './values/classes.js';

/** Whether it is a future, or a task. */
export const isFuture = (part) => futureClass(part) !== undefined;
const ANY = () => true;
const NUMBER = (part) => typeof part === 'number';
const STRING = (part) => typeof part === 'string';
const OPTIONAL = (is) => (part) => part === undefined || is(part);
const ONE_OF =
  (...all) =>
  (part) =>
    all.includes(part);

/** What the parts of an event must be, by its type. Times are in seconds, on the clock of the loop. */
const PARTS = {
  // A turn begins: how many calls are ready, and what the clock says.
  turn: { loop: isObject, ready: NUMBER, time: OPTIONAL(NUMBER) },
  // Its calls have been made.
  turned: { loop: isObject },
  // The loop looks outside; or has looked, when there is no such call.
  polls: { loop: OPTIONAL(isObject) },
  // A selector is asked to wait; and it has waited.
  waits: {},
  waited: {},
  wait: { timeout: (part) => part === null || (typeof part === 'number' && part > 0) },
  // A call is about to go to a queue; and something may have gone there.
  queues: { loop: isObject, call: ANY },
  queued: { loop: isObject, call: ANY, handle: OPTIONAL(ANY) },
  changed: { future: isFuture },
  // A loop is about to make a call.
  made: { handle: isObject },
  // Something was opened outside; and something there is about to get a command.
  opened: { id: NUMBER, module: STRING, options: ANY },
  told: { id: NUMBER, command: STRING, value: ANY },
  // A call was cancelled.
  off: {},
  // A future is about to have a callback called; or has seen to it, when there is no callback.
  tells: { callback: ANY },
  future: { future: isFuture },
  // A task was made, which will drive `generator`.
  task: { task: isFuture, generator: isObject, name: STRING },
  // A future has a result, or an error, or was cancelled: its `outcome`.
  done: { future: isFuture, state: ONE_OF('finished', 'failed', 'cancelled') },
  // Somebody is about to look into a future; and has got what was in it. One that is pending has nothing to give.
  reads: {},
  read: { future: isFuture, state: ONE_OF('finished', 'failed', 'cancelled') },
  // A task goes on, because the future that it has waited for is done; or takes its first step.
  wake: { task: isFuture },
  stepped: {},
  // A task is about to pass on that it was cancelled; and has.
  cancels: {},
  passedOn: {},
  // A timer was set.
  set: { timer: isObject, loop: isObject, when: NUMBER, callback: OPTIONAL(STRING) },
  // It goes off now.
  due: { timer: isObject },
  cancelled: { timer: isObject },
};

/** Whether an event has the parts that it must have. */
export function isWellMade(event) {
  return Object.entries(PARTS[event.type]).every(([key, is]) => is(event[key]));
}
