// What comes from outside of the program, and what goes there: see `Arrives` and `Leaves` in ../model/notes.ts. A loop makes a
// call for each event from outside: of the function `deliver`, with the number of a thing, what has happened, and a value.

import { isObject, stringOf } from './classes.js';
import { fieldOf } from './fields.js';
import { shorten, shortenBytes, sizeOf } from './shorten.js';

const { isArray } = Array;

/** The kind of thing that an event is about, by what has happened; a connection when it is not among these. */
const KINDS = {
  __proto__: null,
  listening: 'server',
  accepted: 'server',
  opened: 'socket',
  datagram: 'socket',
  answered: 'pool',
  output: 'pool',
  spawned: 'child',
  exited: 'child',
};

/** The same, by the name of the file that opens it. */
const OPENERS = { __proto__: null, listen: 'server', udp: 'socket', pool: 'pool', child: 'child' };

/** The pipes of a child, as they are called where it tells of them. */
const PIPES = ['stdin', 'stdout', 'stderr'];

/** What is done outside; other commands only say how much may come, or who listens. */
const COMMANDS = ['write', 'end', 'close', 'abort', 'sendto', 'submit', 'kill'];

/** Has a name for everything outside, and says what an event tells. */
export class Outside {
  /** By the number that a loop knows it by. */
  #things = new Map();
  #counts = new Map();
  /** The calls that have come into a queue while their loop waited. */
  #calls = new WeakSet();

  /** The call has come while the loop waited: it is from outside. */
  came(handle) {
    this.#calls.add(handle);
  }

  /** What arrives with a call that is made now; undefined when nothing does. */
  arrival(handle) {
    const callback = fieldOf(handle, '#callback');
    const args = fieldOf(handle, '#args');
    if (typeof callback !== 'function' || fieldOf(handle, '#isCancelled') === true) return undefined;
    const name = stringOf(callback, 'name');
    if (name === 'deliver' && isArray(args) && typeof args[0] === 'number' && typeof args[1] === 'string')
      return this.#event(args[0], args[1], args[2]);
    return this.#calls.has(handle) && name
      ? { what: 'call', value: { shown: name.replace(/^bound /, '') } }
      : undefined;
  }

  #event(id, what, value) {
    const thing = this.#nameOf(id, KINDS[what] ?? 'connection');
    if (what === 'accepted') this.#nameOf(fieldOf(value, 'id'), 'connection');
    if (what === 'spawned') for (const pipe of PIPES) this.#nameOf(fieldOf(value, pipe), pipe);
    return { what, thing, ...toldOf(what, value) };
  }

  /** What leaves when something is opened; undefined when it is no news. */
  opening(id, module, options) {
    const opener = module.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
    const thing = this.#nameOf(id, OPENERS[opener] ?? 'connection');
    if (opener === 'pool') return undefined;
    const value = textOf(options, opener === 'child' ? 'program' : 'host');
    const isShown = opener === 'child' || opener === 'connect';
    return {
      what: `open ${opener}`,
      thing,
      value: isShown && value ? { shown: lastPart(value) } : undefined,
    };
  }

  /** What leaves with a command; undefined when it is no news. */
  departure(id, command, value) {
    if (!COMMANDS.includes(command)) return undefined;
    const thing = this.#things.get(id);
    if (command !== 'kill') return { what: command, thing, ...toldOf(command, value) };
    return { what: command, thing, value: typeof value === 'string' ? { shown: value } : undefined };
  }

  /** `connection 2`: the second that was heard of. */
  #nameOf(id, kind) {
    if (typeof id !== 'number') return undefined;
    const known = this.#things.get(id);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const name = `${kind} ${count}`;
    this.#things.set(id, name);
    return name;
  }
}

/** What a field holds, if that is a string. */
function textOf(thing, key) {
  const value = fieldOf(thing, key);
  return typeof value === 'string' ? value : undefined;
}

/** A path would be another one on each machine. */
function lastPart(program) {
  return program.replace(/^.*[\\/]/, '');
}

/** How many bytes there are in it, and what is in it, shortened. No address and no number that the machine has chosen. */
function toldOf(what, value) {
  const data = what === 'datagram' || what === 'sendto' ? fieldOf(value, 'data') : value;
  const bytes = sizeOf(data);
  if (bytes !== undefined) return { bytes, value: { shown: shortenBytes(data) } };
  const text = TOLD[what]?.(value);
  return text === undefined ? {} : { value: { shown: text } };
}

const TOLD = {
  __proto__: null,
  closed: errorOf,
  failed: errorOf,
  trouble: errorOf,
  answered: (value) => errorOf(fieldOf(value, 'error')) ?? shorten(fieldOf(value, 'value')),
  exited: (value) => textOf(value, 'signal') ?? `code ${shorten(fieldOf(value, 'code'))}`,
  submit: (value) => {
    const args = shorten(fieldOf(value, 'args'));
    return `${textOf(value, 'exportName') ?? ''}(${args.startsWith('[') ? args.slice(1, -1) : ''})`;
  },
};

/** An error as it comes from another thread; its message may name a port. */
function errorOf(packed) {
  if (!isObject(packed)) return undefined;
  return textOf(packed, 'code') ?? `${textOf(packed, 'name')}: ${textOf(packed, 'message')}`;
}
