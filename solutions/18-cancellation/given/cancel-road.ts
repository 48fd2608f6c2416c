import { type Coro, createTask, runVirtual, sleep } from '../../asyncio.ts';

/** A coroutine with a `catch` for everything, on the road of `throw()`. */
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
    const task = createTask(careless(), { name: 'careless' });
    yield* sleep(1);
    task.cancel();
    yield* task;
  }
  runVirtual(main());
}
