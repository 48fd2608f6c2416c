// What stands beside the steps: ready queues, futures and who waits for them, timers. It is read out of the fields of the
// learner's objects, without a call of theirs, and what cannot be read is not told. See ../model/state.ts.

import { fieldOf } from './values/fields.js';
import { queueOf, timersOf } from './values/queues.js';

const { isArray } = Array;
const STATES = ['pending', 'finished', 'failed', 'cancelled'];

/** More than a person will look at; how many more there are is told. */
const MOST_CALLS = 50;
const MOST_TIMERS = 200;
/** Those that come when there are so many are not told of. */
const MOST_LOOPS = 20;
const MOST_FUTURES = 1000;
/** Of so few, each is looked at after each event; of more, those whose methods were called. */
const FEW_FUTURES = 10;

/** Knows what was told last, and finds what has changed since. */
export class State {
  #loops = new Map();
  /** What was told of each future that may still change. */
  #futures = new Map();
  #seen = new WeakSet();
  #touched = new Set();
  /** Whether something has changed that does not show in how long a list is, and in its ends. */
  #isStale = false;
  #registry;
  #calls;

  constructor(registry, calls) {
    this.#registry = registry;
    this.#calls = calls;
  }

  /** What is kept of a loop, with its number, from 1; undefined for what has no queue that can be seen. */
  meetLoop(loop) {
    const known = this.#loops.get(loop);
    if (known !== undefined) return known;
    if (this.#loops.size >= MOST_LOOPS || queueOf(loop) === undefined) return undefined;
    const met = {
      number: this.#loops.size + 1,
      clock: undefined,
      batch: [],
      ends: [],
      calls: [],
      timers: [],
    };
    this.#loops.set(loop, met);
    return met;
  }

  meetFuture(future) {
    if (this.#seen.has(future)) return;
    this.#seen.add(future);
    if (this.#futures.size < MOST_FUTURES) this.#futures.set(future, null);
    this.touch(future);
  }

  /** One of its methods was called. */
  touch(future) {
    if (this.#futures.has(future)) this.#touched.add(future);
  }

  /** A timer was set, or a call cancelled. */
  stale() {
    this.#isStale = true;
  }

  /** The turn makes the calls that are in the queue now, which it takes out all at once. */
  beginBatch(loop) {
    const met = this.meetLoop(loop);
    const queue = met && queueOf(loop);
    if (queue) met.batch = firstOf(queue, queue.length);
  }

  endBatch(loop) {
    const met = this.#loops.get(loop);
    if (met) met.batch = [];
  }

  /** A loop is about to make this call. */
  begins(call) {
    for (const { batch } of this.#loops.values()) if (batch[0] === call) batch.shift();
  }

  /** What has changed since it was asked last; undefined when nothing has. */
  changes() {
    const change = {};
    for (const [loop, met] of this.#loops) {
      this.#readyOf(change, loop, met);
      this.#timersOf(change, loop, met);
    }
    this.#isStale = false;
    const looked = this.#futures.size <= FEW_FUTURES ? [...this.#futures.keys()] : this.#touched;
    for (const future of looked) this.#futureOf(change, future);
    this.#touched.clear();
    return Object.keys(change).length === 0 ? undefined : change;
  }

  #readyOf(change, loop, met) {
    const queue = queueOf(loop);
    if (queue === undefined) return;
    const { batch } = met;
    const ends = [batch.length, queue.length, batch[0], queue.at(0), queue.at(queue.length - 1)];
    if (!this.#isStale && isSame(ends, met.ends)) return;
    met.ends = ends;
    // A loop may leave in the queue what it has not called.
    const isLeft = batch.length > 0 && queue.at(0) === batch[0];
    const all = [...(isLeft ? [] : batch.slice(0, MOST_CALLS)), ...firstOf(queue, MOST_CALLS)];
    const calls = all.slice(0, MOST_CALLS).map((call) => this.#calls.of(call));
    if (calls.includes(null)) return;
    const more = queue.length + (isLeft ? 0 : batch.length) - calls.length;
    if (isSame([...calls, more], [...met.calls, met.more ?? 0])) return;
    Object.assign(met, { calls, more });
    put(change, 'ready', { loop: met.number, calls, more: more > 0 ? more : undefined });
  }

  #timersOf(change, loop, met) {
    const heap = timersOf(loop);
    if (heap === undefined || (!this.#isStale && heap.length === met.heaped)) return;
    met.heaped = heap.length;
    const isMany = heap.length > MOST_TIMERS;
    const set = (isMany ? heap.slice(0, 1) : heap)
      .map((timer) => ({
        number: this.#calls.numberOf(timer),
        at: fieldOf(timer, 'deadline'),
        order: fieldOf(timer, 'order'),
        isOff: fieldOf(timer, '#isCancelled') === true,
      }))
      .filter(({ number, at, isOff }) => number !== undefined && typeof at === 'number' && !isOff)
      .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1));
    const more = isMany ? heap.length - 1 : 0;
    const told = [...set.map(({ number }) => number), more];
    if (isSame(told, met.timers.length === 0 ? [0] : met.timers)) return;
    met.timers = told;
    const timers = set.map(({ number, at }) => ({ number, when: { when: at, clock: met.clock } }));
    put(change, 'timers', { loop: met.number, timers, more: more > 0 ? more : undefined });
  }

  #futureOf(change, future) {
    const state = fieldOf(future, '#state');
    const list = fieldOf(future, '#callbacks') ?? [];
    // Its constructor may not have come so far, or it is a future of another make.
    if (!STATES.includes(state) || !isArray(list)) return;
    const waiters = list.slice(0, MOST_CALLS).map((call) => this.#calls.of(call));
    if (waiters.includes(null)) return;
    const told = [state, ...waiters];
    if (isSame(told, this.#futures.get(future) ?? [])) return;
    // It stays as it is.
    if (state !== 'pending' && waiters.length === 0) this.#futures.delete(future);
    else this.#futures.set(future, told);
    const outcome = fieldOf(future, '#kept');
    const hasValue = outcome !== undefined && (state === 'finished' || state === 'failed');
    const value = hasValue ? this.#registry.shorten(outcome) : undefined;
    put(change, 'futures', { future: this.#registry.nameOf(future), state, value, waiters });
  }
}

function isSame(some, others) {
  return some.length === others.length && some.every((each, at) => each === others[at]);
}

function firstOf(queue, most) {
  return Array.from({ length: Math.min(queue.length, most) }, (_, at) => queue.at(at));
}

function put(change, key, part) {
  change[key] ??= [];
  change[key].push(part);
}

/** What a later change says takes the place of what an earlier one has said of the same thing. */
export function merged(earlier, later) {
  if (earlier === undefined) return later;
  const result = { ...earlier };
  for (const [key, parts] of Object.entries(later)) {
    const nameOf = (part) => part.future ?? part.loop;
    const names = new Set(parts.map(nameOf));
    result[key] = [...(earlier[key] ?? []).filter((part) => !names.has(nameOf(part))), ...parts];
  }
  return result;
}
