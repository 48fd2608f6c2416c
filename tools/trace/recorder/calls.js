// What the calls are called that wait in a queue, or in the list of a future: see `WaitingCall` in ../model/state.ts.

import { isA, isObject, stringOf } from './values/classes.js';
import { fieldOf } from './values/fields.js';

/** The method of a task that a loop calls for its next step, as a bound function has it in its name. */
const STEP = 'bound takeNextStep';
/** A call that makes a call, and so on. */
const DEEPEST = 5;

/** Gives every call an id and a label, and the same ones when it is asked again. */
export class Calls {
  #known = new WeakMap();
  /** What a function does nothing but call: another one, or the next step of a task. */
  #targets = new WeakMap();
  #timers = new WeakMap();
  #given = new WeakMap();
  #count = 0;
  #registry;

  constructor(registry) {
    this.#registry = registry;
  }

  /** The call does nothing but make another one. */
  link(call, target) {
    if (isKey(call) && call !== target) this.#targets.set(call, target);
  }

  isLinked(call) {
    return this.#targets.has(call);
  }

  /** Whether it is a step of a task that has not said which it is. */
  isStep(call) {
    return typeof call === 'function' && stringOf(call, 'name') === STEP && !this.#targets.has(call);
  }

  /** The timer has this number. */
  number(timer, number) {
    this.#timers.set(timer, number);
  }

  numberOf(timer) {
    return this.#timers.get(timer);
  }

  /** Whether it was seen in a queue, or in the list of a future. */
  isKnown(call) {
    return this.#known.has(this.#target(call));
  }

  /** A function, a handle, a task of lesson 10. Null for what is nothing of that kind. */
  of(call) {
    const target = this.#target(call);
    if (!isKey(target)) return null;
    if (this.#registry.isTask(target)) {
      const name = this.#registry.nameOf(target);
      return this.#same(target, { id: name, label: name });
    }
    const number = this.#timers.get(target);
    if (number !== undefined) return this.#same(target, { id: `timer ${number}`, label: `timer ${number}` });
    if (typeof target === 'function') return this.#numbered(target, labelOf(target));
    if (isA(target, 'Handle')) return this.#ofHandle(target);
    return this.#ofPlainTask(target);
  }

  #ofHandle(handle) {
    const callback = fieldOf(handle, '#callback');
    if (typeof callback === 'string') return this.#numbered(handle, callback);
    const target = this.#target(callback);
    // The same call stands in the list of a future until that is done.
    const isTold = target !== callback || this.#known.has(target);
    const call = isTold ? this.of(target) : this.#numbered(handle, labelOf(callback));
    const isOff = call !== null && fieldOf(handle, '#isCancelled') === true;
    return isOff ? this.#same(handle, { ...call, label: `${call.label}, cancelled` }) : call;
  }

  /** A task of lesson 10 has a number and the generator that it gives turns to. */
  #ofPlainTask(task) {
    const tid = fieldOf(task, 'tid');
    if (typeof tid !== 'number') return null;
    const frame = this.#registry.find(fieldOf(task, 'body'));
    return this.#same(task, { id: `task ${tid}`, label: `task ${tid}`, frame: frame ? frame.id : undefined });
  }

  #target(call) {
    let target = call;
    for (let depth = 0; depth < DEEPEST && this.#targets.has(target); depth++)
      target = this.#targets.get(target);
    return target;
  }

  /** The call that was given before, when it is as it was: what has not changed is the same object. */
  #same(thing, call) {
    const last = this.#given.get(thing);
    const isLast = last?.id === call.id && last.label === call.label && last.frame === call.frame;
    if (!isLast) this.#given.set(thing, call);
    return isLast ? last : call;
  }

  #numbered(thing, label) {
    const known = this.#known.get(thing) ?? { id: `call ${++this.#count}`, label };
    this.#known.set(thing, known);
    return known;
  }
}

function isKey(thing) {
  return isObject(thing) || typeof thing === 'function';
}

function labelOf(call) {
  if (typeof call !== 'function') return 'a call';
  const name = stringOf(call, 'name') || 'a call';
  return name === STEP ? 'a task' : name.replace(/^bound /, '');
}
