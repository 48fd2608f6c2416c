import { isMainThread } from 'node:worker_threads';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { createTask } from '../13-event-loop/event-loop.ts';
import { runVirtual } from './given/run.ts';
import { VirtualSelector } from './given/selector.ts';
import { sleep } from './sleep.ts';
import { getRunningLoop, TimedLoop } from './timed-loop.ts';

/** One hello; two of them side by side; two naps in a row; a nap of no time at all; then alarms without tasks. */
export function demo(print: (line: string) => void): void {
  /** Says when the loop waits. */
  class Told extends VirtualSelector {
    override select(seconds: number | null): void {
      if (seconds !== null && seconds > 0) print(`  the loop waits, ${seconds} s`);
      super.select(seconds);
    }
  }
  const thread = isMainThread ? 'MainThread' : 'another thread';

  const hello = coroutine(function* hello(who: string): Coro<void> {
    print(`Hello world! ${who} (${thread})`);
    const gave = yield* sleep(1);
    print(`Hello again! ${who} (${thread}) sleep gave ${gave}`);
  });
  const sideBySide = coroutine(function* sideBySide(): Coro<void> {
    const tasks = [createTask(hello('one')), createTask(hello('two'))];
    for (const task of tasks) yield* task;
    print(`took ${getRunningLoop().time()} s`);
  });
  for (const main of [() => hello('one'), sideBySide]) {
    const loop = new TimedLoop(new Told());
    loop.runUntilComplete(main());
    loop.close();
  }

  const inARow = coroutine(function* inARow(): Coro<number> {
    const nap = sleep(1);
    yield* sleep(1);
    yield* nap;
    return getRunningLoop().time();
  });
  print(`in a row, ${runVirtual(inARow())} s`);

  const polite = coroutine(function* polite(): Coro<void> {
    getRunningLoop().callSoon(print, 'somebody else');
    print('before sleep(0)');
    yield* sleep(0);
    print('after sleep(0)');
  });
  runVirtual(polite());

  const clock = new VirtualSelector();
  const loop = new TimedLoop(clock);
  const say = (what: string): void => print(`${what}, at ${clock.time()}`);
  loop.callLater(2, say, '2 seconds');
  loop.callLater(1, say, '1 second');
  loop.callLater(1, say, '1 second, set after the other');
  loop.callLater(-1, say, '-1 second');
  loop.callLater(-2, say, '-2 seconds');
  loop.callSoon(say, 'soon');
  loop.callLater(3, () => clock.advance(4));
  loop.callLater(5, say, '5 seconds');
  loop.callLater(5, () => loop.stop());
  loop.runForever();
  loop.close();
}
