// What stands beside the steps: ready queues, futures and who waits for them, timers. It is read out of the fields of the
// learner's objects, without a call of theirs, and what cannot be read is not told. See ../model/state.ts.
import { futureClass, isA, isObject } from './values/classes.js';
import { fieldOf } from './values/fields.js';

const { isArray } = Array;

/** Where the calls of a loop stand, by the name of its class, or of one above it. */
const QUEUES = [
  ['EventLoop', 'ready'],
  ['TinyLoop', '#ready'],
  ['ReadyQueue', '#calls'],
  ['Scheduler', '#ready'],
];
const STATES = ['pending', 'finished', 'failed', 'cancelled'];

/** More than a person will look at; how many more there are is told. */
const MOST_CALLS = 50;
const MOST_TIMERS = 200;
/** So many are looked at after each event. Those that come when there are so many are not told of. */
const MOST_LOOPS = 20;
const MOST_FUTURES = 100;

/** Knows what was told last, and finds what has changed since. */
export class State {
  #loops = new Map();
  #futures = new Map();
  #seen = new WeakSet();
  #registry;
  #calls;

  constructor(registry, calls) {
    this.#registry = registry;
    this.#calls = calls;
  }

  /** The number of a loop, from 1. */
  meetLoop(loop) {
    const known = this.#loops.get(loop);
    if (known !== undefined) return known;
    const met = { number: this.#loops.size + 1, clock: undefined, batch: [], ready: '', timers: '' };
    if (this.#loops.size < MOST_LOOPS) this.#loops.set(loop, met);
    return met;
  }

  meetFuture(future) {
    if (this.#seen.has(future)) return;
    this.#seen.add(future);
    if (this.#futures.size < MOST_FUTURES) this.#futures.set(future, '');
  }

  /** The turn makes the calls that are in the queue now, which it takes out all at once. */
  beginBatch(loop) {
    this.meetLoop(loop).batch = [...(itemsOf(queueOf(loop), MOST_CALLS)?.items ?? [])];
  }

  endBatch(loop) {
    this.meetLoop(loop).batch = [];
  }

  /** A loop is about to make this call. */
  begins(call) {
    for (const loop of this.#loops.values()) if (loop.batch[0] === call) loop.batch.shift();
  }

  /** What has changed since it was asked last; undefined when nothing has. */
  changes() {
    const change = {};
    for (const [loop, met] of this.#loops) {
      this.#readyOf(change, loop, met);
      this.#timersOf(change, loop, met);
    }
    for (const future of this.#futures.keys()) this.#futureOf(change, future);
    return Object.keys(change).length === 0 ? undefined : change;
  }

  #readyOf(change, loop, met) {
    const queue = itemsOf(queueOf(loop), MOST_CALLS);
    if (queue === undefined) return;
    // A loop may leave in the queue what it has not called.
    const isLeft = met.batch.length > 0 && queue.items[0] === met.batch[0];
    const all = isLeft ? queue.items : [...met.batch, ...queue.items];
    const calls = all.slice(0, MOST_CALLS).map((call) => this.#calls.of(call));
    if (calls.includes(null)) return;
    const more = queue.length + all.length - queue.items.length - calls.length;
    const key = keyOf(calls, more);
    if (key === met.ready || (key === EMPTY && met.ready === '')) return;
    met.ready = key;
    put(change, 'ready', { loop: met.number, calls, more: more > 0 ? more : undefined });
  }

  #timersOf(change, loop, met) {
    const heap = fieldOf(fieldOf(loop, '#timers'), '#timers');
    if (!isArray(heap)) return;
    const isMany = heap.length > MOST_TIMERS;
    const some = isMany ? heap.slice(0, 1) : heap;
    const set = some
      .map((timer) => ({
        number: this.#calls.numberOf(timer),
        at: fieldOf(timer, 'deadline'),
        order: fieldOf(timer, 'order'),
        isOff: fieldOf(timer, '#isCancelled') === true,
      }))
      .filter(({ number, at, isOff }) => number !== undefined && typeof at === 'number' && !isOff)
      .sort((a, b) => (a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1));
    const more = isMany ? heap.length - 1 : 0;
    const key = `${set.map(({ number }) => number).join()} ${more}`;
    if (key === met.timers || (set.length === 0 && met.timers === '')) return;
    met.timers = key;
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
    const key = `${state} ${keyOf(waiters, list.length - waiters.length)}`;
    if (key === this.#futures.get(future)) return;
    this.#futures.set(future, key);
    // It stays as it is.
    if (state !== 'pending' && waiters.length === 0) this.#futures.delete(future);
    const outcome = fieldOf(future, '#outcome');
    const value =
      outcome === undefined || state === 'pending' || state === 'cancelled'
        ? undefined
        : this.#registry.shorten(outcome);
    put(change, 'futures', { future: this.#registry.nameOf(future), state, value, waiters });
  }
}

const EMPTY = keyOf([], 0);

function keyOf(calls, more) {
  return `${calls.map(({ id, label, frame }) => `${id} ${label} ${frame}`).join('\n')}\n${more}`;
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

function queueOf(loop) {
  const [, key] = QUEUES.find(([name]) => isA(loop, name)) ?? [];
  return key === undefined ? undefined : fieldOf(loop, key);
}

/** How many calls are ready, as far as it can be seen. */
export function readyCount(loop) {
  return itemsOf(queueOf(loop), 0)?.length;
}

/** The first items of an array, or of the ring of lesson 13. */
function itemsOf(queue, most) {
  if (isArray(queue)) return { items: queue.slice(0, most), length: queue.length };
  if (!isObject(queue)) return undefined;
  const [ring, first, length] = ['#ring', '#first', '#length'].map((key) => fieldOf(queue, key));
  if (!isArray(ring) || !(Number.isInteger(first) && Number.isInteger(length))) return undefined;
  const count = Math.min(length, most);
  return {
    items: Array.from({ length: count }, (_, at) => ring[(first + at) % ring.length]),
    length,
  };
}

/** Whether its state is worth asking for. */
export function isLoop(thing) {
  return isObject(thing) && futureClass(thing) === undefined && queueOf(thing) !== undefined;
}
