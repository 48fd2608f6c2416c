import { Ring } from '../../13-event-loop/given/ring.ts';

/** Where a queue keeps its items. `shift` decides which of them is next. */
export interface Store<T> {
  readonly length: number;
  push(item: T): void;
  /** Removes the next item and returns it; undefined when it is empty. */
  shift(): T | undefined;
  /** The items, as they lie. */
  items(): T[];
}

/** First in, first out. */
export class Fifo<T> extends Ring<T> implements Store<T> {
  /** Turns the ring around once. */
  items(): T[] {
    return Array.from({ length: this.length }, () => {
      const item = this.shift() as T;
      this.push(item);
      return item;
    });
  }
}

/** Last in, first out. */
export class Stack<T> implements Store<T> {
  readonly #items: T[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T | undefined {
    return this.#items.pop();
  }

  items(): T[] {
    return [...this.#items];
  }
}

/** An item, and the number that it got when it came. */
interface Entry<T> {
  readonly item: T;
  readonly arrival: number;
}

/** The smallest first, as `<` says; of two that are equal, the one that came first. A binary heap, as in lesson 14. */
export class Sorted<T> implements Store<T> {
  readonly #entries: Entry<T>[] = [];
  #arrivals = 0;

  get length(): number {
    return this.#entries.length;
  }

  push(item: T): void {
    this.#entries.push({ item, arrival: this.#arrivals++ });
    let index = this.length - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isBefore(index, parent)) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  shift(): T | undefined {
    if (this.length === 0) return undefined;
    this.#swap(0, this.length - 1);
    const { item } = this.#entries.pop() as Entry<T>;
    let index = 0;
    let child = this.#firstChild(index);
    while (child !== undefined && this.#isBefore(child, index)) {
      this.#swap(child, index);
      index = child;
      child = this.#firstChild(index);
    }
    return item;
  }

  items(): T[] {
    return this.#entries.map(({ item }) => item);
  }

  #firstChild(index: number): number | undefined {
    const left = 2 * index + 1;
    if (left >= this.length) return undefined;
    const right = left + 1;
    return right < this.length && this.#isBefore(right, left) ? right : left;
  }

  #isBefore(left: number, right: number): boolean {
    const one = this.#entries[left] as Entry<T>;
    const other = this.#entries[right] as Entry<T>;
    if (one.item < other.item) return true;
    return !(other.item < one.item) && one.arrival < other.arrival;
  }

  #swap(one: number, other: number): void {
    const entry = this.#entries[one] as Entry<T>;
    this.#entries[one] = this.#entries[other] as Entry<T>;
    this.#entries[other] = entry;
  }
}
