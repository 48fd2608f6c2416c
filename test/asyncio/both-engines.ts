import { describe } from 'vitest';
import { type Coro, run, runHosted } from '../../solutions/asyncio.ts';

/** Runs a program to its end. */
export type Runner = <T>(main: Coro<T>) => Promise<T>;

/** Declares tests twice: on the loop that blocks, and on the one that rides on Node's. */
export function onBothEngines(title: string, declare: (runOn: Runner) => void): void {
  describe(`${title}, blocking`, () => declare(async (main) => run(main)));
  describe(`${title}, hosted`, () => declare((main) => runHosted(main)));
}

/** What waiting for `awaitable` gives or throws, in one line. */
export function* ending(awaitable: Coro<unknown> | Iterable<unknown>): Coro<string> {
  try {
    return String(yield* awaitable as Coro<unknown>);
  } catch (error) {
    const { name, message, code } = error as Error & { readonly code?: unknown };
    return `${name}: ${message}${typeof code === 'string' ? ` (${code})` : ''}`;
  }
}
