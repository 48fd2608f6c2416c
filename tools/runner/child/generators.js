// Counts how often each generator is resumed, so that the verdict on an endless loop can name the one that never ended.
import inspector from 'node:inspector';
import { send } from './wire.js';

const FIRST_REPORT = 100_000;
const SUBJECT = Symbol.for('workbook.busiest-generator');
const HERE = import.meta.url;

/** The name of the generator function that made `generator`; V8 knows it, and tells only its inspector. */
function nameOf(generator) {
  const session = new inspector.Session();
  let name = '';
  session.connect();
  globalThis[SUBJECT] = generator;
  try {
    const ask = (method, params) => {
      let answer;
      session.post(method, params, (_error, result) => {
        answer = result;
      });
      return answer;
    };
    const subject = ask('Runtime.evaluate', {
      expression: `globalThis[Symbol.for('workbook.busiest-generator')]`,
    });
    const inside = ask('Runtime.getProperties', { objectId: subject.result.objectId, ownProperties: true });
    const maker = inside.internalProperties.find((property) => property.name === '[[GeneratorFunction]]');
    const about = ask('Runtime.getProperties', { objectId: maker.value.objectId, ownProperties: true });
    name = about.result.find((property) => property.name === 'name')?.value?.value ?? '';
  } catch {
    // A name is a courtesy: without it the verdict says how often, and not who.
  } finally {
    delete globalThis[SUBJECT];
    session.disconnect();
  }
  return name;
}

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
          last.name ??= nameOf(this);
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

/** Leaves the frames of the counter out of every stack from now on: they are not part of the learner's program. */
export function hideFromStacks() {
  const format = Error.prepareStackTrace;
  if (typeof format !== 'function') return;
  Error.prepareStackTrace = (error, frames) => {
    const shown = frames.filter((frame, at) => {
      if (frame.getFileName() === HERE) return false;
      return !(frames[at + 1]?.getFileName() === HERE && frame.getFunctionName() === 'apply');
    });
    return format(error, shown);
  };
}
