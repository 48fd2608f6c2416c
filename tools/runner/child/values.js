// Values that a test compares, as somebody reads them. vitest prints what an object shows of itself, and a generator, or an
// object whose fields are private, shows nothing: `{}`.
import { types } from 'node:util';
import { makerOf } from '../../trace/recorder/values/generator-function.js';

/** Deeper than this nobody looks. */
const DEEPEST = 8;
const MOST_ITEMS = 2000;
const MOST_CHARACTERS = 200;

const { getPrototypeOf } = Object;
const toStringOf = Object.prototype.toString;

/** Puts readable values into an error of `expect`, before vitest makes text of them. */
export function makeReadable(error) {
  if (!types.isNativeError(error) || error.name !== 'AssertionError') return;
  try {
    error.actual = readable(error.actual, DEEPEST, new Map());
    error.expected = readable(error.expected, DEEPEST, new Map());
  } catch {
    // It may be frozen, and a getter or a `toString` of the learner's may throw: then vitest's own text has to do.
  }
}

function readable(value, depth, seen) {
  const name = opaqueName(value);
  if (name !== undefined) return written(name);
  if (typeof value !== 'object' || value === null || depth === 0 || !isContainer(value)) return value;
  if (seen.has(value)) return seen.get(value);
  const inside = (each) => readable(each, depth - 1, seen);
  if (Array.isArray(value)) {
    const copy = [];
    seen.set(value, copy);
    for (let at = 0; at < Math.min(value.length, MOST_ITEMS); at++)
      if (at in value) copy[at] = inside(value[at]);
    copy.length = value.length;
    return copy;
  }
  const copy = Object.create(getPrototypeOf(value));
  seen.set(value, copy);
  for (const key of Reflect.ownKeys(value)) {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (property.enumerable)
      Object.defineProperty(
        copy,
        key,
        'value' in property ? { ...property, value: inside(property.value) } : property,
      );
  }
  return copy;
}

function isContainer(value) {
  const prototype = getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** What something is called that shows nothing of itself; undefined for everything else. */
function opaqueName(value) {
  if (typeof value !== 'object' || value === null) return undefined;
  if (types.isGeneratorObject(value))
    return `a generator of ${makerOf(value) || 'a function without a name'}`;
  if (types.isPromise(value)) return 'a promise';
  if (
    isContainer(value) ||
    ArrayBuffer.isView(value) ||
    types.isNativeError(value) ||
    types.isBoxedPrimitive(value)
  )
    return undefined;
  const tag = toStringOf.call(value).slice('[object '.length, -1);
  if (tag !== 'Object' && !tag.endsWith('Iterator')) return undefined;
  if (Object.keys(value).length > 0) return undefined;
  if (tag !== 'Object') return article(tag);
  if (typeof value.toString === 'function' && value.toString !== toStringOf) {
    const text = String(value);
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  }
  const { name } = value.constructor ?? {};
  return typeof name === 'string' && name !== '' ? article(name) : undefined;
}

const article = (noun) => `${/^[AEIOU]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** A text that is printed as it is, without quotes: what vitest takes for a matcher says itself what it looks like. */
function written(text) {
  return {
    $$typeof: Symbol.for('jest.asymmetricMatcher'),
    asymmetricMatch: () => false,
    toString: () => text,
    toAsymmetricMatcher: () => text,
  };
}
