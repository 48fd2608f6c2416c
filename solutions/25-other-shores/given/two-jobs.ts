import { type Coro, EventLoop, gather, sleep, VirtualSelector } from '../../asyncio.ts';
import { Requests } from '../executor.ts';
import { PretendShore } from './pretend-shore.ts';

/** Two jobs of three and two seconds, elsewhere. Here a clock ticks each second. */
export function demo(print: (line: string) => void): void {
  const loop = new EventLoop(new VirtualSelector());
  const requests = new Requests(loop, (asker) => new PretendShore(loop, asker, print));

  function* clock(): Coro<void> {
    for (let second = 1; second <= 3; second++) {
      yield* sleep(1);
      print(`tick ${second}`);
    }
  }
  function* main(): Coro<void> {
    const answers = yield* gather(requests.ask('', 'nap', [3, 'tea']), requests.ask('', 'nap', [2, 'milk']));
    print(answers.join(', '));
  }
  loop.createTask(clock(), { name: 'clock' });
  loop.runUntilComplete(loop.createTask(main(), { name: 'main' }));
  loop.close();
}
