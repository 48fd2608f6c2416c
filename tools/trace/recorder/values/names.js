// What futures, tasks and timers are called: nothing of theirs is asked for it.

/** Gives each thing one name, and the same one when it is asked again. */
export class Names {
  #names = new WeakMap();
  #counts = new Map();

  /** `Future #2`: the second future that was seen. @param kind the name of its class. */
  nameOf(thing, kind) {
    return this.#names.get(thing) ?? this.call(thing, `${kind} #${this.count(kind)}`);
  }

  /** From now on it is called so. */
  call(thing, name) {
    this.#names.set(thing, name);
    return name;
  }

  /** How many of a kind there are now, with one more. */
  count(kind) {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return count;
  }
}
