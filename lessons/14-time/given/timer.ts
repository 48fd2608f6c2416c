import { Handle, type Report } from '../../13-event-loop/handle.ts';
import type { Timed, TimerHeap } from '../heap.ts';

/** A call that is to be made at a time. */
export class TimerHandle extends Handle implements Timed {
  readonly deadline: number;
  order = 0;
  /** Where it waits; null when it waits no more. */
  #heap: TimerHeap<TimerHandle> | null = null;

  /** @param deadline in seconds, on the clock of the loop */
  constructor(
    deadline: number,
    callback: (...args: never) => void,
    args: readonly unknown[],
    report: Report,
  ) {
    super(callback, args, report);
    this.deadline = deadline;
  }

  /** In seconds, on the clock of the loop. */
  when(): number {
    return this.deadline;
  }

  waitIn(heap: TimerHeap<TimerHandle>): void {
    this.#heap = heap;
    heap.push(this);
  }

  override run(): void {
    this.#heap = null;
    super.run();
  }

  override cancel(): void {
    if (this.cancelled()) return;
    super.cancel();
    this.letGo();
    this.#heap?.noteCancelled();
    this.#heap = null;
  }
}
