import { Handle, type Report } from '../../13-event-loop/handle.ts';
import type { Timed, TimerHeap } from '../heap.ts';

/** A call that the loop makes at a time. */
export class TimerHandle extends Handle implements Timed {
  readonly deadline: number;
  order = 0;
  isWaiting = false;
  #heap: TimerHeap<TimerHandle> | null = null;

  /** @param deadline in seconds, on the loop's clock */
  constructor(
    deadline: number,
    callback: (...args: never) => void,
    args: readonly unknown[],
    report: Report,
  ) {
    super(callback, args, report);
    this.deadline = deadline;
  }

  /** In seconds, on the loop's clock. */
  when(): number {
    return this.deadline;
  }

  /** Puts this timer into `heap`, and remembers where it is. */
  waitIn(heap: TimerHeap<TimerHandle>): void {
    this.#heap = heap;
    heap.push(this);
  }

  override run(): void {
    this.#heap = null;
    super.run();
  }

  /** The timer stays in the heap until it comes to the front, but keeps only the name of its callback. */
  override cancel(): void {
    if (this.cancelled()) return;
    super.cancel();
    this.letGo();
    if (this.isWaiting) this.#heap?.noteCancelled();
    this.#heap = null;
  }
}
