import { describe, expect, it } from 'vitest';
import { type Log as ChainLog, outer, phase1, phase2 } from '../../../solutions/15-chaining/chain.ts';
import {
  CancelledError,
  type Coro,
  coroutine,
  createTask,
  currentTask,
  EventLoop,
  getRunningLoop,
  isCoroutineFunction,
  sleep,
  VirtualLoop,
  VirtualSelector,
} from '../../../solutions/asyncio.ts';
import { settle, traceOf } from '../programs.ts';

/** What CPython 3.7 and 3.13 printed for the chain: 3.7 decorated and with `yield from`, 3.13 with `await`. */
const PRINTED = `
starting coroutine
entering event loop
in outer
waiting for result1
in phase1
waiting for result2
in phase2
return value: ('result1', 'result2 derived from result1')
closing event loop
`
  .trim()
  .split('\n');

/** A tuple of texts, as Python shows it. */
const tuple = (texts: readonly string[]): string => `(${texts.map((text) => `'${text}'`).join(', ')})`;

describe('the chain that CPython printed', () => {
  function printedBy(make: (log: ChainLog) => Coro<[string, string]>): string[] {
    const printed: string[] = [];
    const log: ChainLog = (line) => void printed.push(line);
    const loop = new VirtualLoop();
    try {
      log('starting coroutine');
      const coro = make(log);
      log('entering event loop');
      log(`return value: ${tuple(loop.runUntilComplete(coro))}`);
    } finally {
      log('closing event loop');
      loop.close();
    }
    return printed;
  }

  it('with yield*', () => {
    expect(printedBy(outer)).toEqual(PRINTED);
  });

  it('decorated: the functions that wait for nothing have no star, as they had no yield', () => {
    const first = coroutine(function phase1(log: ChainLog) {
      log('in phase1');
      return 'result1';
    });
    const second = coroutine(function phase2(log: ChainLog, arg: string) {
      log('in phase2');
      return `result2 derived from ${arg}`;
    });
    const decorated = coroutine(function* outer(log: ChainLog): Coro<[string, string]> {
      log('in outer');
      log('waiting for result1');
      const result1 = yield* first(log);
      log('waiting for result2');
      const result2 = yield* second(log, result1);
      return [result1, result2];
    });
    expect(printedBy(decorated)).toEqual(PRINTED);
    expect([first, second, decorated].map(isCoroutineFunction)).toEqual([true, true, true]);
  });

  it('the coroutines of the lesson, wrapped', () => {
    expect(printedBy(coroutine(outer))).toEqual(PRINTED);
  });

  it('with await, on native promises', async () => {
    const printed: string[] = [];
    const log: ChainLog = (line) => void printed.push(line);
    async function first(): Promise<string> {
      log('in phase1');
      return 'result1';
    }
    async function second(arg: string): Promise<string> {
      log('in phase2');
      return `result2 derived from ${arg}`;
    }
    async function native(): Promise<[string, string]> {
      log('in outer');
      log('waiting for result1');
      const result1 = await first();
      log('waiting for result2');
      const result2 = await second(result1);
      return [result1, result2];
    }
    log('starting coroutine');
    log('entering event loop');
    log(`return value: ${tuple(await native())}`);
    log('closing event loop');
    expect(printed).toEqual(PRINTED);
  });

  it('making it prints nothing, and a wait in the middle changes no line', () => {
    const printed: string[] = [];
    const log: ChainLog = (line) => void printed.push(line);
    outer(log);
    phase1(log);
    expect(printed).toEqual([]);
    const loop = new VirtualLoop();
    function* slow(): Coro<[string, string]> {
      log('in outer');
      log('waiting for result1');
      yield* sleep(1);
      const result1 = yield* createTask(phase1(log));
      log('waiting for result2');
      yield* sleep(1);
      return [result1, yield* phase2(log, result1)];
    }
    expect(tuple(loop.runUntilComplete(slow()))).toBe("('result1', 'result2 derived from result1')");
    expect(printed).toEqual(PRINTED.slice(2, -2));
    expect(loop.time()).toBe(2);
  });
});

