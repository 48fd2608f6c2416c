// What is recorded of a loop: its turns, timers, tasks and futures, as ./loop-classes.js hears of them.
import { isWithin } from './call-sites.js';
import { isPassedOn } from './class-lines.js';
import { idOf, now } from './current.js';
import { isFuture, isWellMade } from './event-parts.js';
import { isA, isObject } from './values/classes.js';
import { fieldOf } from './values/fields.js';
import { Outside } from './values/outside.js';

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

function recorders(recording) {
  const { registry, state, calls } = recording;
  const causeOf = (method, what) => recording.cause(method, (place) => isPassedOn(what, isWithin, place));
  const note = (event, method, cause = event.type) =>
    recording.add({ ...event, by: idOf(now.running), at: causeOf(method, cause) });
  const clocks = new WeakMap();
  const known = (loop) => {
    if (!clocks.has(loop))
      clocks.set(loop, { turns: 0, isInTurn: false, isVirtual: undefined, deadlines: [] });
    const clock = clocks.get(loop);
    const met = state.meetLoop(loop);
    if (met !== undefined) met.clock = clock;
    return clock;
  };
  const numberOf = (loop) => state.meetLoop(loop)?.number;
  const timers = new WeakMap();
  let made = 0;
  /** What a call that is put into a queue now stands for. */
  let told;
  /** The tasks that take a step, the innermost last, and who ran when it began. */
  const steps = [];
  /** The lines that cancel tasks, the outermost first: what these wait for is cancelled by them. */
  const cancelling = [];
  let polling;
  /** How many selectors wait: one may have another one wait. */
  let waiting = 0;
  const outside = new Outside();
  const arrive = (handle) => {
    const arrival = outside.arrival(handle);
    if (arrival !== undefined) recording.add({ type: 'arrives', ...arrival, by: idOf(now.running) });
  };
  const leave = (departure, method) => {
    if (departure !== undefined) note({ type: 'leaves', ...departure }, method);
  };
  const over = (what, timer, method) => {
    const own = timers.get(timer);
    // One that has gone off may be cancelled, and one that was cancelled may still stand among the calls of a turn.
    if (own === undefined || own.isOver) return;
    own.isOver = true;
    state.stale();
    note({ type: 'timer', what, ...own.shown }, method, what);
  };

  return {
    turn({ loop, ready, time, isBatch }, method) {
      const its = known(loop);
      its.turns += 1;
      its.isInTurn = true;
      // A virtual clock stands at 0 in the first turn, or has jumped exactly to a timer. A real one never does.
      its.isVirtual ??= time === 0 || its.deadlines.some((when) => Math.abs(when - time) < SAME);
      const shown = { number: its.turns, ready, time: its.isVirtual ? time : undefined };
      note({ type: 'turn', loop: numberOf(loop), ...shown }, method);
      if (isBatch) state.beginBatch(loop);
    },
    turned({ loop }) {
      state.endBatch(loop);
      const its = known(loop);
      // It may have ended before it began: a loop that nobody could wake throws.
      if (!its.isInTurn) return;
      its.isInTurn = false;
      recording.add({ type: 'turned', loop: numberOf(loop), number: its.turns, by: idOf(now.running) });
    },
    polls({ loop }) {
      polling = loop;
    },
    waits() {
      waiting += 1;
    },
    waited() {
      waiting -= 1;
    },
    wait({ timeout, from, to }, method) {
      if (waiting > 1) return;
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
    queued({ loop, call, handle }) {
      known(loop);
      if (waiting > 0 && isObject(handle)) outside.came(handle);
      // Its constructor has not come to its end, and then it says whose step it is.
      if (!calls.isStep(call)) recording.amend();
    },
    changed({ future }) {
      state.touch(future);
      recording.amend();
    },
    made: ({ handle }) => arrive(handle),
    opened: ({ id, module, options }, method) => leave(outside.opening(id, module, options), method),
    told: ({ id, command, value }, method) => leave(outside.departure(id, command, value), method),
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
      // The bound function with which it has its next step called, when it keeps it in a field.
      calls.link(fieldOf(task, 'wakeup'), task);
      recording.meet(task);
    },
    done({ future, state: how, outcome }, method) {
      const value = outcome === undefined || how === 'cancelled' ? undefined : recording.shown(outcome);
      const task = registry.isTask(future) || undefined;
      state.touch(future);
      const event = { type: 'done', future: registry.nameOf(future), task, how, value };
      if (how === 'cancelled' && cancelling.length > 0)
        recording.add({ ...event, by: idOf(now.running), at: cancelling[0] });
      else note(event, method);
    },
    cancels(_event, method) {
      cancelling.push(causeOf(method, 'cancels'));
    },
    passedOn() {
      cancelling.pop();
    },
    reads() {},
    read({ future, state: how, outcome }, method) {
      const name = registry.nameOf(future);
      const value = outcome === undefined || how === 'cancelled' ? undefined : recording.shown(outcome);
      const frame = now.running;
      // The object after the `yield*` of a frame reads it for that frame.
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
      timers.set(timer, { shown, isOver: false });
      calls.number(timer, made);
      state.stale();
      note({ type: 'timer', what: 'set', ...shown }, method, 'set');
    },
    due({ timer }, method) {
      over('due', timer, method);
      arrive(timer);
    },
    cancelled: ({ timer }, method) => over('cancelled', timer, method),
  };
}
