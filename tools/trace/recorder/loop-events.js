// What is recorded of a loop: its turns, alarms, tasks and futures, as ./loop-classes.js hears of them.
import { futureClass } from './classes.js';
import { idOf, isObject, now } from './current.js';

/** Two readings of a clock that are nearer than this, in seconds, are one. */
const SAME = 1e-9;

/**
 * Records events that are well made. Others are left out: the learner's methods may be called with anything.
 * @param {import('./recording.js').Recording} recording
 * @returns {(event: object) => void}
 */
export function loopListener(recording) {
  const record = recorders(recording);
  return function hear(event) {
    if (isWellMade(event)) record[event.type](event);
  };
}

const isFuture = (part) => futureClass(part) !== undefined;
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
  // A task was made, which will drive `generator`.
  task: { task: isFuture, generator: isObject, name: STRING },
  // A future has a result, or an error, or was cancelled: its `outcome`.
  done: { future: isFuture, state: ONE_OF('finished', 'failed', 'cancelled') },
  // A task goes on, because the future that it has waited for is done.
  wake: { task: isFuture, by: isFuture },
  // An alarm was set.
  set: { timer: isObject, loop: isObject, when: NUMBER, callback: OPTIONAL(STRING) },
  // It goes off now.
  due: { timer: isObject },
  cancelled: { timer: isObject },
};

function isWellMade(event) {
  return Object.entries(PARTS[event.type]).every(([key, is]) => is(event[key]));
}

function recorders(recording) {
  const note = (event) => recording.add({ ...event, by: idOf(now.running) });
  const loops = new WeakMap();
  const known = (loop) => {
    if (!loops.has(loop)) loops.set(loop, { turns: 0, isVirtual: undefined, deadlines: [] });
    return loops.get(loop);
  };
  const alarms = new WeakMap();
  let made = 0;
  const over = (what, timer) => {
    const alarm = alarms.get(timer);
    // One that has gone off may be cancelled, and one that was cancelled may still stand among the calls of a turn.
    if (alarm === undefined || alarm.isOver) return;
    alarm.isOver = true;
    note({ type: 'timer', what, ...alarm.shown });
  };

  return {
    turn({ loop, ready, time }) {
      const its = known(loop);
      its.turns += 1;
      // A virtual clock stands at 0 in the first turn, or has jumped exactly to an alarm. A real one never does.
      its.isVirtual ??= time === 0 || its.deadlines.some((when) => Math.abs(when - time) < SAME);
      note({ type: 'turn', number: its.turns, ready, time: its.isVirtual ? time : undefined });
    },
    task({ task, generator, name }) {
      recording.cast.nameTask(task, generator, name);
    },
    done({ future, state, outcome }) {
      // What a task does is seen in its lane.
      if (recording.cast.isTask(future)) return;
      const value = outcome === undefined || state === 'cancelled' ? undefined : recording.shown(outcome);
      note({ type: 'done', future: recording.cast.nameOf(future), how: state, value });
    },
    wake({ task, by }) {
      note({ type: 'wake', task: recording.cast.nameOf(task), future: recording.cast.nameOf(by) });
    },
    set({ timer, loop, when, callback }) {
      made += 1;
      const clock = known(loop);
      clock.deadlines.push(when);
      const shown = { number: made, callback: callback || undefined, when: { when, clock } };
      alarms.set(timer, { shown, isOver: false });
      note({ type: 'timer', what: 'set', ...shown });
    },
    due: ({ timer }) => over('due', timer),
    cancelled: ({ timer }) => over('cancelled', timer),
  };
}
