import { type Coro, EventLoop, Queue, sleep, VirtualSelector } from '../../asyncio.ts';

/** The baker needs no time for a loaf, and the guest five seconds. The shelf has room for two. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  const shelf = new Queue<string>(2);

  function* baker(): Coro<void> {
    for (const loaf of ['rye', 'oat', 'bun']) {
      yield* shelf.put(loaf);
      print(`${loaf} is on the shelf: ${shelf.qsize()}`);
    }
  }
  function* guest(): Coro<void> {
    for (let left = 3; left > 0; left--) {
      yield* sleep(5);
      print(`takes ${yield* shelf.get()}`);
    }
  }
  loop.createTask(baker(), { name: 'baker' });
  loop.runUntilComplete(loop.createTask(guest(), { name: 'guest' }));
  loop.close();
}
