import type { Coro } from '../../09-decorators/coroutine.ts';
import type { Selector } from '../../14-time/given/selector.ts';
import { allTasks } from '../../17-loud-failures/loud-loop.ts';
import { allDone, checkMain, type RunOptions, reportErrors, runOn } from '../../18-cancellation/run.ts';
import { HostSelector } from '../host-selector.ts';
import { interruptibly, interruption } from './interrupt.ts';
import type { WorldLoop } from './world-loop.ts';

/** The three ways to run a program, on loops of one class. */
export interface Runners {
  /**
   * Runs a program on a new loop, and blocks: the thread sleeps when the loop is idle. Tasks that are pending when `main` ends
   * are cancelled, and the loop runs until they are done.
   * @returns what `main` returns @throws what it throws
   */
  run<T>(main: Coro<T>, options?: RunOptions): T;
  /** The same in no time: where the program waits, the clock jumps. Nothing comes from outside. */
  runVirtual<T>(main: Coro<T>, options?: RunOptions): T;
  /** The same on Node's own loop: everything else in the process goes on meanwhile. @returns a promise of what `main` returns */
  runHosted<T>(main: Coro<T>, options?: RunOptions): Promise<T>;
}

/** @param Loop the class of the loops @param VirtualLoop the same, with virtual time */
export function runners(
  Loop: new (selector?: Selector) => WorldLoop,
  VirtualLoop: new () => WorldLoop,
): Runners {
  return {
    run: (main, options) => {
      let loop: WorldLoop | undefined;
      const makeLoop = (): WorldLoop => {
        loop = new Loop();
        return loop;
      };
      return interruptibly(
        () => runOn('run', makeLoop, main, options),
        () => loop?.cutOff(),
      );
    },
    runVirtual: (main, options) => runOn('runVirtual', () => new VirtualLoop(), main, options),
    runHosted: (main, options) => runHostedOn(() => new Loop(new HostSelector()), main, options),
  };
}

async function runHostedOn<T>(
  makeLoop: () => WorldLoop,
  main: Coro<T>,
  { debug = false }: RunOptions = {},
): Promise<T> {
  checkMain('runHosted', main);
  const loop = makeLoop();
  loop.setDebug(debug);
  const task = loop.createTask(main);
  let isInterrupted = false;
  const interrupt = (): void => {
    isInterrupted = true;
    task.cancel();
  };
  try {
    listen(interrupt);
    return await loop.rideUntilComplete(task);
  } catch (error) {
    if (isInterrupted && task.cancelled() && task.uncancel() === 0) throw interruption();
    throw error;
  } finally {
    listenNoMore(interrupt);
    try {
      await cancelLeftovers(loop);
    } finally {
      loop.close();
    }
  }
}

/** What Ctrl-C does to the programs that run now: it cancels them, so that their `finally` run. The next one ends the process. */
const interrupts = new Set<() => void>();

function listen(interrupt: () => void): void {
  if (interrupts.size === 0) process.on('SIGINT', interruptAll);
  interrupts.add(interrupt);
}

function listenNoMore(interrupt: () => void): void {
  interrupts.delete(interrupt);
  if (interrupts.size === 0) process.off('SIGINT', interruptAll);
}

function interruptAll(): void {
  const all = [...interrupts];
  interrupts.clear();
  process.off('SIGINT', interruptAll);
  for (const interrupt of all) interrupt();
}

async function cancelLeftovers(loop: WorldLoop): Promise<void> {
  const left = [...allTasks(loop)];
  if (left.length === 0) return;
  for (const task of left) task.cancel();
  await loop.rideUntilComplete(allDone(left));
  reportErrors(left, loop);
}
