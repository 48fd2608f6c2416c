// A value in a few characters. It runs in the middle of the learner's program, so it must not run anything of theirs: no
// getter, no `toString`, no proxy. Node's own `util.inspect` asks for `Symbol.toStringTag`, which may be a getter.
import { types } from 'node:util';
import { classOf, futureClass, stringOf } from './classes.js';

const MOST_CHARACTERS = 60;
const MOST_IN_STRING = 32;
const MOST_ITEMS = 5;
/** What is shown of bytes that come from outside, as text. */
const MOST_BYTES = 24;
const DEEPEST = 2;

const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
const { isArray } = Array;
const quote = JSON.stringify;
const sizes = [
  [types.isMap, 'Map', getOwnPropertyDescriptor(Map.prototype, 'size').get],
  [types.isSet, 'Set', getOwnPropertyDescriptor(Set.prototype, 'size').get],
];
const byteLength = getOwnPropertyDescriptor(Reflect.getPrototypeOf(Uint8Array.prototype), 'byteLength').get;
const { latin1Slice } = Buffer.prototype;
const dateToNumber = Date.prototype.getTime;
const dateToText = Date.prototype.toISOString;
const regExpParts = ['source', 'flags'].map((key) => getOwnPropertyDescriptor(RegExp.prototype, key).get);

/**
 * @param {unknown} value
 * @param {(thing: object, kind?: string) => string | undefined} [nameOf] what a generator is called; a future or a task,
 * which comes with the name of its class.
 * @returns {string}
 */
export function shorten(value, nameOf = () => undefined) {
  return cut(show(value, DEEPEST, nameOf), MOST_CHARACTERS);
}

/** How many bytes it has; undefined when it is not one that holds bytes. */
export function sizeOf(value) {
  return types.isUint8Array(value) && !types.isProxy(value) ? apply(byteLength, value, []) : undefined;
}

/** Bytes as text, in quotes: all of them when they are few, otherwise of the first line as much as there is room for. */
export function shortenBytes(bytes) {
  const size = sizeOf(bytes);
  const text = bytesAsText(bytes, MOST_BYTES);
  if (size <= MOST_BYTES) return string(text);
  const line = text.slice(0, MOST_BYTES - 1).replace(/(?<=.)\r?\n.*$/s, '');
  return string(`${line}…`);
}

/** The first of the bytes, each as a character. */
function bytesAsText(bytes, most) {
  return apply(latin1Slice, bytes, [0, Math.min(sizeOf(bytes), most)]).replace(/[\x7f-\x9f]/g, '·');
}

/** A printed line is no value: it is shown as it is, on one line. */
export function shortenLine(text) {
  return cut(text, MOST_CHARACTERS * 2);
}

function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function show(value, depth, nameOf) {
  switch (typeof value) {
    case 'string':
      return string(value);
    case 'bigint':
      return `${value}n`;
    case 'number':
      return Object.is(value, -0) ? '-0' : `${value}`;
    case 'symbol':
      return String(value);
    case 'function':
      return `function ${stringOf(value, 'name') || '(anonymous)'}`;
    case 'object':
      if (value === null) return 'null';
      if (types.isProxy(value)) return 'Proxy {…}';
      return object(value, depth, nameOf);
    default:
      return String(value);
  }
}

function string(text) {
  const inner = quote(cut(text, MOST_IN_STRING)).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

function object(value, depth, nameOf) {
  if (types.isGeneratorObject(value)) return `generator ${nameOf(value) ?? ''}`.trimEnd();
  if (types.isNativeError(value)) {
    const message = stringOf(value, 'message');
    const name = stringOf(value, 'name') ?? 'Error';
    return message ? `${name}: ${message}` : name;
  }
  if (types.isDate(value)) {
    return Number.isNaN(apply(dateToNumber, value, [])) ? 'Invalid Date' : apply(dateToText, value, []);
  }
  if (types.isRegExp(value)) {
    const [source, flags] = regExpParts.map((get) => apply(get, value, []));
    return `/${source}/${flags}`;
  }
  if (types.isUint8Array(value))
    return `${classOf(value) ?? 'bytes'} ${string(bytesAsText(value, MOST_IN_STRING + 1))}`;
  for (const [is, name, size] of sizes) if (is(value)) return `${name}(${apply(size, value, [])})`;
  const future = futureClass(value);
  if (future !== undefined) return nameOf(value, future) ?? future;
  const name = classOf(value);
  if (isArray(value)) return depth > 0 ? list(value, depth, nameOf) : '[…]';
  const prefix = name === undefined || name === 'Object' ? '' : `${name} `;
  return prefix + (depth > 0 ? record(value, depth, nameOf) : '{…}');
}

function property(value, key, depth, nameOf) {
  const found = getOwnPropertyDescriptor(value, key);
  if (found === undefined) return '';
  return 'value' in found ? show(found.value, depth - 1, nameOf) : '(getter)';
}

function list(value, depth, nameOf) {
  const { length } = value;
  const shown = [];
  for (let at = 0; at < Math.min(length, MOST_ITEMS); at++)
    shown.push(property(value, `${at}`, depth, nameOf));
  if (length > MOST_ITEMS) shown.push(`… ${length - MOST_ITEMS} more`);
  return `[${shown.join(', ')}]`;
}

function record(value, depth, nameOf) {
  const keys = ownKeys(value).filter((key) => getOwnPropertyDescriptor(value, key)?.enumerable);
  const shown = keys
    .slice(0, MOST_ITEMS)
    .map((key) => `${String(key)}: ${property(value, key, depth, nameOf)}`);
  if (keys.length > MOST_ITEMS) shown.push(`… ${keys.length - MOST_ITEMS} more`);
  return shown.length === 0 ? '{}' : `{ ${shown.join(', ')} }`;
}
