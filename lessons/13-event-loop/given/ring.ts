/** First in, first out. The items are in a ring: taking the first one shifts no other, however many there are. */
export class Ring<T> {
  /** Its length is a power of two, so that `&` wraps an index around. */
  #ring: (T | undefined)[] = new Array(16);
  #first = 0;
  #length = 0;
  /** Is called when the first item comes into an empty queue. */
  whenFilled: (() => void) | null = null;

  get length(): number {
    return this.#length;
  }

  push(item: T): void {
    if (this.#length === this.#ring.length) this.#grow();
    this.#ring[(this.#first + this.#length) & (this.#ring.length - 1)] = item;
    this.#length += 1;
    if (this.#length === 1 && this.whenFilled !== null) this.whenFilled();
  }

  /** Removes the first item and returns it; undefined when the queue is empty. */
  shift(): T | undefined {
    const item = this.#ring[this.#first];
    if (this.#length === 0) return undefined;
    this.#ring[this.#first] = undefined;
    this.#first = (this.#first + 1) & (this.#ring.length - 1);
    this.#length -= 1;
    return item;
  }

  clear(): void {
    this.#ring = new Array(16);
    this.#first = 0;
    this.#length = 0;
  }

  #grow(): void {
    const unrolled = [...this.#ring.slice(this.#first), ...this.#ring.slice(0, this.#first)];
    this.#ring = unrolled.concat(new Array(unrolled.length));
    this.#first = 0;
  }
}
