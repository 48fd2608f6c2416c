// One recording: what generators do, and what is known of them while they do it.
import { causeAbove, placeAbove } from './call-sites.js';
import { idOf, now } from './current.js';
import { endOf } from './ends.js';
import { Log } from './log.js';

const UNDEFINED = { shown: 'undefined' };

/** What generators do, as events in a log. */
export class Recording extends Log {
  /** The line of the call that is being made, if it is known. */
  asks = undefined;
  /** The call that a loop makes now, if that is known. */
  call = undefined;

  /** @param methods those that resume, by name; null when the lines that ask are not wanted. */
  constructor(send, every, methods) {
    super(send);
    this.every = every;
    this.methods = methods;
  }

  make(generator, site) {
    const isSeen = this.isOpen;
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
    if (!this.isOpen) return this.drop();
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
    if (!this.isOpen) {
      this.drop();
    } else {
      const at = again ? undefined : endOf(frame, type, value, this.methods !== null);
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
}
