import {
  type Coro,
  coroutine,
  createTask,
  EventLoop,
  FIRST_COMPLETED,
  gather,
  gatherSettled,
  getRunningLoop,
  runVirtual,
  sleep,
  VirtualSelector,
  wait,
} from '../asyncio.ts';

/** Washing machines: in a row and together; one that jams; two sets; and two shirts that are scrubbed by hand. */
export function demo(print: (line: string) => void): void {
  const now = (): string => `${getRunningLoop().time()} s`;

  const wash = coroutine(function* wash(load: string, seconds: number): Coro<string> {
    print(`  ${load} starts`);
    yield* sleep(seconds);
    print(`  ${load} is clean, at ${now()}`);
    return load;
  });
  const jam = coroutine(function* jam(): Coro<string> {
    yield* sleep(1);
    throw new Error('jam');
  });

  const inARow = coroutine(function* inARow(): Coro<void> {
    const towels = wash('towels', 3);
    const socks = wash('socks', 2);
    print(`${yield* towels} and ${yield* socks} in a row, ${now()}`);
  });
  runVirtual(inARow());

  const together = coroutine(function* together(): Coro<void> {
    const both = gather(wash('towels', 3), wash('socks', 2));
    print('both are started');
    print(`${(yield* both).join(' and ')} together, ${now()}`);
  });
  runVirtual(together());

  const withAJam = coroutine(function* withAJam(): Coro<void> {
    try {
      yield* gather(wash('socks', 2), jam());
    } catch (error) {
      print(`caught ${(error as Error).message}, at ${now()}`);
    }
    yield* sleep(5);
    const [socks, jammed] = yield* gatherSettled(wash('socks', 2), jam());
    print(`settled: ${socks}, ${jammed}`);
  });
  runVirtual(withAJam());

  const twoSets = coroutine(function* twoSets(): Coro<void> {
    const tasks = [createTask(wash('towels', 3)), createTask(wash('socks', 2)), createTask(jam())];
    const first = yield* wait(tasks, { returnWhen: FIRST_COMPLETED });
    print(`wait: ${first.done.size} done, ${first.pending.size} pending, at ${now()}`);
    const second = yield* wait(tasks, { timeout: 1.5 });
    print(`wait: ${second.done.size} done, ${second.pending.size} pending, at ${now()}`);
    tasks[2]?.exception(); // the jam: an error that nobody reads is reported by the loop, see lesson 17
  });
  runVirtual(twoSets());

  const clock = new VirtualSelector();
  const scrub = coroutine(function* scrub(): Coro<void> {
    clock.advance(2); // works for two seconds, and does not yield
  });
  const byHand = coroutine(function* byHand(): Coro<void> {
    yield* gather(scrub(), scrub());
    print(`scrubbed twice together, ${now()}`);
  });
  const loop = new EventLoop(clock);
  loop.runUntilComplete(byHand());
  loop.close();
}
