import { CancelledError, type Coro, EventLoop, sleep, VirtualSelector } from '../../asyncio.ts';
import { Requests } from '../executor.ts';
import { PretendShore } from './pretend-shore.ts';

/** ann waits for a job of two seconds, and is cancelled after one. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  const requests = new Requests(loop, (asker) => new PretendShore(loop, asker, print));

  function* ann(): Coro<void> {
    try {
      print(String(yield* requests.ask('', 'nap', [2, 'tea'])));
    } catch (error) {
      if (error instanceof CancelledError) print('ann waits no longer');
      throw error;
    }
  }
  function* main(): Coro<void> {
    const task = loop.createTask(ann(), { name: 'ann' });
    yield* sleep(1);
    task.cancel();
    yield* sleep(2);
    print('main ends');
  }
  loop.runUntilComplete(loop.createTask(main(), { name: 'main' }));
  loop.close();
}
