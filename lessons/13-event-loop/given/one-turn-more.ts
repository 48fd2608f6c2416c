import type { Coro } from '../../09-decorators/coroutine.ts';
import { createTask, EventLoop } from '../event-loop.ts';

/** A program of two steps, and a task that it leaves behind. */
export function demo(): void {
  const loop = new EventLoop();

  function* ticker(): Coro<void> {
    for (;;) yield;
  }
  function* outer(): Coro<string> {
    createTask(ticker());
    yield;
    return 'home';
  }
  loop.runUntilComplete(outer());
}
