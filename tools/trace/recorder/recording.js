// One recording: its registry of frames, and its events until they are sent.
import { types } from 'node:util';
import { causeAbove, lineOfError, placeAbove } from './call-sites.js';
import { Calls } from './calls.js';
import { idOf, now } from './current.js';
import { FrameRegistry } from './registry.js';
import { finished, isOfGenerators, ofGenerators } from './serialize.js';
import { merged, State } from './state.js';

/** More than a person will read; what comes after is counted. */
const MOST_EVENTS = 10_000;
/** Events are sent in batches: soon enough to be there when the program never ends. */
const BATCH = 100;
/** Counted events are reported now and then, for the same reason. */
const FIRST_REPORT = 100_000;
/** How often the state after one event is looked at again: somebody may put a million calls into a queue. */
const MOST_AMENDS = 200;
const UNDEFINED = { shown: 'undefined' };

/** What is recorded, and sent in batches. */
export class Recording {
  /** The line of the call that is being made, if it is known. */
  asks = undefined;
  /** The call that a loop makes now, if that is known. */
  call = undefined;
  dropped = 0;
  registry = new FrameRegistry();
  calls = new Calls(this.registry);
  state = new State(this.registry, this.calls);
  /** Records an event of a loop: see ./loop-events.js. Null when those are not wanted. */
  hear = null;
  /** Who wants to have a part of it too, with what things are called there. */
  others = new Map();
  #events = [];
  #count = 0;
  #report = FIRST_REPORT;
  #amends = 0;

  /** @param methods those that resume, by name; null when the lines that ask are not wanted. */
  constructor(send, every, methods) {
    this.send = send;
    this.every = every;
    this.methods = methods;
  }

  /** Whether more is kept. */
  get isOpen() {
    return this.#count < MOST_EVENTS;
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
    if (by === null && this.call !== undefined) this.registry.isCalledBy(frame, this.call);
    this.note(frame, how, values, by);
    frame.given = how === 'throw' ? { error: values[0] } : undefined;
    frame.runs = true;
    now.running = frame;
    frame.stops = undefined;
    frame.thrown = undefined;
    this.#forget();
  }

  #forget() {
    this.asks = undefined;
    this.call = undefined;
  }

  note(frame, how, values, by) {
    if (this.#count >= MOST_EVENTS) return this.#drop();
    const { delegated } = frame;
    const isSilent = values.length === 0 || (delegated && values[0] === undefined);
    const variables = delegated ? by.variables : undefined;
    // They are told when it gets there.
    if (delegated) by.variables = undefined;
    this.add({
      type: 'resume',
      frame: frame.id,
      by: idOf(by),
      how,
      value: isSilent ? undefined : this.shown(values[0]),
      at: delegated ? by.stands : (this.asks ?? this.#implied(frame, how)),
      delegated: delegated || undefined,
      variables,
    });
  }

  /** The line of a loop, or of a spread: no call stands there. The stack knows it; a loop stays where it is. */
  #implied(frame, how) {
    if (this.methods === null) return undefined;
    frame.asked ??= placeAbove(this.methods[how]);
    return frame.asked;
  }

  /** The line that made a generator which runs for the first time, and was not seen before: that of the loop that asks. */
  originOf(how) {
    if (now.running?.inner === 'next') return now.running.stands;
    return this.asks !== undefined || this.methods === null ? undefined : placeAbove(this.methods[how]);
  }

  /** The line that has caused what is told now. @param isInside whether a line only passes it on. */
  cause(method, isInside) {
    return this.methods === null || !this.isOpen ? undefined : causeAbove(method, isInside);
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
      const at = again ? undefined : this.#lineOf(frame, type, value);
      // The operand of its `yield*` is no generator: a frame that is resumed later is not one of its own.
      if (frame.inner === 'next') frame.inner = 'other';
      this.add({
        type,
        frame: frame.id,
        to: idOf(by),
        value: this.shown(value),
        at,
        delegated: delegated || undefined,
        again: again || undefined,
        variables: type === 'yield' ? frame.variables : undefined,
      });
      frame.variables = undefined;
      if (type === 'yield') frame.paused = at;
      if (type === 'throw' && delegated) by.failed = { error: value };
    }
    this.#forget();
  }

  /** The line at which a frame stops, or ends. */
  #lineOf(frame, type, value) {
    const stop = frame.inner === undefined ? frame.stops : frame.stands;
    if (type === 'close') return stop ?? frame.paused;
    if (type !== 'throw') return stop;
    if (frame.thrown !== undefined && frame.thrown.error === value) return frame.thrown.site;
    // It has come out of its `yield*`; or has been thrown into the `yield` that it was paused at.
    if (frame.failed !== undefined && frame.failed.error === value) return frame.stands;
    if (frame.given !== undefined && frame.given.error === value) return frame.paused;
    if (this.methods === null || frame.stretch === undefined || !types.isNativeError(value)) return undefined;
    const line = lineOfError(value, frame.stretch);
    return line && { resolve: () => line };
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
    // The last one stays: what happens before the next one may belong to it.
    if (this.#events.length >= BATCH) this.flush();
    if (this.hear) event.state = this.state.changes();
    this.#events.push(event);
    this.#amends = 0;
    if (this.#count === MOST_EVENTS) this.flush();
  }

  /** Something has changed, and the last event has led to it. */
  amend() {
    if (!this.isOpen || ++this.#amends > MOST_AMENDS) return;
    const last = this.#events.at(-1);
    // Before the first event: that will tell.
    const change = last && this.state.changes();
    if (change !== undefined) last.state = merged(last.state, change);
  }

  /** A loop is about to make this call. */
  begins(call) {
    this.state.begins(call);
    this.call = this.calls.isKnown(call) ? this.calls.of(call)?.id : undefined;
  }

  /** A future was made. */
  meet(future) {
    if (!this.isOpen) return;
    this.registry.nameOf(future);
    this.state.meetFuture(future);
    this.amend();
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
    const names = this.registry.newNames();
    this.send({ frames: frames.map(finished), names, events: events.map(finished), dropped });
    if (this.others.size === 0) return;
    const own = events.filter(isOfGenerators).map(ofGenerators);
    for (const other of this.others.keys()) other({ frames: frames.map(ofGenerators), events: own, dropped });
  }
}
