// How the recorder hears of loops, tasks, futures and timers: it puts functions of its own around some methods of their
// classes, so that the code of a lesson needs no calls for it. A class is recognised by its name, or that of a class above it,
// and by its methods: the learner's own, the solution's, and those that a test derives from either are all heard.
import { noteLines } from './class-lines.js';
import { now } from './current.js';
import { inherited, isA, stringOf } from './values/classes.js';
import { fieldOf, learnFields } from './values/fields.js';
import { readyCount } from './values/queues.js';

const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/** The queue of a loop may have another call in it. */
const queued = { after: (loop, [call], _said, handle) => ({ type: 'queued', loop, call, handle }) };
/** The list of a future may be another. */
const changed = { always: (future) => ({ type: 'changed', future }) };
const callSoon = { before: (loop, [call]) => ({ type: 'queues', loop, call }), ...queued };

/**
 * The event that a call of a method stands for, by class and method: before it begins, after it has returned, or in any case
 * when it is over. What `before` gives is handed on to `after`, with what has come out, and to `failed`, with the error.
 */
export const CALLS = {
  Future: {
    leavePending: { after: (future, [state, outcome]) => ({ type: 'done', future, state, outcome }) },
    settle: changed,
    tellAll: changed,
    result: {
      before: (future) => ({ type: 'reads', state: fieldOf(future, '#state') }),
      after: (future, _values, { state }, outcome) => ({
        type: 'read',
        future,
        state: state ?? 'finished',
        outcome,
      }),
      failed: (future, _values, { state }, outcome) => ({ type: 'read', future, state, outcome }),
    },
    addDoneCallback: changed,
    removeDoneCallback: changed,
    tell: {
      before: (_future, [callback]) => ({ type: 'tells', callback }),
      always: () => ({ type: 'tells', callback: undefined }),
    },
  },
  Task: {
    takeNextStep: {
      before: (task, [by]) => ({ type: 'wake', task, by }),
      always: () => ({ type: 'stepped' }),
    },
    // It passes the request on: to what the task waits for.
    cancel: { before: () => ({ type: 'cancels' }), always: () => ({ type: 'passedOn' }) },
  },
  ReadyQueue: { callSoon },
  TinyLoop: {
    callSoon,
    turn: {
      before: (loop) => ({ type: 'turn', loop, ready: readyCount(loop), isBatch: true }),
      always: (loop) => ({ type: 'turned', loop }),
    },
  },
  EventLoop: {
    callSoon,
    // A timer waits in the heap now.
    callAt: queued,
    // What came from outside is in the queue now; the calls of the turn follow.
    poll: {
      before: (loop) => ({ type: 'polls', loop }),
      after: (loop) => ({
        type: 'turn',
        loop,
        ready: asked(() => loop.ready.length),
        time: asked(() => loop.time()),
      }),
      always: () => ({ type: 'polls', loop: undefined }),
    },
    runOnce: { always: (loop) => ({ type: 'turned', loop }) },
  },
  Handle: {
    run: { before: (handle) => ({ type: 'made', handle }) },
    cancel: { after: () => ({ type: 'off' }) },
  },
  TimerHandle: {
    run: { before: (timer) => ({ type: 'due', timer }) },
    cancel: { after: (timer) => ({ type: 'cancelled', timer }) },
  },
  World: {
    open: { after: (_world, [module, options], _said, id) => ({ type: 'opened', id, module, options }) },
    tell: { before: (_world, [id, command, value]) => ({ type: 'told', id, command, value }) },
  },
  Scheduler: {
    spawn: queued,
    wake: queued,
    kill: queued,
    turn: {
      before: (loop) => ({ type: 'turn', loop, ready: 1 }),
      always: (loop) => ({ type: 'turned', loop }),
    },
  },
};

/** Who waits for a loop that has nothing to do, and has its clock. */
const SELECTOR = {
  select: {
    before: (selector, [timeout]) => ({ type: 'waits', timeout, from: asked(() => selector.time()) }),
    after: (selector, [timeout], { from }) => ({
      type: 'wait',
      timeout,
      from,
      to: asked(() => selector.time()),
    }),
    always: () => ({ type: 'waited' }),
  },
};

/** The event that a new object stands for, by the class whose constructor has come to its end. */
const MADE = {
  __proto__: null,
  Future: (future) => ({ type: 'future', future }),
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
 * @param {{ file: string, from: number, to: number }} [stretch] the lines of the class.
 * @param {Record<string, (thing: object) => unknown>} [fields] what reads its private fields, by `#name`.
 */
export function listenTo({ prototype }, stretch, fields) {
  if (fields !== undefined) learnFields(prototype, fields);
  if (stretch !== undefined) noteLines(prototype, stretch);
  for (const [name, methods] of Object.entries(CALLS))
    if (isA(prototype, name)) surroundAll(prototype, methods);
  if (typeof inherited({ __proto__: prototype }, 'time') === 'function') surroundAll(prototype, SELECTOR);
}

/** The constructor of the class `name` has come to its end; `values` are its arguments. */
export function wasBuilt(name, thing, values) {
  tell(MADE[name], wasBuilt, thing, values);
}

function surroundAll(prototype, methods) {
  for (const [key, says] of Object.entries(methods)) surround(prototype, key, says);
}

function surround(prototype, key, { before, after, failed, always }) {
  const descriptor = getOwnPropertyDescriptor(prototype, key);
  const original = descriptor?.value;
  if (typeof original !== 'function') return;
  const { method } = {
    method(...values) {
      // With the method of the class above, which it may call, it is one call.
      const isWhole = now.recording !== null && inherited(this, key) === method;
      if (!isWhole) return apply(original, this, values);
      const said = tell(before, method, this, values);
      try {
        const result = apply(original, this, values);
        tell(after, method, this, values, said, result);
        return result;
      } catch (error) {
        tell(failed, method, this, values, said, error);
        throw error;
      } finally {
        tell(always, method, this, values);
      }
    },
  };
  for (const own of ['name', 'length'])
    defineProperty(method, own, { ...getOwnPropertyDescriptor(original, own), configurable: true });
  defineProperty(prototype, key, { ...descriptor, value: method });
}

/** @returns what was told. */
function tell(says, method, thing, values, said, outcome) {
  const hear = now.recording?.hear;
  if (says === undefined || !hear) return undefined;
  const event = says(thing, values, said ?? {}, outcome);
  hear(event, method);
  return event;
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
