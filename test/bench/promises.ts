/** A fair lock, as small as promises allow: a release hands it to the one that has waited longest. It cannot be cancelled. */
export class PromiseLock {
  #isLocked = false;
  readonly #line = new Line();

  acquire(): Promise<void> | undefined {
    if (this.#isLocked) return this.#line.join();
    this.#isLocked = true;
    return undefined;
  }

  release(): void {
    this.#isLocked = this.#line.callNext();
  }
}

/** A queue with room for `maxsize` items, as small as promises allow. It cannot be cancelled. */
export class PromiseQueue<T> {
  readonly #maxsize: number;
  readonly #items: T[] = [];
  readonly #putters = new Line();
  readonly #getters = new Line();

  constructor(maxsize: number) {
    this.#maxsize = maxsize;
  }

  async put(item: T): Promise<void> {
    while (this.#items.length >= this.#maxsize) await this.#putters.join();
    this.#items.push(item);
    this.#getters.callNext();
  }

  async get(): Promise<T> {
    while (this.#items.length === 0) await this.#getters.join();
    const item = this.#items.shift() as T;
    this.#putters.callNext();
    return item;
  }
}

/** Those who wait, the first one first: linked, because an array shifts all others when the first one leaves. */
class Line {
  #first: Place | null = null;
  #last: Place | null = null;

  join(): Promise<void> {
    return new Promise((resolve) => {
      const place: Place = { resolve, next: null };
      if (this.#last === null) this.#first = place;
      else this.#last.next = place;
      this.#last = place;
    });
  }

  /** @returns whether there was one */
  callNext(): boolean {
    const first = this.#first;
    if (first === null) return false;
    this.#first = first.next;
    if (this.#first === null) this.#last = null;
    first.resolve();
    return true;
  }
}

interface Place {
  readonly resolve: () => void;
  next: Place | null;
}
