import { expect, it, vi } from 'vitest';
import {
  type Coro,
  createTask,
  gather,
  getRunningLoop,
  Pool,
  sleep,
  toThread,
} from '../../../solutions/asyncio.ts';
import { ending, onBothEngines } from '../both-engines.ts';

const JOBS = new URL('../jobs.ts', import.meta.url).href;

/** Waits until `place` of `memory` is set. */
function* seen(memory: SharedArrayBuffer, place: number): Coro<void> {
  while (Atomics.load(new Int32Array(memory), place) === 0) yield* sleep(0.001);
}

function letGo(memory: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(memory), 1, 1);
  Atomics.notify(new Int32Array(memory), 1);
}

onBothEngines('threads', (runOn) => {
  it('C87 test_to_thread, test_to_thread_args_kwargs', async () => {
    expect(await runOn(toThread<number>(JOBS, 'sum', 40, 2))).toBe(42);
  });

  it('C87 test_to_thread_exception: message, class, code, cause, and the stack of the thread', async () => {
    await runOn(
      (function* (): Coro<void> {
        try {
          yield* toThread(JOBS, 'fails', 'test');
          expect.unreachable();
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect(error).toMatchObject({ message: 'test', code: 'EJOB', cause: { message: 'the reason' } });
          expect((error as Error).stack).toMatch(/jobs\.ts:\d+/);
        }
        expect(yield* ending(toThread(JOBS, 'throwsText'))).toBe('Error: only a text');
      })(),
    );
  });

  it('C87 test_to_thread_once, and calls nothing before it is waited for', async () => {
    const memory = new SharedArrayBuffer(4);
    await runOn(
      (function* (): Coro<void> {
        const coro = toThread(JOBS, 'add', memory, 1);
        yield* sleep(0);
        yield* coro;
      })(),
    );
    expect(new Int32Array(memory)[0]).toBe(1);
  });

  it('C87 test_to_thread_concurrent', async () => {
    const memory = new SharedArrayBuffer(4);
    const places = await runOn(gather3(memory));
    expect(places.sort()).toEqual([1, 2, 3]);
    function* gather3(shared: SharedArrayBuffer): Coro<number[]> {
      return yield* gather(...[1, 2, 3].map(() => toThread<number>(JOBS, 'meet', shared, 3)));
    }
  });

  it('test_run_in_executor: a future, another thread, and a promise is waited for there', async () => {
    await runOn(
      (function* (): Coro<void> {
        const loop = getRunningLoop();
        const future = loop.runInExecutor<{ isMain: boolean; pid: number }>(null, JOBS, 'where');
        expect(future.done()).toBe(false);
        expect(yield* future).toMatchObject({ isMain: false, pid: process.pid });
        expect(yield* loop.runInExecutor(null, JOBS, 'fulfilled', 'kept')).toBe('kept');
        expect(yield* loop.runInExecutor(null, new URL(JOBS), 'sum', 1)).toBe(1);
        expect(yield* loop.runInExecutor<string>(null, 'node:path', 'basename', '/a/b')).toBe('b');
      })(),
    );
  });

  it('test_run_in_executor_cancel: the thread goes on, and its answer falls on nobody', async () => {
    const memory = new SharedArrayBuffer(12);
    await runOn(
      (function* (): Coro<void> {
        const loop = getRunningLoop();
        const reports: unknown[] = [];
        loop.setExceptionHandler((_loop, context) => void reports.push(context));
        const task = createTask(toThread(JOBS, 'holdOn', memory));
        yield* seen(memory, 0);
        task.cancel();
        expect(yield* ending(task)).toMatch(/^CancelledError/);
        letGo(memory);
        yield* seen(memory, 2);
        yield* loop.shutdownDefaultExecutor();
        expect(reports).toEqual([]);
      })(),
    );
  });

  it('a job that is cancelled in the queue is never begun', async () => {
    const memory = new SharedArrayBuffer(12);
    const counted = new SharedArrayBuffer(4);
    await runOn(
      (function* (): Coro<void> {
        const loop = getRunningLoop();
        const pool = new Pool({ workers: 1 });
        const first = loop.runInExecutor(pool, JOBS, 'holdOn', memory);
        const second = loop.runInExecutor(pool, JOBS, 'add', counted, 1);
        const third = loop.runInExecutor(pool, JOBS, 'add', counted, 10);
        yield* seen(memory, 0);
        second.cancel();
        yield* sleep(0);
        yield* sleep(0.001);
        letGo(memory);
        expect(yield* first).toBe('let go');
        yield* third;
        pool.shutdown();
      })(),
    );
    expect(new Int32Array(counted)[0]).toBe(10);
  });

  it('what no job could catch becomes the error of its future, and the thread is replaced', async () => {
    await runOn(
      (function* (): Coro<void> {
        const loop = getRunningLoop();
        const pool = new Pool({ workers: 1 });
        const job = (name: string, ...args: unknown[]) =>
          ending(loop.runInExecutor(pool, JOBS, name, ...args));
        expect(yield* job('leaves', 3)).toBe(
          'Error: the thread has ended with exit code 3 before the job was done (EXITED)',
        );
        expect(yield* job('neverSettles')).toBe('Error: in the middle of a job');
        expect(yield* job('throwsLater')).toBe('returned');
        expect(yield* job('sum', 1, 2)).toBe('3');
        expect(yield* job('givesFunction')).toMatch(/^DataCloneError: .* could not be cloned/);
        expect(yield* job('notFunction')).toMatch(/^TypeError: .* exports no function notFunction/);
        expect(yield* job('sum', 3, 4)).toBe('7');
        pool.shutdown();
      })(),
    );
  });

  it('refuses at once what cannot be a job', async () => {
    await runOn(
      (function* (): Coro<void> {
        const loop = getRunningLoop();
        expect(() => loop.runInExecutor(null, JOBS, 'sum', () => {})).toThrow(/could not be cloned/);
        expect(() => loop.runInExecutor(null, JOBS, (() => {}) as never)).toThrow(TypeError);
        const pool = new Pool();
        pool.shutdown();
        expect(() => loop.runInExecutor(pool, JOBS, 'sum')).toThrow(
          'cannot schedule new futures after shutdown',
        );
        expect(() => new Pool({ workers: 0 })).toThrow(RangeError);
      })(),
    );
  });

  it('copies the arguments when it is called', async () => {
    await runOn(
      (function* (): Coro<void> {
        const numbers = [1, 2];
        const future = getRunningLoop().runInExecutor(null, JOBS, 'fulfilled', numbers);
        numbers.push(3);
        expect(yield* future).toEqual([1, 2]);
      })(),
    );
  });

  it('what a job prints comes out here, before its answer', async () => {
    const printed: unknown[] = [];
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(text) > 0);
    try {
      await runOn(
        (function* (): Coro<void> {
          printed.push(yield* toThread(JOBS, 'says', 'from a thread'));
        })(),
      );
    } finally {
      write.mockRestore();
    }
    expect(printed).toEqual(['from a thread\n', 'said']);
  });

  it('processes: the same, with another pid', async () => {
    await runOn(
      (function* (): Coro<void> {
        const loop = getRunningLoop();
        const pool = new Pool({ kind: 'processes', workers: 1 });
        const job = <T>(name: string, ...args: unknown[]) => loop.runInExecutor<T>(pool, JOBS, name, ...args);
        expect(yield* job('sum', 40, 2)).toBe(42);
        expect((yield* job<{ pid: number }>('where')).pid).not.toBe(process.pid);
        expect(yield* ending(job('fails', 'test'))).toBe('RangeError: test (EJOB)');
        expect(yield* ending(job('leaves', 3))).toBe(
          'Error: the process has ended with exit code 3 before the job was done (EXITED)',
        );
        expect(yield* job('sum', 1, 2)).toBe(3);
        pool.shutdown();
      })(),
    );
  });

  it('a pool that is idle does not hide that nothing can wake the program', async () => {
    await expect(
      runOn(
        (function* (): Coro<void> {
          yield* toThread(JOBS, 'sum', 1);
          if (getRunningLoop().world.size > 0) return;
          throw new Error('nothing is open');
        })(),
      ),
    ).rejects.toThrow('nothing is open');
  });
});
