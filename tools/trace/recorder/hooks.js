// What code calls that was prepared by ../../runner/vitest/instrument.ts. A `site` is a line as text: `slow.ts:12`.
import { futureClass } from './classes.js';
import { isGenerator, now } from './current.js';
import { listenTo, wasBuilt } from './loop-classes.js';

/** The stranger turns out to run prepared code: from now on it is a frame. */
function meetStranger(name, site) {
  const met = now.stranger;
  now.stranger = null;
  met.frame = now.recording.make(met.generator, undefined);
  if (name !== undefined) now.recording.registry.name(met.frame, name, site);
  now.recording.enter(met.frame, met.how, met.values);
}

/** The calls, by the name that prepared code knows them by. */
export const hooks = {
  /** Stands in a class, and is called with it when it is declared. */
  declared: listenTo,
  /** The last thing that a constructor does. It is called with the name of its class, the new object and its arguments. */
  built: wasBuilt,
  /** Comes before a call. The site is that of a call that may resume a frame. Returns what it takes the place of. */
  here(site) {
    if (now.recording === null) return undefined;
    const before = now.recording.asks;
    now.recording.asks = site;
    return before;
  },
  /** Stands around a call: a new generator that comes out of it was made there. */
  made(before, site, value) {
    if (now.recording === null) return value;
    now.recording.asks = before;
    if (typeof value === 'object' && value !== null && isGenerator(value)) {
      if (now.recording.registry.find(value) === undefined) now.recording.make(value, site);
    }
    return value;
  },
  /** The first thing that a body does. */
  begin(name, site) {
    if (now.recording === null) return;
    if (now.stranger !== null) meetStranger(name, site);
    else if (now.running !== null && now.running.site === undefined)
      now.recording.registry.name(now.running, name, site);
  },
  /** Stands around what is yielded or returned: this is the line at which the frame stops. */
  at(site, value) {
    if (now.recording === null) return value;
    // It had begun before anything was recorded.
    if (now.stranger !== null) meetStranger();
    if (now.running !== null) now.running.inner = undefined;
    now.recording.stops = site;
    return value;
  },
  /** Stands around the operand of a `yield*`. */
  tube(site, iterable) {
    if (now.recording === null) return iterable;
    if (now.stranger !== null) meetStranger();
    if (now.running !== null) {
      now.running.stands = site;
      now.running.waitsFor = futureClass(iterable) && now.recording.registry.nameOf(iterable);
      now.running.inner = (isGenerator(iterable) && now.recording.registry.find(iterable)) || 'next';
    }
    return iterable;
  },
  /** Stands around a whole `yield*`. */
  out(value) {
    if (now.recording !== null && now.running !== null) now.running.inner = undefined;
    return value;
  },
};
