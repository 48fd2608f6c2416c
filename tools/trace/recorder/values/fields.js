// What a field of an object holds. Nobody outside a class can read its private fields: prepared code hands over a function for
// each, made inside the class.
import { types } from 'node:util';
import { isObject, propertyOf } from './classes.js';

const { getPrototypeOf } = Reflect;

/** For each prototype: the functions that read its private fields, by `#name`. */
const readers = new WeakMap();

/** The class of this prototype has private fields, and these read them. */
export function learnFields(prototype, fields) {
  readers.set(prototype, fields);
}

/** What a field holds: `#ready` or `ready`. Undefined when there is none that can be read without running anything. */
export function fieldOf(thing, key) {
  if (!isObject(thing) || types.isProxy(thing)) return undefined;
  if (!key.startsWith('#')) return propertyOf(thing, key);
  for (let at = getPrototypeOf(thing); at !== null && !types.isProxy(at); at = getPrototypeOf(at)) {
    const read = readers.get(at)?.[key];
    if (read === undefined) continue;
    try {
      return read(thing);
    } catch {
      // It has the class and not the field: its constructor has not come so far.
    }
  }
  return undefined;
}
