import { type Coro, coroutine, createTask, Lock, runVirtual } from '../../asyncio.ts';

/** A has the lock, and B waits for it. C comes when A has released it, and B has not had its turn. */
export function demo(print: (line: string) => void): void {
  const main = coroutine(function* main(): Coro<void> {
    const lock = new Lock();
    const guest = coroutine(function* guest(who: string): Coro<void> {
      yield* lock.acquire();
      print(`${who} is in`);
    });
    yield* lock.acquire();
    createTask(guest('B'), { name: 'B' });
    yield;
    createTask(guest('C'), { name: 'C' });
    lock.release();
    print('main: released');
    yield;
    lock.release();
    yield;
  });
  runVirtual(main());
}