describe('chains', () => {
  class Counting extends EventLoop {
    turn = 0;

    protected override runOnce(): void {
      this.turn += 1;
      super.runOnce();
    }
  }

  it('test_async_def_coroutines: the result of the inner one comes out, in debug mode too', () => {
    const bar = coroutine(function* bar(): Coro<string> {
      return 'spam';
    });
    const foo = coroutine(function* foo(): Coro<string> {
      return yield* bar();
    });
    const loop = new VirtualLoop();
    const results = [loop.runUntilComplete(foo())];
    loop.setDebug(true);
    results.push(loop.runUntilComplete(foo()));
    loop.close();
    expect(results).toEqual(['spam', 'spam']);
  });

  it('test_types_coroutine: a plain function that returns a coroutine', () => {
    function* gen(): Coro<string> {
      return 'spam';
    }
    const func = coroutine(() => gen());
    expect(
      traceOf(function* coro() {
        return yield* func();
      }),
    ).toEqual(['result spam']);
  });

  it('C29 calls that do not wait take no turn, however deep they are', () => {
    const loop = new Counting(new VirtualSelector());
    function* deep(levels: number): Coro<number> {
      return levels === 0 ? loop.turn : yield* deep(levels - 1);
    }
    function* main(): Coro<number[]> {
      const before = loop.turn;
      const atTheBottom = yield* deep(200);
      return [atTheBottom - before, loop.turn - before];
    }
    expect(loop.runUntilComplete(main())).toEqual([0, 0]);
  });

  it('C29 a wait at the bottom is one wait, and one turn', () => {
    const loop = new Counting(new VirtualSelector());
    let resumed = 0;
    function* deep(levels: number): Coro<number> {
      if (levels === 0) yield;
      return levels === 0 ? 0 : 1 + (yield* deep(levels - 1));
    }
    function* main(): Coro<number[]> {
      const before = loop.turn;
      const depth = yield* deep(200);
      return [depth, loop.turn - before];
    }
    const coro = main();
    const next = coro.next.bind(coro);
    coro.next = () => {
      resumed += 1;
      return next();
    };
    expect([...loop.runUntilComplete(coro), resumed]).toEqual([200, 1, 2]);
  });

  it('C29 the frames of a chain are one task', () => {
    const lines = traceOf(function* main(log) {
      const before = currentTask();
      function* inner(levels: number): Coro<void> {
        log(levels, currentTask() === before);
        yield* sleep(1);
        if (levels > 0) yield* inner(levels - 1);
        log(levels, currentTask() === before);
      }
      yield* inner(2);
    });
    expect(lines).toEqual(['2 true', '1 true', '0 true', '0 true', '1 true', '2 true']);
  });

  it('M43 waits in a row add up, whenever the coroutines were made; tasks run side by side', () => {
    const lines = traceOf(function* main(log, loop) {
      let begin = loop.time();
      yield* sleep(1);
      yield* sleep(1);
      log('in a row', loop.time() - begin);
      begin = loop.time();
      const coros = [sleep(1), sleep(1)];
      for (const coro of coros) yield* coro;
      log('made first', loop.time() - begin);
      begin = loop.time();
      const tasks = [sleep(1), sleep(1)].map((coro) => createTask(coro));
      for (const task of tasks) yield* task;
      log('tasks', loop.time() - begin);
    });
    expect(lines).toEqual(['in a row 2', 'made first 2', 'tasks 1']);
  });

  it('M36 a coroutine that has ended gives undefined, in a chain and in a task; a task gives its result again', () => {
    const lines = traceOf(function* main(log) {
      function* cup(): Coro<string> {
        yield* sleep(1);
        return 'tea';
      }
      const coro = cup();
      log(yield* coro, yield* coro, yield* createTask(coro));
      const task = createTask(cup());
      log(yield* task, yield* task);
    });
    expect(lines).toEqual(['tea undefined undefined', 'tea tea']);
  });

  it('M36 a coroutine that has failed gives undefined, and a task throws again', () => {
    const lines = traceOf(function* main(log) {
      function* fails(): Coro<string> {
        throw new Error('broken');
      }
      function* caught(coro: () => Coro<unknown>): Coro<unknown> {
        try {
          return yield* coro();
        } catch (error) {
          return error;
        }
      }
      const coro = fails();
      const task = createTask(fails());
      function* waitForTask(): Coro<string> {
        return yield* task;
      }
      log(yield* caught(() => coro), yield* caught(() => coro));
      log(yield* caught(waitForTask), yield* caught(waitForTask));
    });
    expect(lines).toEqual(['Error: broken undefined', 'Error: broken Error: broken']);
  });

  it('test_double_await: a coroutine that a task is waiting in cannot be waited for', () => {
    const lines = traceOf(function* main(log) {
      function* afunc(): Coro<void> {
        yield* sleep(1);
      }
      const coro = afunc();
      const task = createTask(coro);
      yield* sleep(0);
      try {
        yield* coro;
        log('waited');
      } catch (error) {
        log(error);
      } finally {
        task.cancel();
      }
    });
    expect(lines).toEqual(["Error: await wasn't used with future"]);
  });

  it('M37 a call without yield* runs nothing, and the line after it goes on', () => {
    const lines = traceOf(function* main(log) {
      function* never(): Coro<void> {
        log('runs');
      }
      never();
      log('goes on');
      yield* sleep(1);
    });
    expect(lines).toEqual(['goes on']);
  });
});

