// One recording: its frames, and its events until they are sent.
import { finished } from './finished.js';
import { makerOf } from './maker.js';
import { Frame, idOf, now } from './now.js';
import { shorten } from './shorten.js';

/** More than a person will read; what comes after is counted. */
export const MOST_EVENTS = 10_000;
/** Events are sent in batches: soon enough to be there when the program never ends. */
const BATCH = 100;
/** Counted events are reported now and then, for the same reason. */
const FIRST_REPORT = 100_000;
const UNDEFINED = { shown: 'undefined' };

export class Recording {
  /** The line of the call that is being made, if it is known. */
  asks = undefined;
  /** The line that the frame that runs is about to stop at. */
  stops = undefined;
  dropped = 0;
  /** Who wants to have a part of it too. */
  others = new Set();
  #events = [];
  #frames = [];
  #count = 0;
  #made = 0;
  #report = FIRST_REPORT;
  #all = new WeakMap();
  #unnamed = new Set();
  #makers = new WeakMap();
  /** What each frame is called, by id, as far as it is known. */
  named = new Map();
  #lastGenerator = undefined;
  #lastFrame = undefined;

  constructor(send, every, places) {
    this.send = send;
    this.every = every;
    this.places = places;
    this.nameOf = (generator) => {
      const frame = this.#all.get(generator);
      if (frame?.name === '') this.#nameNow(frame);
      return frame?.name;
    };
  }

  /** The frame of a generator; null for one that is not recorded, undefined for one that is new. */
  find(generator) {
    if (generator === this.#lastGenerator) return this.#lastFrame;
    const frame = this.#all.get(generator);
    if (frame !== undefined) {
      this.#lastGenerator = generator;
      this.#lastFrame = frame;
    }
    return frame;
  }

  ignore(generator) {
    this.#all.set(generator, null);
  }

  make(generator, site) {
    const frame = new Frame(generator);
    frame.id = ++this.#made;
    this.#all.set(generator, frame);
    if (this.#count >= MOST_EVENTS) return frame;
    this.#unnamed.add(frame);
    if (this.every) this.#nameNow(frame);
    this.add({ type: 'create', frame: frame.id, by: idOf(now.running), at: site });
    return frame;
  }

  name(frame, name, site) {
    frame.name = name;
    frame.site = site;
    if (!this.#unnamed.delete(frame) && !this.named.has(frame.id)) return;
    const record = { id: frame.id, name, place: site };
    this.named.set(frame.id, record);
    this.#frames.push(record);
  }

  #nameNow(frame) {
    // Frames of one function share a prototype, and asking takes its time.
    const key = Reflect.getPrototypeOf(frame.generator);
    const name = this.#makers.get(key) ?? (makerOf(frame.generator) || '(anonymous)');
    this.#makers.set(key, name);
    this.name(frame, name, undefined);
  }

  /** Those that never began have not said what they are called. */
  nameTheRest() {
    for (const frame of [...this.#unnamed]) this.#nameNow(frame);
  }

  enter(frame, how, values) {
    const by = now.running;
    if (by !== null && by.inner === 'next' && frame.by === undefined) by.inner = frame;
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
      value: isSilent ? undefined : this.#shown(values[0]),
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
      this.add({
        type,
        frame: frame.id,
        to: idOf(by),
        value: this.#shown(value),
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
      value: this.#shown(error),
      refused: true,
    });
  }

  /** Objects change, so they are looked at now; anything else can wait until there is time. */
  #shown(value) {
    const isOwn = (typeof value === 'object' && value !== null) || typeof value === 'function';
    return isOwn ? { shown: shorten(value, this.nameOf) } : value === undefined ? UNDEFINED : value;
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
    const events = this.#events.splice(0).map(finished);
    const frames = this.#frames.splice(0).map(finished);
    const batch = { frames, events, dropped: this.dropped };
    this.send(batch);
    for (const other of this.others) other(batch);
  }
}
