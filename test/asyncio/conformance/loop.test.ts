import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { runOnceDrain, runOnceSnapshot } from '../../../solutions/13-event-loop/turn.ts';
import { TimerHeap } from '../../../solutions/14-time/heap.ts';
import {
  BlockingSelector,
  type Context,
  type Coro,
  coroutine,
  EventLoop,
  ensureFuture,
  getRunningLoop,
  run,
  runVirtual,
  sleep,
  type Task,
  VirtualLoop,
  VirtualSelector,
} from '../../../solutions/asyncio.ts';
import { outcome, settle, traceOf } from '../programs.ts';

function* give<T>(value: T): Coro<T> {
  return value;
}

/** Node has it behind a flag, which can still be set. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('this Node collects no garbage on demand');
  collect();
}

/** A selector that writes down what it is asked. */
class Spy extends VirtualSelector {
  readonly asked: (number | null)[] = [];

  override select(seconds: number | null): void {
    this.asked.push(seconds);
    super.select(seconds);
  }
}

/** Would be asked for ever if its clock stood still. */
class Impatient extends Spy {
  override select(seconds: number | null): void {
    super.select(seconds);
    if (this.asked.length > 5) throw new Error('time does not pass');
  }
}

describe('the loop', () => {
  it('C15 callSoon is first in, first out, and passes arguments', () => {
    const loop = new VirtualLoop();
    const log: unknown[] = [];
    loop.callSoon((...args: unknown[]) => log.push(args), 1, 'two');
    const handle = loop.callSoon(() => log.push('second'));
    loop.callSoon(() => log.push('third'));
    expect([log.length, handle.cancelled()]).toEqual([0, false]);
    settle(loop);
    expect(log).toEqual([[1, 'two'], 'second', 'third']);
  });

  it.each<[string, unknown, string]>([
    ['a number', 5, 'a callable object was expected by callSoon(), got 5'],
    ['nothing', undefined, 'a callable object was expected by callSoon(), got undefined'],
    ['a coroutine', give(1), 'coroutines cannot be used with callSoon()'],
  ])('C15 refuses %s', (_name, callback, message) => {
    const loop = new VirtualLoop();
    expect(() => loop.callSoon(callback as () => void)).toThrow(message);
    expect(() => loop.callSoon(callback as () => void)).toThrow(TypeError);
  });

  it.each<[string, () => Coro<number>]>([
    ['a generator function', () => give(1)],
    ['a marked one', coroutine(() => give(1))],
  ])('C15 a callback that only makes a coroutine is an error: %s', (_name, callback) => {
    const loop = new VirtualLoop();
    const contexts: Context[] = [];
    loop.setExceptionHandler((_loop, context) => contexts.push(context));
    loop.callSoon(callback as () => void);
    settle(loop);
    expect(contexts.map(({ exception }) => exception instanceof TypeError)).toEqual([true]);
  });

  it('C16 callLater goes by time, then by arrival; negative delays are overdue, the most overdue first', () => {
    const loop = new VirtualLoop();
    const log: string[] = [];
    const add = (delay: number, name: string) =>
      loop.callLater(delay, () => log.push(`${name} at ${loop.time()}`));
    add(0.2, 'late');
    add(0.1, 'early');
    add(0.1, 'as early');
    add(-1, 'overdue');
    add(-5, 'most overdue');
    add(-1, 'as overdue');
    add(0, 'now');
    loop.callSoon(() => log.push('ready'));
    loop.callLater(0.3, () => loop.stop());
    loop.runForever();
    expect(log).toEqual([
      'ready',
      'most overdue at 0',
      'overdue at 0',
      'as overdue at 0',
      'now at 0',
      'early at 0.1',
      'as early at 0.1',
      'late at 0.2',
    ]);
  });

  it('C16 callAt goes by the clock of the loop, and a timer knows when', () => {
    const loop = new VirtualLoop();
    const log: unknown[] = [];
    loop.callLater(1, () => {
      const timer = loop.callAt(3, (word: string) => log.push(word, loop.time()), 'called');
      log.push(timer.when());
      loop.callLater(5, () => loop.stop());
    });
    loop.runForever();
    expect(log).toEqual([3, 'called', 3]);
  });

  it.each([[Number.NaN], [undefined], ['soon']])('C16 %s is no delay', (delay) => {
    expect(() => new VirtualLoop().callLater(delay as number, () => {})).toThrow(TypeError);
  });

  it('C17 a cancelled call is never made', () => {
    const loop = new VirtualLoop();
    const log: string[] = [];
    loop.callSoon(() => log.push('soon')).cancel();
    const timer = loop.callLater(1, () => log.push('later'));
    loop.callLater(0.5, () => timer.cancel());
    const victim = loop.callLater(1, () => log.push('victim'));
    loop.callLater(0.9999999999, () => victim.cancel());
    loop.callLater(2, () => loop.stop());
    loop.runForever();
    expect([log, timer.cancelled()]).toEqual([[], true]);
  });

  it('C17 cancelled timers are not waited for', () => {
    const spy = new Spy();
    const loop = new EventLoop(spy);
    loop.callLater(1, () => {}).cancel();
    loop.callLater(2, () => loop.stop());
    loop.runForever();
    expect([spy.asked, loop.time()]).toEqual([[2], 2]);
  });

  it('C18 a call made in a turn waits for the next', () => {
    const loop = new VirtualLoop();
    const log: string[] = [];
    const chain = (name: string, left: number) => {
      log.push(name);
      if (left > 0) loop.callSoon(chain, `${name}'`, left - 1);
    };
    loop.callSoon(chain, 'a', 2);
    loop.callSoon(chain, 'b', 2);
    loop.callLater(0, () => log.push('timer'));
    settle(loop);
    expect(log).toEqual(['a', 'b', 'timer', "a'", "b'", "a''", "b''"]);
  });

  it('C18 one line makes the difference between a turn and a drain', () => {
    const ordered = (turn: typeof runOnceSnapshot): string[] => {
      const log: string[] = [];
      class Loop extends VirtualLoop {
        protected override runOnce(): void {
          this.poll(this.ready.length === 0);
          log.push('turn');
          turn(this.ready);
        }
      }
      const loop = new Loop();
      const chain = (left: number) => {
        log.push(`call ${left}`);
        if (left > 0) loop.callSoon(chain, left - 1);
      };
      loop.callSoon(chain, 2);
      loop.callLater(0, () => log.push('timer'));
      loop.callLater(1, () => loop.stop());
      loop.runForever();
      return log;
    };
    expect(ordered(runOnceSnapshot)).toEqual([
      'turn',
      'call 2',
      'timer',
      'turn',
      'call 1',
      'turn',
      'call 0',
      'turn',
    ]);
    expect(ordered(runOnceDrain)).toEqual(['turn', 'call 2', 'timer', 'call 1', 'call 0', 'turn']);
  });

  it('C19 an error in a callback goes to the handler, and the loop lives', () => {
    const loop = new VirtualLoop();
    const seen: unknown[] = [];
    loop.setExceptionHandler((from, { message, exception, handle }) => {
      seen.push(from === loop, message, exception, String(handle));
    });
    const error = new Error('in a callback');
    loop.callSoon(function boom() {
      throw error;
    });
    loop.callSoon(() => seen.push('alive'));
    settle(loop);
    expect(seen).toEqual([true, 'Exception in callback boom()', error, '<Handle boom()>', 'alive']);
  });

  it('C19 a handler that throws is survived', () => {
    const loop = new VirtualLoop();
    const written: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => written.push(words[0]);
    try {
      loop.setExceptionHandler(() => {
        throw new Error('in the handler');
      });
      loop.callSoon(function boom() {
        throw new Error('in a callback');
      });
      settle(loop);
      loop.setExceptionHandler(null);
      loop.callExceptionHandler({ message: 'for standard error' });
    } finally {
      console.error = error;
    }
    expect(written).toEqual([
      'Unhandled error in exception handler, for: Exception in callback boom()',
      'for standard error',
    ]);
    expect(() => loop.setExceptionHandler(5 as never)).toThrow(TypeError);
  });

  it.each([[5], [undefined], [() => give(1)], ['text'], [Promise.resolve(1)], [[1]]])(
    'C20 runUntilComplete refuses %s',
    (value) => {
      expect(() => new VirtualLoop().runUntilComplete(value as never)).toThrow(TypeError);
      expect(() => new VirtualLoop().runUntilComplete(value as never)).toThrow(
        'An asyncio.Future, a coroutine or an awaitable is required',
      );
    },
  );

  it('C21 a future of another loop is refused', () => {
    expect(() => new VirtualLoop().runUntilComplete(new VirtualLoop().createFuture())).toThrow(
      'The future belongs to a different loop',
    );
  });

  it('C22 stopped early: an error; and the task can be finished later', () => {
    const loop = new VirtualLoop();
    const task = loop.createTask(sleep(3, 'slept'));
    loop.callLater(1, () => loop.stop());
    expect(() => loop.runUntilComplete(task)).toThrow('Event loop stopped before Future completed.');
    expect([task.done(), loop.time(), loop.isRunning()]).toEqual([false, 1, false]);
    expect([loop.runUntilComplete(task), loop.time()]).toEqual(['slept', 3]);
  });

  it('C23 an aborted run leaves no callback behind', () => {
    const loop = new VirtualLoop();
    const future = loop.createFuture<void>();
    const before = String(future);
    loop.callSoon(() => loop.stop());
    expect(outcome(() => loop.runUntilComplete(future))).toContain('stopped before');
    expect(outcome(() => loop.runUntilComplete(future))).toContain('nothing left that could wake');
    expect(String(future)).toBe(before);
  });

  it('C24 loops do not nest', () => {
    const other = new VirtualLoop();
    const lines = traceOf(function* (log, loop) {
      const coro = give(1);
      for (const action of [
        () => loop.runUntilComplete(coro),
        () => loop.runForever(),
        () => other.runUntilComplete(coro),
        () => run(coro),
        () => runVirtual(coro),
        () => loop.close(),
      ])
        log(outcome(action));
      log(loop.isRunning(), other.isRunning(), getRunningLoop() === loop, coro.next().value);
      yield;
    });
    expect(lines).toEqual([
      'Error: This event loop is already running',
      'Error: This event loop is already running',
      'Error: Cannot run the event loop while another loop is running',
      'Error: run() cannot be called from a running event loop',
      'Error: runVirtual() cannot be called from a running event loop',
      'Error: Cannot close a running event loop',
      'true false true 1',
    ]);
    expect(() => getRunningLoop()).toThrow('no running event loop');
  });

  it('C25 stopped beforehand, it makes exactly one turn, and only looks in passing', () => {
    const spy = new Spy();
    const loop = new EventLoop(spy);
    const log: string[] = [];
    loop.callLater(10, () => log.push('timer'));
    loop.stop();
    loop.runForever();
    loop.callSoon(() => {
      log.push('first turn');
      loop.callSoon(() => log.push('second turn'));
    });
    loop.stop();
    loop.runForever();
    expect([spy.asked, log, loop.time()]).toEqual([[0, 0], ['first turn'], 0]);
  });

  it('C25 what a selector is asked: 0 while there is work, the time to the next timer, null when there is none', () => {
    const spy = new Spy();
    const loop = new EventLoop(spy);
    function* main(): Coro<void> {
      yield* sleep(0);
      yield* sleep(2.5);
      yield* loop.createFuture<void>();
    }
    expect(() => loop.runUntilComplete(main())).toThrow('nothing left that could wake');
    expect(spy.asked).toEqual([0, 0, 2.5, 0, null]);
  });

  it('C28 a closed loop takes no work', () => {
    const loop = new VirtualLoop();
    loop.callSoon(() => {
      throw new Error('never called');
    });
    loop.close();
    loop.close();
    const actions = [
      () => loop.callSoon(() => {}),
      () => loop.callLater(1, () => {}),
      () => loop.callAt(1, () => {}),
      () => loop.createTask(give(1)),
      () => loop.runForever(),
      () => loop.runUntilComplete(give(1)),
    ];
    expect(actions.map(outcome)).toEqual(actions.map(() => 'Error: Event loop is closed'));
    expect([loop.isClosed(), loop.isRunning()]).toEqual([true, false]);
  });

  it('C34 ensureFuture: a future is itself, a coroutine becomes a task', () => {
    const loop = new VirtualLoop();
    const future = loop.createFuture<number>();
    expect(ensureFuture(future)).toBe(future);
    const task = ensureFuture(give(7), { loop });
    expect([task === ensureFuture(task), loop.runUntilComplete(task)]).toEqual([true, 7]);
    expect(() => ensureFuture(5 as never, { loop })).toThrow('a coroutine or an awaitable is required');
    expect(() => ensureFuture(future, { loop: new VirtualLoop() })).toThrow(RangeError);
    expect(() => ensureFuture(give(1))).toThrow('no running event loop');
  });

  it('with nobody left who could wake it, it says who waits for what', () => {
    const lines = traceOf(function* main(_log, loop) {
      yield* loop.createTask(
        (function* stuck(): Coro<void> {
          yield* loop.createFuture<void>();
        })(),
        { name: 'inner' },
      );
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /^threw Error: nothing left that could wake <Task pending name='Task-\d+' coro=<main\(\) running at .*> wait_for=<Task pending name='inner' coro=<stuck\(\) .*> wait_for=<Future pending cb=\[Task.task_wakeup\(\)\]>/,
      ),
      ...Array(2).fill('reported: Task was destroyed but it is pending! - undefined'),
    ]);
    const idle = new VirtualLoop();
    expect(outcome(() => idle.runForever())).toMatch(/^Error: nothing left that could wake/);
    expect(idle.isRunning()).toBe(false);
  });

  it('two tasks that wait for each other are named, and not for ever', () => {
    const lines = traceOf(function* main(_log, loop) {
      const tasks: Task<void>[] = [];
      function* waits(other: number): Coro<void> {
        yield* tasks[other] as Task<void>;
      }
      tasks.push(loop.createTask(waits(1), { name: 'a' }), loop.createTask(waits(0), { name: 'b' }));
      yield* waits(0);
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /wait_for=<Task pending name='a' .* wait_for=<Task pending name='b' .* wait_for=\.\.\. /,
      ),
      ...Array(3).fill('reported: Task was destroyed but it is pending! - undefined'),
    ]);
  });

  it('run gives the result or the error, and closes its loop', () => {
    let loop: EventLoop | undefined;
    function* main(): Coro<string> {
      loop = getRunningLoop();
      return yield* sleep(0.001, 'done');
    }
    expect([run(main()), loop?.isClosed()]).toEqual(['done', true]);
    function* fails(): Coro<void> {
      yield* sleep(1000);
      throw new RangeError('late');
    }
    expect(outcome(() => runVirtual(fails()))).toBe('RangeError: late');
    expect(outcome(() => run((() => main()) as never))).toMatch(/^TypeError: a coroutine was expected/);
    expect(outcome(() => run(5 as never))).toBe('TypeError: a coroutine was expected, got 5');
  });

  it('the blocking selector waits, and not for nothing', () => {
    const selector = new BlockingSelector();
    const before = selector.time();
    selector.select(0.002);
    expect(selector.time() - before).toBeGreaterThanOrEqual(0.0015);
    selector.select(null);
    selector.select(0);
  });

  it('a script says how time goes, and must come to its end', () => {
    const told: number[] = [];
    const loop = new VirtualLoop(function* () {
      told.push(yield 0);
      told.push(yield 0.1);
      yield 0.2;
    });
    function* main(): Coro<number> {
      yield* sleep(0.1);
      yield* sleep(0.2);
      return loop.time();
    }
    expect(loop.runUntilComplete(main())).toBe(0.3);
    expect(told).toEqual([0.1, 0.30000000000000004]);
    loop.close();
    const longer = new VirtualLoop(function* () {
      yield 0;
      yield 1;
    });
    expect(() => longer.close()).toThrow('the script has not come to its end');
    const still = new VirtualLoop(function* () {
      while (true) yield 0;
    });
    expect(() => still.runUntilComplete(sleep(1))).toThrow('the script lets no time pass');
    const shorter = new VirtualLoop(function* () {
      yield 0;
    });
    expect(() => shorter.runUntilComplete(sleep(1))).toThrow('the script has ended');
  });

  it.each([1, 1e6 + 0.3, 4_194_304.1, 1e9, 1e9 + 0.3, 1e12 + 0.7, 2 ** 53, 1e300])(
    'a timer goes off, however far away it is: %d seconds',
    (delay) => {
      const loop = new EventLoop(new Impatient());
      const rang: string[] = [];
      loop.callLater(0.3, () => rang.push('near'));
      loop.callLater(delay, () => rang.push('far'));
      loop.callLater(delay, () => loop.stop());
      loop.runForever();
      expect(rang).toEqual(['near', 'far']);
    },
  );

  it('a timer for Infinity never goes off, and nothing waits for it', () => {
    const spy = new Spy();
    const loop = new EventLoop(spy);
    loop.callLater(Number.POSITIVE_INFINITY, () => {});
    loop.callLater(1, () => {});
    expect(outcome(() => loop.runForever())).toMatch(/^Error: nothing left that could wake/);
    expect([spy.asked, loop.time()]).toEqual([[1, null], 1]);
    expect(outcome(() => runVirtual(sleep(Number.POSITIVE_INFINITY)))).toMatch(/could wake <Task pending/);
  });

  it('a timer for -Infinity is the most overdue', () => {
    const loop = new VirtualLoop();
    const log: string[] = [];
    loop.callLater(-1e300, () => log.push('overdue'));
    loop.callLater(Number.NEGATIVE_INFINITY, () => log.push('most overdue'));
    loop.callLater(0, () => loop.stop());
    loop.runForever();
    expect([log, loop.time()]).toEqual([['most overdue', 'overdue'], 0]);
  });

  it('a real wait is a day at most: the loop asks again', () => {
    const wait = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out');
    try {
      const selector = new BlockingSelector();
      for (const seconds of [1.5, 0.0001, 1e5, 1e300, 0, null]) selector.select(seconds);
      expect(wait.mock.calls.map(([, , , milliseconds]) => milliseconds)).toEqual([
        1500, 0.1, 86_400_000, 86_400_000,
      ]);
    } finally {
      wait.mockRestore();
    }
  });

  it('a timer that is cancelled when it is ready already is not counted in the heap', () => {
    const note = vi.spyOn(TimerHeap.prototype, 'noteCancelled');
    try {
      const loop = new VirtualLoop();
      loop.callLater(1, () => {
        ready.cancel();
        waiting.cancel();
      });
      const ready = loop.callLater(1, () => {});
      const waiting = loop.callLater(2, () => {});
      loop.callLater(3, () => loop.stop());
      loop.runForever();
      expect(note.mock.calls.length).toBe(1);
    } finally {
      note.mockRestore();
    }
  });

  it('a cancelled timer keeps neither its callback nor its arguments alive', async () => {
    const loop = new VirtualLoop();
    const made = Array.from({ length: 90 }, (_, index) => {
      const big = { index };
      const timer =
        index % 2 === 0
          ? loop.callLater(3600, () => big.index)
          : loop.callLater(3600, (_: unknown) => undefined, big);
      timer.cancel();
      return { timer, big: new WeakRef(big) };
    });
    // A reference is held until the present job is over.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    expect(made.filter(({ big }) => big.deref() !== undefined).length).toBe(0);
    const timer = loop.callLater(1, function boom(_: unknown) {}, 1);
    const before = String(timer);
    timer.cancel();
    timer.cancel();
    timer.run();
    expect([before, String(timer)]).toEqual(['<Handle boom(1)>', '<Handle cancelled boom()>']);
  });

  it('a timer that cancels itself and then fails is reported with its name', () => {
    const loop = new VirtualLoop();
    const told: string[] = [];
    loop.setExceptionHandler((_loop, context) => told.push(context.message));
    const timer = loop.callLater(1, function boom() {
      timer.cancel();
      throw new Error('after all');
    });
    loop.callLater(2, () => loop.stop());
    loop.runForever();
    expect(told).toEqual(['Exception in callback boom()']);
  });
});
