// Where the calls of a loop stand, and its timers: read out of its fields, without a call of its own.
import { isA, isObject } from './values/classes.js';
import { fieldOf } from './values/fields.js';

const { isArray } = Array;

/** The field of a loop that its calls stand in, by the name of its class, or of one above it. */
const QUEUES = [
  ['EventLoop', 'ready'],
  ['TinyLoop', '#ready'],
  ['ReadyQueue', '#calls'],
  ['Scheduler', '#ready'],
];

/** The calls of a loop that are ready, as far as it can be seen; undefined when it cannot. */
export function queueOf(loop) {
  const [, key] = (isObject(loop) && QUEUES.find(([name]) => isA(loop, name))) || [];
  return key === undefined ? undefined : itemsOf(fieldOf(loop, key));
}

/** Those of an array, or of the ring of lesson 13. */
function itemsOf(queue) {
  if (isArray(queue)) return { length: queue.length, at: (index) => queue[index] };
  if (!isObject(queue)) return undefined;
  const [ring, first, length] = ['#ring', '#first', '#length'].map((key) => fieldOf(queue, key));
  if (!isArray(ring) || !(Number.isInteger(first) && Number.isInteger(length))) return undefined;
  return { length, at: (index) => ring[(first + index) % ring.length] };
}

/** The timers of a loop, in the order of its heap; undefined when it has none that can be seen. */
export function timersOf(loop) {
  const timers = fieldOf(fieldOf(loop, '#timers'), '#timers');
  return isArray(timers) ? timers : undefined;
}

/** How many calls are ready, as far as it can be seen. */
export function readyCount(loop) {
  return queueOf(loop)?.length;
}
