// Who takes part in a recording, and what they are called: frames, tasks, futures.

import { Frame } from './current.js';
import { futureClass } from './values/classes.js';
import { makerOf } from './values/generator-function.js';
import { Names } from './values/names.js';
import { shorten } from './values/shorten.js';

/** Knows the frame of each generator, and the names of everything that a recording speaks of. */
export class FrameRegistry {
  #all = new WeakMap();
  #unnamed = new Set();
  #makers = new WeakMap();
  #things = new Names();
  /** The names of tasks, by task and by the generator that each drives. */
  #tasks = new WeakMap();
  /** What each frame is called, by id, as far as it is known. */
  #named = new Map();
  #news = [];
  /** The variables that futures were first assigned to, and how many have each of these names. */
  #variables = new WeakMap();
  #variableCounts = new Map();
  #newNames = undefined;
  #made = 0;
  #lastGenerator = undefined;
  #lastFrame = undefined;

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

  /** @param isSeen whether its name will be wanted. */
  make(generator, isSeen) {
    const frame = new Frame(generator);
    frame.id = ++this.#made;
    frame.task = this.#tasks.get(generator);
    this.#all.set(generator, frame);
    if (isSeen) this.#unnamed.add(frame);
    return frame;
  }

  name(frame, name, site, stretch) {
    frame.name = name;
    frame.site = site;
    frame.stretch = stretch;
    if (this.#unnamed.delete(frame) || this.#named.has(frame.id)) this.#introduce(frame);
  }

  /** Asks V8 for the name. */
  nameNow(frame) {
    // Frames of one function share a prototype, and asking takes its time.
    const key = Reflect.getPrototypeOf(frame.generator);
    const name = this.#makers.get(key) ?? (makerOf(frame.generator) || '(anonymous)');
    this.#makers.set(key, name);
    this.name(frame, name, undefined);
  }

  /** Those that never began have not said what they are called. */
  nameTheRest() {
    for (const frame of [...this.#unnamed]) this.nameNow(frame);
  }

  /** A task was made; its frame may not have been seen yet. */
  nameTask(task, generator, name) {
    this.#things.call(task, name);
    this.#tasks.set(task, name).set(generator, name);
    const frame = this.#all.get(generator);
    if (frame) this.#introduce(frame, { task: name });
  }

  isTask(thing) {
    return this.#tasks.has(thing);
  }

  /** The frame does nothing but wait for a future of this name. */
  waits(frame, future) {
    this.#introduce(frame, { future });
  }

  /** A call of a queue has resumed it, which has nothing else to do. */
  isCalledBy(frame, call) {
    if (frame.call === undefined) this.#introduce(frame, { call });
  }

  /** A future was first assigned to this variable. */
  assign(future, variable) {
    if (this.isTask(future) || this.#variables.has(future)) return;
    const count = (this.#variableCounts.get(variable) ?? 0) + 1;
    this.#variableCounts.set(variable, count);
    const name = count === 1 ? variable : `${variable} #${count}`;
    this.#variables.set(future, name);
    this.#newNames ??= {};
    this.#newNames[this.nameOf(future)] = name;
  }

  /** What was named since the last time; undefined when nothing was. */
  newNames() {
    const names = this.#newNames;
    this.#newNames = undefined;
    return names;
  }

  /** Says what is known of a frame now. One that has no name yet is introduced when it has. */
  #introduce(frame, more) {
    Object.assign(frame, more);
    if (frame.name === '' || this.#unnamed.has(frame)) return;
    const { id, name, site, task, future, call } = frame;
    const record = { id, name, place: site, task, future, call };
    this.#named.set(id, record);
    this.#news.push(record);
  }

  /** Who was introduced since the last time. */
  news() {
    return this.#news.splice(0);
  }

  /** All who were introduced. */
  introduced() {
    return [...this.#named.values()];
  }

  /** The name of a future or a task. @param things the names to use; those of the recording when left out. */
  nameOf(thing, things = this.#things) {
    return things.nameOf(thing, futureClass(thing));
  }

  /** A value in a few characters. @param things as above. */
  shorten(value, things = this.#things) {
    return shorten(value, (thing, kind) => {
      if (kind !== undefined) return things.nameOf(thing, kind);
      const frame = this.#all.get(thing);
      if (frame?.name === '') this.nameNow(frame);
      return frame?.name;
    });
  }
}
