import {
  type Awaitable,
  CancelledError,
  type Coro,
  coroutine,
  createTask,
  currentTask,
  getRunningLoop,
  race,
  runVirtual,
  shield,
  sleep,
  timeout,
  waitFor,
} from '../asyncio.ts';

/** Work under deadlines: it cleans up, answers, is shielded, is nested, and takes part in a race. */
export function demo(print: (line: string) => void): void {
  const at = (): string => `at ${getRunningLoop().time()}`;
  const say = (line: string): void => print(`${at()}: ${line}`);

  /** Waits for `coro`, and says how it ends. */
  const told = coroutine(function* told(name: string, coro: Awaitable<unknown>): Coro<void> {
    try {
      say(`${name} gives ${yield* coro}`);
    } catch (error) {
      say(`${name} throws ${(error as Error).name}`);
      if (error instanceof CancelledError) throw error;
    }
  });

  const tidy = coroutine(function* tidy(): Coro<string> {
    try {
      yield* sleep(10);
      return 'all of it';
    } finally {
      yield* sleep(2);
      say('tidy has cleaned up');
    }
  });
  const stubborn = coroutine(function* stubborn(): Coro<string> {
    try {
      yield* sleep(10);
      return 'all of it';
    } catch {
      return 'half of it';
    }
  });

  runVirtual(told('tidy', waitFor(tidy(), 5)));
  runVirtual(told('stubborn', waitFor(stubborn(), 5)));
  runVirtual(told('no time', waitFor(stubborn(), 0)));

  const behindAShield = coroutine(function* behindAShield(): Coro<void> {
    const task = createTask(tidy());
    yield* told('shield', waitFor(shield(task), 5));
    yield* told('the task', task);
  });
  runVirtual(behindAShield());

  const nested = coroutine(function* nested(outer: number, inner: number): Coro<void> {
    yield* timeout(outer, () =>
      told(
        `inner ${inner}`,
        timeout(inner, () => sleep(10)),
      ),
    );
    say('after the inner one');
  });
  const within = coroutine(function* within(outer: number, inner: number): Coro<void> {
    yield* told(`outer ${outer}`, nested(outer, inner));
    say(`requests: ${currentTask()?.cancelling()}`);
  });
  runVirtual(within(5, 2));
  runVirtual(within(2, 5));

  runVirtual(told('race', race(tidy(), sleep(3, 'a sleeper'))));
}
