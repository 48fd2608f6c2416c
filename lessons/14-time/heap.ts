/** Something that is due at a time. */
export interface Timed {
  /** In seconds. */
  readonly deadline: number;
  /** Tells those apart that are due at the same time: who came first goes first. The heap sets it. */
  order: number;
  cancelled(): boolean;
}

/** As long as there are so few, those that were cancelled are in nobody's way. */
const FEW = 100;

/**
 * Alarms, the next one in front. It is a binary heap: the children of the alarm at `index` stand at `2 * index + 1` and the
 * place behind that, and none rings before its parent. To add one or to take the first costs about log n looks.
 */
export class TimerHeap<T extends Timed> {
  readonly #timers: T[] = [];
  /** The deadlines of `#timers`, side by side: to look at a million of them in their objects takes twice as long. */
  readonly #deadlines: number[] = [];
  #added = 0;
  #cancelled = 0;

  get size(): number {
    return this.#timers.length;
  }

  push(timer: T): void {
    timer.order = this.#added++;
    this.#timers.push(timer);
    this.#deadlines.push(timer.deadline);
    this.rise(this.size - 1, timer, timer.deadline);
  }

  /** The next alarm. Those that were cancelled are taken away when they come to the front. */
  peek(): T | undefined {
    while (this.#timers[0]?.cancelled()) {
      this.#cancelled -= 1;
      this.takeFirst();
    }
    return this.#timers[0];
  }

  /** Takes the next alarm away. */
  pop(): T | undefined {
    const first = this.peek();
    if (first !== undefined) this.takeFirst();
    return first;
  }

  /** Says that an alarm in here was cancelled. When most of them are, those are taken away. */
  noteCancelled(): void {
    this.#cancelled += 1;
    if (this.size <= FEW || this.#cancelled <= this.size / 2) return;
    const kept = this.#timers.filter((timer) => !timer.cancelled());
    this.clear();
    for (const timer of kept.sort((a, b) => a.order - b.order)) this.push(timer);
  }

  clear(): void {
    this.#timers.length = 0;
    this.#deadlines.length = 0;
    this.#cancelled = 0;
  }

  private takeFirst(): void {
    const last = this.#timers.pop() as T;
    const deadline = this.#deadlines.pop() as number;
    if (this.size > 0) this.sink(last, deadline);
  }

  /** Moves `timer` from `index` towards the front, past those that are due later. */
  private rise(index: number, timer: T, deadline: number): void {
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if ((this.#deadlines[parent] as number) <= deadline) break; // whoever comes last waits behind its equals
      this.move(parent, index);
      index = parent;
    }
    this.put(index, timer, deadline);
  }

  /** Puts `timer` in the place of the first alarm, and moves it towards the back, past those that are due before it. */
  private sink(timer: T, deadline: number): void {
    // TODO 1: the other way round; and an alarm has one parent, but up to two children
    throw new Error('TODO 1: the other way round; and an alarm has one parent, but up to two children');
  }

  /** Whether the alarm at `index` is to ring before `timer`. */
  protected isBefore(index: number, timer: T, deadline: number): boolean {
    // TODO 1: the earlier one; and when both are due at the same time?
    throw new Error('TODO 1: the earlier one; and when both are due at the same time?');
  }

  /** Copies the alarm at `from` to the place `to`. */
  private move(from: number, to: number): void {
    this.put(to, this.#timers[from] as T, this.#deadlines[from] as number);
  }

  /** `timer` stands at `index` from now on. */
  private put(index: number, timer: T, deadline: number): void {
    this.#timers[index] = timer;
    this.#deadlines[index] = deadline;
  }
}
