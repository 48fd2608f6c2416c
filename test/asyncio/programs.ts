import type { Coro } from '../../solutions/asyncio.ts';
import { VirtualLoop } from '../../solutions/asyncio.ts';

export type Log = (...words: unknown[]) => void;

/** Runs `main` to its end on a loop of its own, whose time jumps. Gives everything that was logged, one line each; an error is the last. */
export function traceOf(main: (log: Log, loop: VirtualLoop) => Coro<unknown>): string[] {
  const loop = new VirtualLoop();
  const lines: string[] = [];
  const log: Log = (...words) => lines.push(words.map(String).join(' '));
  loop.setExceptionHandler((_loop, { message, exception }) => log('reported:', message, '-', exception));
  try {
    const result = loop.runUntilComplete(main(log, loop));
    if (result !== undefined) log('result', result);
  } catch (error) {
    log('threw', error);
  } finally {
    loop.close();
  }
  return lines;
}

/** What `action` gives or throws, in one line. */
export function outcome(action: () => unknown): string {
  try {
    return String(action());
  } catch (error) {
    return String(error);
  }
}

/** Runs turns of `loop` until nothing is ready, and no timer is waited for. */
export function settle(loop: VirtualLoop): void {
  loop.callSoon(function again(left: number) {
    if (left === 0) loop.stop();
    else loop.callSoon(again, left - 1);
  }, 5);
  loop.runForever();
}
