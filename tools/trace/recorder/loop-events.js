// What a loop tells of itself: its turns, alarms, tasks and futures. The protocol is `LoopEvent` in
// solutions/11-future/watcher.ts: who wants to be told leaves a function at a place that is found by its symbol.
import { idOf, isObject, now } from './current.js';
import { futureClass } from './shorten.js';

const KEY = Symbol.for('from-yield-to-await.loop-watcher');
/** Two readings of a clock that are nearer than this, in seconds, are one. */
const SAME = 1e-9;

/**
 * Records what loops tell, until the function that it returns is called.
 * @param {import('./recording.js').Recording} recording
 */
export function watchLoops(recording) {
  globalThis[KEY] ??= { watcher: undefined };
  const place = globalThis[KEY];
  const before = place.watcher;
  const tell = tellers(recording);
  place.watcher = (event) => {
    // Code of the learner's calls this, and may call it with anything.
    if (isWellMade(event)) tell[event.type](event);
  };
  return function stop() {
    place.watcher = before;
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

/** What the parts of an event must be, by its type. */
const PARTS = {
  __proto__: null,
  turn: { loop: isObject, ready: NUMBER, time: OPTIONAL(NUMBER) },
  task: { task: isObject, generator: isObject, name: STRING },
  done: { future: isFuture, state: ONE_OF('finished', 'failed', 'cancelled') },
  wake: { task: isFuture, by: isFuture },
  timer: {
    what: ONE_OF('set', 'due', 'cancelled'),
    timer: isObject,
    loop: OPTIONAL(isObject),
    when: OPTIONAL(NUMBER),
    callback: OPTIONAL(STRING),
  },
};

function isWellMade(event) {
  const parts = PARTS[event?.type];
  return parts !== undefined && Object.keys(parts).every((key) => parts[key](event[key]));
}

function tellers(recording) {
  const note = (event) => recording.add({ ...event, by: idOf(now.running) });
  const alarms = new WeakMap();
  let made = 0;
  const loops = new WeakMap();
  const known = (loop) => {
    if (!loops.has(loop)) loops.set(loop, { turns: 0, isVirtual: undefined, deadlines: [] });
    return loops.get(loop);
  };

  return {
    __proto__: null,
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
    timer({ what, timer, loop, when, callback }) {
      if (what === 'set') {
        made += 1;
        const clock = known(loop ?? timer);
        clock.deadlines.push(when);
        alarms.set(timer, { number: made, callback, when: { when, clock }, isOver: false });
      }
      const alarm = alarms.get(timer);
      // One that has gone off may be cancelled, and one that was cancelled may still stand among the calls of a turn.
      if (alarm === undefined || alarm.isOver) return;
      alarm.isOver = what !== 'set';
      const { number, callback: name, when: at } = alarm;
      note({ type: 'timer', what, number, callback: name || undefined, when: at });
    },
  };
}
