// The events of a recording until they are sent, each with what has changed beside it.
import { Calls } from './calls.js';
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

/** What is recorded, and sent in batches. */
export class Log {
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

  constructor(send) {
    this.send = send;
  }

  /** Whether more is kept. */
  get isOpen() {
    return this.#count < MOST_EVENTS;
  }

  add(event) {
    if (!this.isOpen) return this.drop();
    this.#count += 1;
    // The last one stays: what happens before the next one may belong to it.
    if (this.#events.length >= BATCH) this.flush();
    if (this.hear) event.state = this.state.changes();
    this.#events.push(event);
    this.#amends = 0;
    if (!this.isOpen) this.flush();
  }

  /** Something has changed, and the last event has led to it. */
  amend() {
    if (!this.isOpen || ++this.#amends > MOST_AMENDS) return;
    const last = this.#events.at(-1);
    // Before the first event: that will tell.
    const change = last && this.state.changes();
    if (change !== undefined) last.state = merged(last.state, change);
  }

  /** One more is counted, and not kept. */
  drop() {
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
