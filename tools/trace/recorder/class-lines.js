// The lines of classes that only pass on what somebody else has asked.
import { ownerOf } from './values/classes.js';

const { getOwnPropertyDescriptor } = Reflect;

/** By what the class is, and by where it begins. */
const stretches = {
  Future: new Map(),
  Task: new Map(),
  timer: new Map(),
  setter: new Map(),
  selector: new Map(),
  transport: new Map(),
};

/** The classes whose lines only pass on what somebody else has asked, by what happens. */
const PASSED_ON = {
  turn: [],
  wait: ['selector'],
  done: ['Future'],
  cancels: ['Future', 'Task'],
  read: ['Future'],
  wake: ['Future', 'Task'],
  set: ['setter', 'timer'],
  due: ['timer'],
  cancelled: ['timer'],
  leaves: ['transport'],
};

/** Whether a line only passes on what has happened. */
export function isPassedOn(what, isWithin, place) {
  return PASSED_ON[what].some((kind) =>
    [...stretches[kind].values()].some((stretch) => isWithin(place, stretch)),
  );
}

/** These are the lines of the class with this prototype. */
export function noteLines(prototype, stretch) {
  const name = ownerOf(prototype);
  const has = (method) => getOwnPropertyDescriptor(prototype, method) !== undefined;
  // A class may be declared many times over.
  const note = (kind) => stretches[kind].set(`${stretch.file}:${stretch.from}`, stretch);
  if (name === 'Future' || name === 'Task') note(name);
  if (name === 'TimerHandle' || name === 'Handle') note('timer');
  if (has('callAt') || has('callLater')) note('setter');
  if (has('select')) note('selector');
  if (has('write') && has('close')) note('transport');
}
