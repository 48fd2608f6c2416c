// Records every resume and suspend of every generator of this process: `next`, `throw` and `return` of
// %GeneratorPrototype%, which loops, spread, destructuring and `yield*` all go through. See ../model/events.ts for the events.

import { trustStacks } from './call-sites.js';
import { idOf, isGenerator, now, prototype } from './current.js';
import { loopListener } from './loop-events.js';
import { Recording } from './recording.js';
import { ofGenerators } from './serialize.js';
import { Names } from './values/names.js';
import { shortenLine } from './values/shorten.js';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/**
 * Starts to record, until the function that it returns is called.
 * @param {object} options
 * @param {(batch: object) => void} options.send gets `{ frames, events, dropped }` as they come.
 * @param {boolean} [options.every] whether generators of code that was not prepared (see `hooks.js`) are recorded too.
 * @param {boolean} [options.places] whether the lines that resume are looked up.
 */
export function startRecording({ send, every = false, places = true }) {
  if (now.recording !== null) return joinIn(now.recording, send);
  const originals = {};
  const methods = {};
  for (const how of ['next', 'throw', 'return']) {
    const descriptor = getOwnPropertyDescriptor(prototype, how);
    originals[how] = descriptor;
    methods[how] = wrap(how, descriptor.value);
    defineProperty(prototype, how, { ...descriptor, value: methods[how] });
  }
  trustStacks();
  now.recording = new Recording(send, every, places ? methods : null);
  // Names of tasks are numbers that a test which is run alone does not know of.
  if (!every) now.recording.hear = loopListener(now.recording);
  return function stop() {
    for (const how of Object.keys(originals)) defineProperty(prototype, how, originals[how]);
    const ended = now.recording;
    ended.registry.nameTheRest();
    ended.flush();
    now.recording = null;
    now.running = null;
    now.stranger = null;
  };
}

/** A test that records a part of itself may be recorded as a whole. */
function joinIn(recording, send) {
  recording.flush();
  send({ frames: recording.registry.introduced().map(ofGenerators), events: [], dropped: 0 });
  recording.others.set(send, new Names());
  return function stop() {
    recording.registry.nameTheRest();
    recording.flush();
    recording.others.delete(send);
  };
}

/** Says that a line was printed. */
export function printed(text) {
  if (now.recording === null) return;
  const at = now.recording.cause(printed);
  for (const line of text.replace(/\n$/, '').split('\n')) {
    now.recording.add({ type: 'print', by: idOf(now.running), value: shortenLine(line), at });
  }
}

/** A method that looks like the one that it stands for, and records. */
function wrap(how, original) {
  // As methods, so that they have the name and the length of what they stand for.
  const wrapped = {
    next(_value) {
      // biome-ignore lint/complexity/noArguments: a rest parameter would change `length`, which learners can see.
      return resume(this, how, original, arguments);
    },
    throw(_error) {
      // biome-ignore lint/complexity/noArguments: as above.
      return resume(this, how, original, arguments);
    },
    return(_value) {
      // biome-ignore lint/complexity/noArguments: as above.
      return resume(this, how, original, arguments);
    },
  };
  return wrapped[how];
}

function resume(generator, how, original, values) {
  const here = now.recording;
  // `null` is a generator that nobody asked to see.
  const known = here === null ? null : here.registry.find(generator);
  if (known === null || (known === undefined && !isGenerator(generator)))
    return apply(original, generator, values);
  if (known === undefined && !here.every) return meet(here, generator, how, original, values);
  const frame = known ?? here.make(generator, undefined);
  return step(here, frame, how, original, values);
}

/** A generator that is resumed for the first time and was not seen to be made: by a loop, or by somebody else's code. */
function meet(here, generator, how, original, values) {
  const before = now.stranger;
  const met = { generator, how, values, frame: null };
  now.stranger = met;
  let result;
  try {
    result = apply(original, generator, values);
  } catch (error) {
    now.stranger = before;
    if (met.frame === null) here.registry.ignore(generator);
    else here.leave(met.frame, 'throw', error);
    throw error;
  }
  now.stranger = before;
  if (met.frame === null) here.registry.ignore(generator);
  else here.leave(met.frame, result.done ? 'return' : 'yield', result.value);
  return result;
}

function step(here, frame, how, original, values) {
  if (frame.runs) return refuse(here, frame, how, original, values);
  const again = frame.ended;
  const before = now.stranger;
  now.stranger = null;
  here.enter(frame, how, values);
  let result;
  try {
    result = apply(original, frame.generator, values);
  } catch (error) {
    now.stranger = before;
    here.leave(frame, 'throw', error, again);
    throw error;
  }
  now.stranger = before;
  if (!result.done) here.leave(frame, 'yield', result.value, again);
  else here.leave(frame, how === 'return' && !again ? 'close' : 'return', result.value, again);
  return result;
}

function refuse(here, frame, how, original, values) {
  here.note(frame, how, values, now.running);
  try {
    return apply(original, frame.generator, values);
  } catch (error) {
    here.refused(frame, error);
    throw error;
  }
}
