// How the recorder hears of loops, tasks, futures and timers: it puts functions of its own around some methods of their
// classes, so that the code of a lesson needs no calls for it. A class is recognised by its name, or that of a class above it,
// and by its methods: the learner's own, the solution's, and those that a test derives from either are all heard.
import { inherited, isA, stringOf } from './classes.js';
import { now } from './current.js';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/** The event that a call of a method stands for, before it begins or after it has returned; by class and method. */
const CALLS = {
  Future: {
    leavePending: { after: (future, [state, outcome]) => ({ type: 'done', future, state, outcome }) },
  },
  Task: {
    'Task.task_wakeup()': { before: (task, [by]) => ({ type: 'wake', task, by }) },
  },
  EventLoop: {
    // What came from outside is in the queue now; the calls of the turn follow.
    poll: {
      after: (loop) => ({
        type: 'turn',
        loop,
        ready: asked(() => loop.ready.length),
        time: asked(() => loop.time()),
      }),
    },
  },
  TimerHandle: {
    run: { before: (timer) => ({ type: 'due', timer }) },
    cancel: { after: (timer) => ({ type: 'cancelled', timer }) },
  },
};

/** The event that a new object stands for, by the class whose constructor has come to its end. */
const MADE = {
  __proto__: null,
  Task: (task, [generator]) => ({ type: 'task', task, generator, name: asked(() => task.getName()) }),
  TimerHandle: (timer, [when, callback, _args, loop]) => ({
    type: 'set',
    timer,
    loop,
    when,
    callback: typeof callback === 'function' ? stringOf(callback, 'name') : undefined,
  }),
};

/**
 * From now on the methods of a class that are among those above tell the recording, when there is one. Nothing else about
 * them changes: neither their names, nor what they take, return and throw.
 */
export function listenTo({ prototype }) {
  for (const [name, methods] of Object.entries(CALLS)) {
    if (!isA(prototype, name)) continue;
    for (const [key, says] of Object.entries(methods)) surround(prototype, key, says);
  }
}

/** The constructor of the class `name` has come to its end; `values` are its arguments. */
export function wasBuilt(name, thing, values) {
  tell(MADE[name], thing, values);
}

function surround(prototype, key, { before, after }) {
  const descriptor = getOwnPropertyDescriptor(prototype, key);
  const original = descriptor?.value;
  if (typeof original !== 'function') return;
  const { method } = {
    method(...values) {
      // With the method of the class above, which it may call, it is one call.
      const isWhole = now.recording !== null && inherited(this, key) === method;
      if (isWhole) tell(before, this, values);
      const result = apply(original, this, values);
      if (isWhole) tell(after, this, values);
      return result;
    },
  };
  for (const own of ['name', 'length'])
    defineProperty(method, own, { ...getOwnPropertyDescriptor(original, own), configurable: true });
  defineProperty(prototype, key, { ...descriptor, value: method });
}

function tell(says, thing, values) {
  const hear = now.recording?.hear;
  if (says !== undefined && hear) hear(says(thing, values));
}

/** Asks a loop or a task for what only it knows. What runs for that is not recorded, and an error is no answer. */
function asked(question) {
  const { recording } = now;
  now.recording = null;
  try {
    return question();
  } catch {
    return undefined;
  } finally {
    now.recording = recording;
  }
}
