// Counts how often each generator is resumed, so that the verdict on an endless loop can name the one that never ended.
import { makerOf } from '../../trace/recorder/values/generator-function.js';
import { send } from './wire.js';

const FIRST_REPORT = 100_000;
const RECORDER = new URL('../../trace/recorder/', import.meta.url).href;
const isOurs = (file) => file === import.meta.url || file?.startsWith(RECORDER) === true;

/** Wraps `%GeneratorPrototype%.next`, which loops, spread, destructuring and `yield*` all go through. */
export function countResumptions() {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()));
  const { apply, getPrototypeOf } = Reflect;
  const original = prototype.next;
  // Every generator function has a `prototype` object of its own: that is who is counted.
  const tallies = new WeakMap();
  let lastKey = null;
  let last = null;

  const counted = {
    next(_value) {
      if (typeof this === 'object' && this !== null) {
        const key = getPrototypeOf(this);
        if (key !== lastKey && key !== null) {
          last = tallies.get(key) ?? { count: 0, report: FIRST_REPORT, name: undefined };
          tallies.set(key, last);
          lastKey = key;
        }
        if (last !== null && ++last.count === last.report) {
          last.report *= 2;
          last.name ??= makerOf(this);
          send({ t: 'busy', name: last.name, count: last.count });
        }
      }
      // biome-ignore lint/complexity/noArguments: a rest parameter would change `next.length`, which learners can see.
      return apply(original, this, arguments);
    },
  }.next;
  Object.defineProperty(prototype, 'next', {
    ...Object.getOwnPropertyDescriptor(prototype, 'next'),
    value: counted,
  });
}

/** Leaves the frames of the counter and the recorder out of every stack from now on: they are not part of the learner's program. */
export function hideFromStacks() {
  const format = Error.prepareStackTrace;
  if (typeof format !== 'function') return;
  Error.prepareStackTrace = (error, frames) => {
    const shown = frames.filter((frame, at) => {
      if (isOurs(frame.getFileName())) return false;
      return !(isOurs(frames[at + 1]?.getFileName()) && frame.getFunctionName() === 'apply');
    });
    return format(error, shown);
  };
}
