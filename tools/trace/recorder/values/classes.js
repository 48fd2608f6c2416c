// What class a value is of, found out without running any of its own code: no getter, no proxy.
import { types } from 'node:util';

const { getOwnPropertyDescriptor, getPrototypeOf } = Reflect;

/** Whether it is an object and no function. */
export const isObject = (thing) => typeof thing === 'object' && thing !== null;

/** What a property holds, its own or inherited; undefined for a getter. */
export function propertyOf(thing, key) {
  for (let at = thing; at !== null && !types.isProxy(at); at = getPrototypeOf(at)) {
    const property = getOwnPropertyDescriptor(at, key);
    if (property !== undefined) return property.value;
  }
  return undefined;
}

/** What an object has from its classes, and not by itself; undefined for a getter. */
export function inherited(thing, key) {
  return isObject(thing) && !types.isProxy(thing) ? propertyOf(getPrototypeOf(thing), key) : undefined;
}

/** What a property holds, its own or inherited, if that is a string. */
export function stringOf(thing, key) {
  const value = propertyOf(thing, key);
  return typeof value === 'string' ? value : undefined;
}

/** The name of the class of an object. */
export function classOf(value) {
  const prototype = getPrototypeOf(value);
  return prototype === null || types.isProxy(prototype) ? undefined : ownerOf(prototype);
}

/** Whether a class of this name, or one below it, made `value`; also of the prototype of such a class. */
export function isA(value, name) {
  if (typeof value !== 'object') return false;
  for (let at = value; at !== null && !types.isProxy(at); at = getPrototypeOf(at)) {
    if (ownerOf(at) === name) return true;
  }
  return false;
}

/** The name of the class that a prototype belongs to. */
export function ownerOf(prototype) {
  const maker = getOwnPropertyDescriptor(prototype, 'constructor')?.value;
  return typeof maker === 'function' ? stringOf(maker, 'name') : undefined;
}

/** The name of the class of a future, which may be one of a class below it; undefined for any other class. */
export function futureClass(value) {
  return isA(value, 'Future') ? classOf(value) : undefined;
}
