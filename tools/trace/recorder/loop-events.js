// What is recorded of a loop: its turns, timers, tasks and futures, as ./loop-classes.js hears of them.
import { isWithin } from './call-sites.js';
import { isInClass } from './class-lines.js';
import { idOf, now } from './current.js';
import { stepOf } from './loop-classes.js';
import { futureClass, isA, isObject } from './values/classes.js';

/** Two readings of a clock that are nearer than this, in seconds, are one. */
const SAME = 1e-9;

/**
 * Records events that are well made. Others are left out: the learner's methods may be called with anything.
 * @param {import('./recording.js').Recording} recording
 * @returns {(event: object, method: Function) => void} the method is what the cause stands above on the stack.
 */
export function loopListener(recording) {
  const record = recorders(recording);
  return function hear(event, method) {
    if (isWellMade(event)) record[event.type](event, method);
  };
}

const isFuture = (part) => futureClass(part) !== undefined;
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
  // The loop looks outside; or has looked, when there is none.
  polls: { loop: OPTIONAL(isObject) },
  // A selector is asked to wait; and it has waited.
  waits: {},
  wait: { timeout: (part) => part === null || (typeof part === 'number' && part > 0) },
  // A call is about to go to a queue; and something may have gone there.
  queues: { loop: isObject, call: ANY },
  queued: { loop: isObject, call: ANY },
  changed: { future: isFuture },
  // A call was cancelled.
  off: {},
  // A future is about to have a callback called; or has seen to it, when there is none.
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
  // A timer was set.
  set: { timer: isObject, loop: isObject, when: NUMBER, callback: OPTIONAL(STRING) },
  // It goes off now.
  due: { timer: isObject },
  cancelled: { timer: isObject },
};

function isWellMade(event) {
  return Object.entries(PARTS[event.type]).every(([key, is]) => is(event[key]));
}

/** The classes whose lines only pass on what somebody else has asked, by what happens. */
const PASSED_ON = {
  turn: [],
  wait: ['selector'],
  done: ['Future'],
  read: ['Future'],
  wake: ['Future', 'Task'],
  set: ['setter', 'timer'],
  due: ['timer'],
  cancelled: ['timer'],
};

function recorders(recording) {
  const { registry, state, calls } = recording;
  const note = (event, method, cause = event.type) =>
    recording.add({
      ...event,
      by: idOf(now.running),
      at: recording.cause(method, (place) => isInClass(PASSED_ON[cause], isWithin, place)),
    });
  const clocks = new WeakMap();
  const known = (loop) => {
    if (!clocks.has(loop)) clocks.set(loop, { turns: 0, isVirtual: undefined, deadlines: [] });
    const clock = clocks.get(loop);
    const met = state.meetLoop(loop);
    if (met !== undefined) met.clock = clock;
    return clock;
  };
  const numberOf = (loop) => state.meetLoop(loop)?.number;
  const alarms = new WeakMap();
  let made = 0;
  /** What a call that is put into a queue now stands for. */
  let told;
  /** The tasks that take a step, the innermost last, and who ran when it began. */
  const steps = [];
  let polling;
  const over = (what, timer, method) => {
    const alarm = alarms.get(timer);
    // One that has gone off may be cancelled, and one that was cancelled may still stand among the calls of a turn.
    if (alarm === undefined || alarm.isOver) return;
    alarm.isOver = true;
    state.stale();
    note({ type: 'timer', what, ...alarm.shown }, method, what);
  };

  return {
    turn({ loop, ready, time, isBatch }, method) {
      const its = known(loop);
      its.turns += 1;
      // A virtual clock stands at 0 in the first turn, or has jumped exactly to a timer. A real one never does.
      its.isVirtual ??= time === 0 || its.deadlines.some((when) => Math.abs(when - time) < SAME);
      const shown = { number: its.turns, ready, time: its.isVirtual ? time : undefined };
      note({ type: 'turn', loop: numberOf(loop), ...shown }, method);
      if (isBatch) state.beginBatch(loop);
    },
    turned({ loop }) {
      recording.add({
        type: 'turned',
        loop: numberOf(loop),
        number: known(loop).turns,
        by: idOf(now.running),
      });
      state.endBatch(loop);
    },
    polls({ loop }) {
      polling = loop;
    },
    waits() {},
    wait({ timeout, from, to }, method) {
      const clock = polling && known(polling);
      const on = (when) => (clock && typeof when === 'number' ? { when, clock } : undefined);
      const most = timeout === null ? undefined : timeout;
      const loop = polling && numberOf(polling);
      note({ type: 'wait', loop, timeout: on(most), from: on(from), to: on(to) }, method);
    },
    queues({ call }) {
      const step = steps.at(-1);
      if (told !== undefined) calls.link(call, told);
      // What a task asks for itself is its next step, however it is written.
      else if (step !== undefined && step.running === now.running && !calls.isLinked(call))
        calls.link(call, step.task);
    },
    queued({ loop, call }) {
      known(loop);
      // Its constructor has not come to its end, and then it says whose step it is.
      if (!calls.isStep(call)) recording.amend();
    },
    changed({ future }) {
      state.touch(future);
      recording.amend();
    },
    off() {
      state.stale();
    },
    tells({ callback }) {
      told = callback;
    },
    future({ future }) {
      if (!isA(future, 'Task')) recording.meet(future);
    },
    task({ task, generator, name }) {
      registry.nameTask(task, generator, name);
      calls.link(stepOf(task), task);
      recording.meet(task);
    },
    done({ future, state: how, outcome }, method) {
      const value = outcome === undefined || how === 'cancelled' ? undefined : recording.shown(outcome);
      const task = registry.isTask(future) || undefined;
      state.touch(future);
      note({ type: 'done', future: registry.nameOf(future), task, how, value }, method);
    },
    reads() {},
    read({ future, state: how, outcome }, method) {
      const name = registry.nameOf(future);
      const value = outcome === undefined || how === 'cancelled' ? undefined : recording.shown(outcome);
      const frame = now.running;
      // What stands behind the `yield*` of a frame reads it for that frame.
      const isStarred = typeof frame?.inner === 'string' && frame.waitsFor === name;
      const event = { type: 'read', future: name, how, value };
      if (isStarred) recording.add({ ...event, by: idOf(frame), at: frame.stands });
      else note(event, method);
    },
    wake({ task, by }, method) {
      steps.push({ task, running: now.running });
      if (isFuture(by))
        note({ type: 'wake', task: registry.nameOf(task), future: registry.nameOf(by) }, method);
    },
    stepped() {
      steps.pop();
    },
    set({ timer, loop, when, callback }, method) {
      made += 1;
      const clock = known(loop);
      clock.deadlines.push(when);
      const shown = { number: made, callback: callback || undefined, when: { when, clock } };
      alarms.set(timer, { shown, isOver: false });
      calls.number(timer, made);
      state.stale();
      note({ type: 'timer', what: 'set', ...shown }, method, 'set');
    },
    due: ({ timer }, method) => over('due', timer, method),
    cancelled: ({ timer }, method) => over('cancelled', timer, method),
  };
}
