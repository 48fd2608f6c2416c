import { type Coro, getRunningLoop, runVirtual, sleep } from '../../asyncio.ts';
import { HaltTask } from '../halt-task.ts';

/** The same coroutine on the road of `return()`. */
export function demo(print: (line: string) => void): void {
  function* careless(): Coro<void> {
    try {
      yield* sleep(5);
    } catch {
      print('never mind');
    }
    yield* sleep(5);
  }
  function* main(): Coro<void> {
    const task = new HaltTask(careless(), { loop: getRunningLoop() });
    yield* sleep(1);
    task.halt();
    try {
      yield* task;
    } catch {
      // it has no result
    }
  }
  runVirtual(main());
}