describe('errors in chains', () => {
  it('C40 test_exception_traceback: the stack names the frames of the chain', () => {
    function* foo(): Coro<void> {
      throw new RangeError('deep');
    }
    function* middle(): Coro<void> {
      yield* foo();
    }
    const loop = new VirtualLoop();
    const task = loop.createTask(middle());
    settle(loop);
    const error = task.exception() as Error;
    expect(error).toBeInstanceOf(RangeError);
    const stack = error.stack ?? '';
    expect(['foo', 'middle'].map((name) => stack.includes(name))).toEqual([true, true]);
    expect(stack.indexOf('foo')).toBeLessThan(stack.indexOf('middle'));
  });

  it('C40 an error passes the finally blocks from the inside out, and is the same error at the end', () => {
    const thrown = new Error('deep');
    let caught: unknown;
    const lines = traceOf(function* main(log) {
      function* level(depth: number): Coro<void> {
        try {
          if (depth === 0) {
            yield* sleep(1);
            throw thrown;
          }
          yield* level(depth - 1);
          log('not reached');
        } finally {
          log('leaves', depth, getRunningLoop().time());
          yield* sleep(1);
        }
      }
      try {
        yield* level(2);
      } catch (error) {
        caught = error;
      }
    });
    expect(lines).toEqual(['leaves 0 1', 'leaves 1 2', 'leaves 2 3']);
    expect(caught).toBe(thrown);
  });

  it('C40 test_exception_chaining_after_await_with_context_cycle: an error that a task throws again is no cause of itself', () => {
    const lines = traceOf(function* main(log) {
      function* again(error: unknown): Coro<void> {
        throw error;
      }
      try {
        throw new Error('a');
      } catch (error) {
        try {
          yield* createTask(again(error));
        } catch (second) {
          log(second === error, (second as Error).cause);
        }
      }
    });
    expect(lines).toEqual(['true undefined']);
  });

  it('C40 a catch in the middle ends the way of the error', () => {
    const lines = traceOf(function* main(log) {
      function* bottom(): Coro<string> {
        throw new Error('broken');
      }
      function* middle(): Coro<string> {
        try {
          return yield* bottom();
        } catch (error) {
          log('middle catches', error);
          return 'mended';
        }
      }
      return yield* middle();
    });
    expect(lines).toEqual(['middle catches Error: broken', 'result mended']);
  });
});

describe('cancels in chains', () => {
  it('C51 test_yield_future_passes_cancel: every frame sees it, from the inside out, and one may stop it', () => {
    const loop = new VirtualLoop();
    const waiter = loop.createFuture<void>();
    let proof = 0;
    function* inner(): Coro<void> {
      try {
        yield* waiter;
        proof += 1000;
      } catch (error) {
        if (error instanceof CancelledError) proof += 1;
        throw error;
      }
    }
    function* between(): Coro<void> {
      yield* inner();
      proof += 10_000;
    }
    function* chain(): Coro<string> {
      try {
        yield* between();
        proof += 10;
      } catch (error) {
        if (error instanceof CancelledError) proof += 100;
      }
      return 'went on';
    }
    const task = loop.createTask(chain());
    settle(loop);
    task.cancel();
    const result = loop.runUntilComplete(task);
    expect([result, proof, waiter.cancelled(), task.cancelled(), task.cancelling()]).toEqual([
      'went on',
      101,
      true,
      false,
      1,
    ]);
  });

  it('C51 without a catch the task is cancelled, and each frame has left', () => {
    const lines = traceOf(function* main(log) {
      function* level(depth: number): Coro<void> {
        try {
          yield* depth === 0 ? sleep(60) : level(depth - 1);
        } finally {
          log('leaves', depth);
        }
      }
      const task = createTask(level(3));
      yield* sleep(1);
      task.cancel('enough');
      try {
        yield* task;
      } catch (error) {
        log(error, task.cancelled(), getRunningLoop().time());
      }
    });
    expect(lines).toEqual(['leaves 0', 'leaves 1', 'leaves 2', 'leaves 3', 'CancelledError: enough true 1']);
  });

  it('C51 a cancel during a bare yield is thrown in at the innermost frame', () => {
    const lines = traceOf(function* main(log) {
      function* inner(): Coro<void> {
        try {
          yield;
        } catch (error) {
          log('inner', error);
          throw error;
        }
      }
      function* chain(): Coro<void> {
        try {
          yield* inner();
        } catch (error) {
          log('outer', error);
        }
      }
      const task = createTask(chain());
      yield;
      log(task.cancel());
      yield* task;
      log(task.cancelled());
    });
    expect(lines).toEqual(['true', 'inner CancelledError', 'outer CancelledError', 'false']);
  });
});
