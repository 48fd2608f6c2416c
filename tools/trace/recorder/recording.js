// One recording: its registry of frames, and its events until they are sent.

import { idOf, now } from './current.js';
import { FrameRegistry } from './registry.js';
import { finished, isOfGenerators, ofGenerators } from './serialize.js';

/** More than a person will read; what comes after is counted. */
const MOST_EVENTS = 10_000;
/** Events are sent in batches: soon enough to be there when the program never ends. */
const BATCH = 100;
/** Counted events are reported now and then, for the same reason. */
const FIRST_REPORT = 100_000;
const UNDEFINED = { shown: 'undefined' };

/** What is recorded, and sent in batches. */
export class Recording {
  /** The line of the call that is being made, if it is known. */
  asks = undefined;
  /** The line that the frame that runs is about to stop at. */
  stops = undefined;
  dropped = 0;
  registry = new FrameRegistry();
  /** Records an event of a loop: see ./loop-events.js. Null when those are not wanted. */
  hear = null;
  /** Who wants to have a part of it too, with what things are called there. */
  others = new Map();
  #events = [];
  #count = 0;
  #report = FIRST_REPORT;

  constructor(send, every, places) {
    this.send = send;
    this.every = every;
    this.places = places;
  }

  make(generator, site) {
    const isSeen = this.#count < MOST_EVENTS;
    const frame = this.registry.make(generator, isSeen);
    if (!isSeen) return frame;
    if (this.every) this.registry.nameNow(frame);
    this.add({ type: 'create', frame: frame.id, by: idOf(now.running), at: site });
    return frame;
  }

  enter(frame, how, values) {
    const by = now.running;
    if (by !== null && by.inner === 'next' && frame.by === undefined) {
      by.inner = frame;
      if (by.waitsFor !== undefined) this.registry.waits(frame, by.waitsFor);
    }
    frame.delegated = by !== null && by.inner === frame;
    if (frame.by !== by) frame.asked = undefined;
    frame.by = by;
    this.note(frame, how, values, by);
    frame.runs = true;
    now.running = frame;
    this.asks = undefined;
    this.stops = undefined;
  }

  note(frame, how, values, by) {
    if (this.#count >= MOST_EVENTS) return this.#drop();
    const { delegated } = frame;
    const isSilent = values.length === 0 || (delegated && values[0] === undefined);
    this.add({
      type: 'resume',
      frame: frame.id,
      by: idOf(by),
      how,
      value: isSilent ? undefined : this.shown(values[0]),
      at: delegated ? by.stands : (this.asks ?? this.#implied(frame, how)),
      delegated: delegated || undefined,
    });
  }

  /** The line of a loop, or of a spread: no call stands there. The stack knows it; a loop stays where it is. */
  #implied(frame, how) {
    if (this.places === null) return undefined;
    frame.asked ??= this.places(how);
    return frame.asked;
  }

  leave(frame, type, value, again) {
    const { by, delegated } = frame;
    now.running = by;
    frame.runs = false;
    if (type !== 'yield') {
      frame.ended = true;
      if (delegated) by.inner = undefined;
    }
    if (this.#count >= MOST_EVENTS) {
      this.#drop();
    } else {
      const stop = frame.inner === undefined ? this.stops : frame.stands;
      // The operand of its `yield*` is no generator: a frame that is resumed later is not one of its own.
      if (frame.inner === 'next') frame.inner = 'other';
      this.add({
        type,
        frame: frame.id,
        to: idOf(by),
        value: this.shown(value),
        at: type === 'throw' || type === 'close' || again ? undefined : stop,
        delegated: delegated || undefined,
        again: again || undefined,
      });
    }
    this.asks = undefined;
    this.stops = undefined;
  }

  refused(frame, error) {
    this.add({
      type: 'throw',
      frame: frame.id,
      to: idOf(now.running),
      value: this.shown(error),
      refused: true,
    });
  }

  /** Objects change, so they are looked at now; anything else can wait until there is time. */
  shown(value) {
    const isOwn = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (!isOwn) return value === undefined ? UNDEFINED : value;
    const joined = [...this.others.values()].map((things) => this.registry.shorten(value, things));
    return { shown: this.registry.shorten(value), joined: joined.at(-1) };
  }

  add(event) {
    if (this.#count >= MOST_EVENTS) return this.#drop();
    this.#count += 1;
    if (this.#events.push(event) >= BATCH) this.flush();
  }

  #drop() {
    this.dropped += 1;
    if (this.dropped !== 1 && this.dropped < this.#report) return;
    if (this.dropped >= this.#report) this.#report *= 2;
    this.flush();
  }

  flush() {
    const events = this.#events.splice(0);
    const frames = this.registry.news();
    const { dropped } = this;
    this.send({ frames: frames.map(finished), events: events.map(finished), dropped });
    if (this.others.size === 0) return;
    const own = events.filter(isOfGenerators).map(ofGenerators);
    for (const other of this.others.keys()) other({ frames: frames.map(ofGenerators), events: own, dropped });
  }
}
