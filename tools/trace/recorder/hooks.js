// What code calls that was prepared by ../../runner/vitest/instrument.ts. A `site` is a line as text: `slow.ts:12`.
import { isGenerator, now } from './current.js';
import { listenTo, wasBuilt } from './loop-classes.js';
import { futureClass } from './values/classes.js';

export { CALLS } from './loop-classes.js';

/** The stranger turns out to run prepared code: from now on it is a frame. */
function meetStranger(name, site, last) {
  const met = now.stranger;
  now.stranger = null;
  // One that only begins now was made for those who ask.
  met.frame = now.recording.make(met.generator, name && now.recording.originOf(met.how));
  if (name !== undefined) now.recording.registry.name(met.frame, name, site, stretchOf(site, last));
  now.recording.enter(met.frame, met.how, met.values);
}

/** The lines from `site` to the line `last` of the same file. */
function stretchOf(site, last) {
  if (typeof site !== 'string' || last === undefined) return undefined;
  const colon = site.lastIndexOf(':');
  return { file: site.slice(0, colon), from: Number(site.slice(colon + 1)), to: last };
}

/** What variables hold now, shortened; a function is left out, and one that has no value yet. */
function variablesOf(names, read) {
  if (names === undefined || !now.recording.isOpen) return undefined;
  const found = [];
  for (const [at, name] of names.split(',').entries()) {
    try {
      const value = read(at);
      if (typeof value !== 'function') found.push([name, now.recording.shown(value)]);
    } catch {
      // It is declared in a place that has not been passed.
    }
  }
  return found.length === 0 ? undefined : found;
}

/** The calls, by the name that prepared code knows them by. */
export const hooks = {
  /**
   * Stands in a class, and is called with it when it is declared: its first and its last line, and what reads its private
   * fields.
   */
  declared(made, site, last, fields) {
    listenTo(made, stretchOf(site, last), fields);
  },
  /** The last thing that a constructor does. It is called with the name of its class, the new object and its arguments. */
  built: wasBuilt,
  /** Stands around what a variable is first given. */
  called(name, value) {
    if (now.recording?.hear && futureClass(value) !== undefined) now.recording.registry.assign(value, name);
    return value;
  },
  /**
   * Comes before a call. The site is the place of a call that may resume a frame; in a loop, `call` is what is called. Returns what
   * it takes the place of.
   */
  here(site, call) {
    const { recording } = now;
    if (recording === null) return undefined;
    const isPlain = call === undefined && recording.call === undefined;
    const before = isPlain ? recording.asks : { asks: recording.asks, call: recording.call };
    recording.asks = site;
    if (call !== undefined) recording.begins(call);
    return before;
  },
  /** Stands around a call: a new generator that comes out of it was made there. */
  made(before, site, value) {
    const { recording } = now;
    if (recording === null) return value;
    const isPlain = typeof before !== 'object';
    recording.asks = isPlain ? before : before.asks;
    recording.call = isPlain ? undefined : before.call;
    if (typeof value === 'object' && value !== null && isGenerator(value)) {
      if (recording.registry.find(value) === undefined) recording.make(value, site);
    }
    return value;
  },
  /** The first thing that a body does: its first line, and the number of its last. */
  begin(name, site, last) {
    if (now.recording === null) return;
    if (now.stranger !== null) meetStranger(name, site, last);
    else if (now.running !== null && now.running.site === undefined)
      now.recording.registry.name(now.running, name, site, stretchOf(site, last));
  },
  /**
   * Stands around what is yielded or returned: this is the line at which the frame stops. At a `yield`, `names` are variables,
   * with commas, and `read` gives the value of one by its index.
   */
  at(site, value, names, read) {
    const { recording } = now;
    if (recording === null) return value;
    // It had begun before anything was recorded.
    if (now.stranger !== null) meetStranger();
    const { running } = now;
    if (running === null) return value;
    running.inner = undefined;
    running.stops = site;
    running.variables = variablesOf(names, read);
    return value;
  },
  /** Stands around what is thrown. */
  thrown(site, error) {
    if (now.recording !== null && now.running !== null) now.running.thrown = { site, error };
    return error;
  },
  /** Stands around the operand of a `yield*`; variables as above. */
  tube(site, iterable, names, read) {
    const { recording } = now;
    if (recording === null) return iterable;
    if (now.stranger !== null) meetStranger();
    if (now.running !== null) {
      now.running.stands = site;
      now.running.failed = undefined;
      now.running.variables = variablesOf(names, read);
      now.running.waitsFor = futureClass(iterable) && recording.registry.nameOf(iterable);
      now.running.inner = (isGenerator(iterable) && recording.registry.find(iterable)) || 'next';
    }
    return iterable;
  },
  /** Stands around a whole `yield*`. */
  out(value) {
    if (now.recording !== null && now.running !== null) {
      now.running.inner = undefined;
      now.running.variables = undefined;
    }
    return value;
  },
};
