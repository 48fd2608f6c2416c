import { type Coro, isCoroutine } from '../../09-decorators/coroutine.ts';
import { describe } from '../../11-future/given/describe.ts';
import { runningLoop } from '../../11-future/given/running-loop.ts';
import { TimedLoop } from '../timed-loop.ts';
import { VirtualLoop } from '../virtual.ts';

/** Runs a program to its end, and really waits where it waits. @returns what `main` returns @throws what it throws */
export function run<T>(main: Coro<T>): T {
  return runOn('run', () => new TimedLoop(), main);
}

/** Runs a program to its end in no time: where it waits, the clock jumps. @returns what `main` returns @throws what it throws */
export function runVirtual<T>(main: Coro<T>): T {
  return runOn('runVirtual', () => new VirtualLoop(), main);
}

/** @throws {TypeError} when `main` is no coroutine @throws {Error} when a loop runs already */
function runOn<T>(name: string, makeLoop: () => TimedLoop, main: Coro<T>): T {
  if (runningLoop() !== null) throw new Error(`${name}() cannot be called from a running event loop`);
  if (!isCoroutine(main)) throw new TypeError(`a coroutine was expected, got ${describe(main)}`);
  const loop = makeLoop();
  try {
    return loop.runUntilComplete(main);
  } finally {
    loop.close();
  }
}
