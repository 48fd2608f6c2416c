import { type Coro, coroutine, EventLoop, run, runHosted, runVirtual, sleep } from '../asyncio.ts';
import { LetterSelector } from './given/letters.ts';

/** A loop that is woken by letters and by timers; then one program on three engines. */
export async function demo(print: (line: string) => void): Promise<void> {
  const letters = new LetterSelector(
    [
      { at: 1, call: () => print('  a letter, at 1') },
      { at: 2.5, call: () => letter.setResult('from ann') },
    ],
    print,
  );
  const loop = new EventLoop(letters);
  letters.attach(loop);
  const letter = loop.createFuture<string>();

  const reader = coroutine(function* reader(): Coro<void> {
    print(`  the reader has a letter ${yield* letter}, at ${loop.time()}`);
  });
  const sleeper = coroutine(function* sleeper(): Coro<void> {
    for (const nap of [2, 1]) {
      yield* sleep(nap);
      print(`  the sleeper wakes, at ${loop.time()}`);
    }
  });
  loop.createTask(reader());
  loop.runUntilComplete(sleeper());
  loop.close();

  const program = coroutine(function* program(): Coro<string> {
    print('  the program begins');
    yield* sleep(0);
    print('  the program goes on');
    return 'its result';
  });
  for (const engine of [runVirtual, run, runHosted]) {
    print(`${engine.name}:`);
    const promise = Promise.resolve().then(() => print("  JavaScript's promise"));
    const result = engine(program());
    print(`  the call returns ${result instanceof Promise ? 'a promise' : result}`);
    await promise;
    await result;
  }
}
