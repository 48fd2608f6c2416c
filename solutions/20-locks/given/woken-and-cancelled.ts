import { type Coro, coroutine, createTask, Lock, runVirtual } from '../../asyncio.ts';

/** B is woken, and cancelled before its turn has come. */
export function demo(print: (line: string) => void): void {
  const main = coroutine(function* main(): Coro<void> {
    const lock = new Lock();
    const guest = coroutine(function* guest(who: string): Coro<void> {
      yield* lock.acquire();
      print(`${who} is in`);
    });
    yield* lock.acquire();
    const b = createTask(guest('B'), { name: 'B' });
    createTask(guest('C'), { name: 'C' });
    yield;
    lock.release();
    b.cancel();
    print('main: released, and B cancelled');
    yield;
    yield;
  });
  runVirtual(main());
}
