/** Something that is due at a time. */
export interface Timed {
  /** In seconds. */
  readonly deadline: number;
  /** Tells timers with the same deadline apart: the one that was set first goes off first. The heap sets it. */
  order: number;
  /** Whether it is in the heap. The heap sets it. */
  isWaiting: boolean;
  cancelled(): boolean;
}

/** In a heap as small as this, cancelled timers are in nobody's way. */
const FEW = 100;

/**
 * Timers, the next one in front. It is a binary heap: the children of the timer at `index` are at `2 * index + 1` and
 * `2 * index + 2`, and no timer is due before its parent. Adding a timer or taking the first one costs about log n steps.
 */
export class TimerHeap<T extends Timed> {
  readonly #timers: T[] = [];
  /** The deadlines of `#timers`, side by side: reading a million of them from their objects takes twice as long. */
  readonly #deadlines: number[] = [];
  #added = 0;
  #cancelled = 0;

  get size(): number {
    return this.#timers.length;
  }

  push(timer: T): void {
    timer.order = this.#added++;
    timer.isWaiting = true;
    this.#timers.push(timer);
    this.#deadlines.push(timer.deadline);
    this.rise(this.size - 1, timer, timer.deadline);
  }

  /** The next timer. Cancelled timers are removed when they come to the front. */
  peek(): T | undefined {
    while (this.#timers[0]?.cancelled()) {
      this.#cancelled -= 1;
      this.takeFirst();
    }
    return this.#timers[0];
  }

  /** Removes the next timer and returns it; undefined when there is no timer. */
  pop(): T | undefined {
    const first = this.peek();
    if (first !== undefined) this.takeFirst();
    return first;
  }

  /** To be called when a timer in this heap is cancelled. When most of them are, the cancelled ones are removed. */
  noteCancelled(): void {
    this.#cancelled += 1;
    if (this.size <= FEW || this.#cancelled <= this.size / 2) return;
    const kept = this.#timers.filter((timer) => !timer.cancelled());
    this.clear();
    for (const timer of kept.sort((a, b) => a.order - b.order)) this.push(timer);
  }

  clear(): void {
    for (const timer of this.#timers) timer.isWaiting = false;
    this.#timers.length = 0;
    this.#deadlines.length = 0;
    this.#cancelled = 0;
  }

  private takeFirst(): void {
    (this.#timers[0] as T).isWaiting = false;
    const last = this.#timers.pop() as T;
    const deadline = this.#deadlines.pop() as number;
    if (this.size > 0) this.sink(last, deadline);
  }

  /** Moves `timer` from `index` towards the front, past the timers that are due after it. */
  // #region rise
  private rise(index: number, timer: T, deadline: number): void {
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if ((this.#deadlines[parent] as number) <= deadline) break; // at the same time: the parent was set first
      this.move(parent, index);
      index = parent;
    }
    this.put(index, timer, deadline);
  }
  // #endregion

  /** Finds a place for `timer`: from the front, which is free, towards the back, past the timers that are due before it. */
  // #region sink
  private sink(timer: T, deadline: number): void {
    // BEGIN SOLUTION 1: like `rise`, but towards the children
    let index = 0;
    let child = this.firstChild(index);
    while (child !== undefined && this.isBefore(child, timer, deadline)) {
      this.move(child, index);
      index = child;
      child = this.firstChild(index);
    }
    this.put(index, timer, deadline);
    // END SOLUTION
  }
  // #endregion

  /** The index of the child that goes off first; undefined when the timer at `index` has no child. */
  protected firstChild(index: number): number | undefined {
    const left = 2 * index + 1;
    const right = left + 1;
    if (left >= this.size) return undefined;
    if (right >= this.size) return left;
    return this.isBefore(right, this.#timers[left] as T, this.#deadlines[left] as number) ? right : left;
  }

  /** Whether the timer at `index` goes off before `timer`. */
  protected isBefore(index: number, timer: T, deadline: number): boolean {
    const its = this.#deadlines[index] as number;
    return its < deadline || (its === deadline && (this.#timers[index] as T).order < timer.order);
  }

  /** Copies the timer at index `from` to index `to`. */
  private move(from: number, to: number): void {
    this.put(to, this.#timers[from] as T, this.#deadlines[from] as number);
  }

  /** Puts `timer` at `index`. */
  private put(index: number, timer: T, deadline: number): void {
    this.#timers[index] = timer;
    this.#deadlines[index] = deadline;
  }
}
