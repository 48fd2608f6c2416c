import { describe, expect, it } from 'vitest';
import {
  ALL_COMPLETED,
  type Awaitable,
  asCompleted,
  asFuture,
  asPromise,
  type Coro,
  coroutine,
  createTask,
  currentTask,
  ensureFuture,
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  Future,
  GatheringFuture,
  gather,
  gatherSettled,
  getRunningLoop,
  mapLimit,
  sleep,
  Task,
  TimeoutError,
  VirtualLoop,
  wait,
} from '../../../solutions/asyncio.ts';
import { outcome, settle, traceOf } from '../programs.ts';

function* value<T>(result: T): Coro<T> {
  return result;
}

function* failing(seconds: number, message = 'err'): Coro<never> {
  yield* sleep(seconds);
  throw new Error(message);
}

/** What waiting for `awaitable` gives or throws, in one line. */
function* told(awaitable: Awaitable<unknown>): Coro<string> {
  try {
    return String(yield* awaitable);
  } catch (error) {
    return String(error);
  }
}

const loopWith = (): { loop: VirtualLoop; reports: string[] } => {
  const loop = new VirtualLoop();
  const reports: string[] = [];
  loop.setExceptionHandler((_loop, { message }) => void reports.push(message));
  return { loop, reports };
};

const futuresOf = (loop: VirtualLoop, count: number): Future<unknown>[] =>
  Array.from({ length: count }, () => loop.createFuture<unknown>());

describe('C34 ensureFuture', () => {
  it('gives a future or a task as it is (test_ensure_future_future, _task)', () => {
    const { loop } = loopWith();
    const future = loop.createFuture<number>();
    const task = loop.createTask(value(1));
    expect(ensureFuture(future)).toBe(future);
    expect(ensureFuture(future, { loop })).toBe(future);
    expect(ensureFuture(task)).toBe(task);
    expect(() => ensureFuture(future, { loop: new VirtualLoop() })).toThrow(RangeError);
    loop.runUntilComplete(task);
  });

  it('makes a task of a coroutine (test_ensure_future_coroutine)', () => {
    const { loop } = loopWith();
    const notMarked = ensureFuture(value('ok'), { loop });
    const marked = ensureFuture(coroutine(value<string>)('ok'), { loop });
    expect([notMarked, marked].every((each) => each instanceof Task && each.getLoop() === loop)).toBe(true);
    expect(loop.runUntilComplete(gather(notMarked, marked))).toEqual(['ok', 'ok']);
    expect(outcome(() => ensureFuture(value(1)))).toBe('Error: no running event loop');
  });

  it('says what it expected (test_ensure_future_neither, _error_msg)', () => {
    const words = 'TypeError: An asyncio.Future, a coroutine or an awaitable is required';
    expect(outcome(() => ensureFuture('ok' as never))).toContain(words);
    expect(outcome(() => ensureFuture(value as never))).toContain(words);
  });
});

describe('C55-C57 wait', () => {
  it('C55 gives two sets, and takes no time the second time (test_wait)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(0.1));
        const b = createTask(sleep(0.15));
        for (const _ of [1, 2]) {
          const { done, pending } = yield* wait([b, a]);
          log(done.has(a), done.has(b), done.size, pending.size, loop.time());
        }
        return 42;
      }),
    ).toEqual(['true true 2 0 0.15', 'true true 2 0 0.15', 'result 42']);
  });

  it('C55 counts a future that is passed twice once (test_wait_duplicate_coroutines)', () => {
    expect(
      traceOf(function* (log) {
        const c = createTask(value('test'));
        const { done, pending } = yield* wait([c, c, createTask(value('spam'))]);
        log([...done].map((each) => each.result()).join(), pending.size);
      }),
    ).toEqual(['test,spam 0']);
  });

  it('C55 refuses what it cannot wait for, when it is driven (test_wait_errors, _invalid_args)', () => {
    const said = traceOf(function* (log, loop) {
      const bad = [
        [new Set()],
        [[]],
        [[sleep(10)], { returnWhen: -1 }],
        [[sleep(10)]],
        [loop.createFuture()],
        [createTask(value(1))],
        [sleep(1)],
        [sleep(0)],
        [value(1)],
        [told(loop.createFuture())],
        [42],
        [[42]],
      ];
      for (const args of bad) {
        const coro = wait(...(args as unknown as Parameters<typeof wait>));
        log(yield* told(coro));
      }
    });
    expect(said.filter((line) => !line.endsWith('was never awaited - undefined'))).toEqual([
      'RangeError: Set of Tasks/Futures is empty.',
      'RangeError: Set of Tasks/Futures is empty.',
      'RangeError: Invalid return_when value: -1',
      'TypeError: Passing coroutines is forbidden, use tasks explicitly.',
      'TypeError: expect a list of futures, not Future',
      'TypeError: expect a list of futures, not Task',
      'TypeError: expect a list of futures, not coroutine',
      'TypeError: expect a list of futures, not coroutine',
      'TypeError: expect a list of futures, not coroutine',
      'TypeError: expect a list of futures, not coroutine',
      'TypeError: expect a list of futures, not 42',
      'TypeError: a future was expected, got 42',
    ]);
  });

  it('C55 takes any iterable (test_wait_with_iterator_of_tasks, test_wait_generator)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(0.1));
        const b = createTask(sleep(0.15));
        log((yield* wait([b, a].values())).done.size, loop.time());
        function* tasks(): Generator<Future<number>, void, void> {
          for (let index = 0; index < 10; index++) yield createTask(value(index));
        }
        const { done, pending } = yield* wait(tasks(), { returnWhen: ALL_COMPLETED });
        log(done.size, pending.size);
      }),
    ).toEqual(['2 0.15', '10 0']);
  });

  it('C55 throws no error of theirs (test_wait_with_exception)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(0.1));
        const b = createTask(failing(0.15, 'really'));
        for (const _ of [1, 2]) {
          const { done, pending } = yield* wait([b, a]);
          const errors = [...done].filter((each) => each.exception() !== null);
          log(done.size, pending.size, errors.length, loop.time());
        }
      }),
    ).toEqual(['2 0 1 0.15', '2 0 1 0.15']);
  });

  it('C56 FIRST_COMPLETED (test_wait_first_completed)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(10));
        const b = createTask(sleep(0.1));
        const { done, pending } = yield* wait([b, a], { returnWhen: FIRST_COMPLETED });
        log(done.has(b), done.size, pending.has(a), pending.size, a.done(), loop.time());
        yield* wait([a, b]);
        log(loop.time());
      }),
    ).toEqual(['true 1 true 1 false 0.1', '10']);
  });

  it('C56 puts into `done` what became done before the waiter woke (test_wait_really_done)', () => {
    expect(
      traceOf(function* (log) {
        function* turns(count: number): Coro<void> {
          for (let turn = 0; turn < count; turn++) yield* sleep(0);
        }
        const a = createTask(turns(1));
        const b = createTask(turns(2));
        const { done } = yield* wait([b, a], { returnWhen: FIRST_COMPLETED });
        log([...done].map((each) => (each === a ? 'a' : 'b')).join());
      }),
    ).toEqual(['b,a']);
  });

  it('C56 FIRST_EXCEPTION, failed already and failing later (test_wait_first_exception, _in_wait)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(10));
        for (const seconds of [0, 0.01]) {
          const b = createTask(failing(seconds));
          const { done, pending } = yield* wait([b, a], { returnWhen: FIRST_EXCEPTION });
          log(done.has(b), done.size, pending.has(a), loop.time());
        }
        yield* wait([a]);
        log(loop.time());
      }),
    ).toEqual(['true 1 true 0', 'true 1 true 0.01', '10']);
  });

  it('C56 FIRST_EXCEPTION does not take a cancelled one for a failed one', () => {
    expect(
      traceOf(function* (log, loop) {
        const off = loop.createFuture();
        off.cancel();
        const { done } = yield* wait([off, createTask(sleep(1))], { returnWhen: FIRST_EXCEPTION });
        log(done.size, loop.time());
      }),
    ).toEqual(['2 1']);
  });

  it('C57 a timeout leaves the pending ones running (test_wait_with_timeout)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(0.1));
        const b = createTask(sleep(0.15));
        const { done, pending } = yield* wait([b, a], { timeout: 0.11 });
        log(done.has(a), pending.has(b), loop.time(), b.cancelled());
        yield* wait([a, b], { timeout: null });
        log(loop.time());
      }),
    ).toEqual(['true true 0.11 false', '0.15']);
  });

  it('C57 a timeout in the turn of a completion (test_wait_concurrent_complete)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(0.1));
        const b = createTask(sleep(0.15));
        yield;
        const { done, pending } = yield* wait([b, a], { timeout: 0.1 });
        log(done.has(a), done.size, pending.has(b), loop.time());
        yield* b;
      }),
    ).toEqual(['true 1 true 0.1']);
  });

  it('C57 cancelling the waiter leaves them running (test_yield_wait_does_not_shield_cancel)', () => {
    expect(
      traceOf(function* (log, loop) {
        const gate = loop.createFuture<void>();
        function* inner(): Coro<void> {
          yield* gate;
          log('inner goes on');
        }
        function* outer(): Coro<void> {
          yield* wait([createTask(inner())]);
          log('outer goes on');
        }
        const task = createTask(outer());
        yield* sleep(1);
        task.cancel();
        log(yield* told(task));
        gate.setResult();
        yield* sleep(1);
      }),
    ).toEqual(['CancelledError', 'inner goes on']);
  });

  it('C57 a wait that is over leaves no callback and no timer', () => {
    const { loop } = loopWith();
    const future = loop.createFuture<void>();
    function* main(): Coro<string> {
      yield* wait([future, createTask(sleep(1))], { timeout: 60, returnWhen: FIRST_COMPLETED });
      const waiting = createTask(wait([future], { timeout: 60 }));
      yield* sleep(1);
      waiting.cancel();
      yield* told(waiting);
      return `${future} at ${loop.time()}`;
    }
    expect(loop.runUntilComplete(main())).toBe('<Future pending> at 2');
    expect(outcome(() => loop.runUntilComplete(future))).toContain('nothing left');
    expect(loop.time()).toBe(2);
  });
});

describe('C58-C63 gather', () => {
  /** As CPython tests it: once on futures, once on coroutines that wait for them. */
  const kinds: [string, (futures: Future<unknown>[]) => Awaitable<unknown>[]][] = [
    ['futures', (futures) => futures],
    [
      'coroutines',
      (futures) =>
        futures.map(function* (future): Coro<unknown> {
          return yield* future;
        }),
    ],
  ];

  function gathered(
    loop: VirtualLoop,
    gatherThem: typeof gather | typeof gatherSettled,
    awaitables: Awaitable<unknown>[],
  ): { whole: Future<unknown>; calls: unknown[] } {
    const calls: unknown[] = [];
    function* main(): Coro<{ whole: Future<unknown> }> {
      return { whole: gatherThem(...awaitables) };
    }
    const { whole } = loop.runUntilComplete(main());
    whole.addDoneCallback((future) => void calls.push(future));
    return { whole, calls };
  }

  describe.each(kinds)('of %s', (_kind, wrap) => {
    it.each([
      ['gather', gather],
      ['gatherSettled', gatherSettled],
    ] as const)(
      'C58 %s keeps the order of the arguments (test_success, test_result_exception_success)',
      (_name, fn) => {
        const { loop } = loopWith();
        const [a, b, c] = futuresOf(loop, 3) as [Future<unknown>, Future<unknown>, Future<unknown>];
        const { whole, calls } = gathered(loop, fn, wrap([a, b, c]));
        b.setResult(1);
        a.setResult(2);
        settle(loop);
        expect([calls.length, whole.done()]).toEqual([0, false]);
        c.setResult(3);
        settle(loop);
        expect([calls.length, calls[0] === whole]).toEqual([1, true]);
        expect(whole.result()).toEqual([2, 1, 3]);
      },
    );

    it('C58 the first error wins, and what comes later does nothing (test_one_exception)', () => {
      const { loop, reports } = loopWith();
      const futures = futuresOf(loop, 5);
      const [a, b, c, d, e] = futures;
      const { whole, calls } = gathered(loop, gather, wrap(futures));
      const error = new Error('division by zero');
      a?.setResult(1);
      b?.setException(error);
      settle(loop);
      expect(whole.done()).toBe(true);
      expect([calls.length, calls[0] === whole]).toEqual([1, true]);
      expect(whole.exception()).toBe(error);
      c?.setResult(3);
      d?.cancel();
      e?.setException(new Error('later'));
      e?.exception();
      settle(loop);
      expect(whole.exception()).toBe(error);
      loop.close();
      expect(reports).toEqual([]);
    });

    it('C59 gatherSettled gives errors in their places (test_return_exceptions)', () => {
      const { loop } = loopWith();
      const futures = futuresOf(loop, 4);
      const [a, b, c, d] = futures;
      const { whole, calls } = gathered(loop, gatherSettled, wrap(futures));
      const [first, second] = [new Error('1'), new Error('2')];
      b?.setResult(1);
      c?.setException(first);
      a?.setResult(3);
      settle(loop);
      expect(whole.done()).toBe(false);
      d?.setException(second);
      settle(loop);
      expect([calls.length, calls[0] === whole]).toEqual([1, true]);
      expect(whole.result()).toEqual([3, 1, first, second]);
    });

    it('C60 a cancelled child makes it fail, and not be cancelled (test_one_cancellation)', () => {
      const { loop } = loopWith();
      const futures = futuresOf(loop, 5);
      const [a, b, c, d, e] = futures;
      const { whole, calls } = gathered(loop, gather, wrap(futures));
      a?.setResult(1);
      b?.cancel();
      settle(loop);
      expect([calls.length, calls[0] === whole]).toEqual([1, true]);
      expect(whole.cancelled()).toBe(false);
      expect(String(whole.exception())).toBe('CancelledError');
      c?.setResult(3);
      d?.cancel();
      e?.setException(new Error('later'));
      e?.exception();
      settle(loop);
    });

    it('C59 C60 gatherSettled, some cancelled (test_result_exception_one_cancellation)', () => {
      const { loop } = loopWith();
      const futures = futuresOf(loop, 6);
      const [a, b, c, d, e, f] = futures;
      const { whole, calls } = gathered(loop, gatherSettled, wrap(futures));
      a?.setResult(1);
      b?.setException(new Error('zero'));
      c?.cancel();
      settle(loop);
      expect(whole.done()).toBe(false);
      d?.setResult(3);
      e?.cancel();
      f?.setException(new Error('late'));
      expect(String(loop.runUntilComplete(whole))).toBe(
        '1,Error: zero,CancelledError,3,CancelledError,Error: late',
      );
      expect([calls.length, calls[0] === whole]).toEqual([1, true]);
    });
  });

  it('C58 is done in the turn after the last child, and at once when all are done already', () => {
    expect(
      traceOf(function* (log, loop) {
        const full = loop.createFuture<number>();
        full.setResult(1);
        const bad = loop.createFuture<number>();
        bad.setException(new Error('bad'));
        const failed = gather(bad, loop.createFuture());
        log(`${gather(full, full)} ${failed}`);
        failed.exception();
        const later = loop.createFuture<number>();
        const whole = gather(full, later);
        log(whole.done());
        later.setResult(2);
        log(whole.done());
        yield;
        log(whole.done());
      }),
    ).toEqual([
      "<GatheringFuture finished result=[ 1, 1 ]> <GatheringFuture finished exception=Error('bad')>",
      'false',
      'false',
      'true',
    ]);
  });

  it('C58 of futures alone needs no running loop (test_constructor_homogenous_futures)', () => {
    const { loop } = loopWith();
    const children = futuresOf(loop, 3);
    for (const whole of [gather(...children), gather(...children)]) {
      expect(whole.getLoop()).toBe(loop);
      settle(loop);
      expect(whole.done()).toBe(false);
    }
  });

  it('C58 of coroutines needs one (test_constructor_without_loop, _use_running_loop)', () => {
    const { loop } = loopWith();
    expect(outcome(() => gather(value(1), value(2)))).toBe('Error: no running event loop');
    function* main(): Coro<void> {
      expect(gather(value('abc'), value('abc')).getLoop()).toBe(loop);
    }
    loop.runUntilComplete(main());
  });

  it('C58 all belong to one loop (test_constructor_heterogenous_futures)', () => {
    const [one, other] = [loopWith().loop, loopWith().loop];
    expect(() => gather(one.createFuture(), other.createFuture())).toThrow(RangeError);
  });

  it('C62 of nothing gives nothing (test_constructor_empty_sequence_...)', () => {
    const { loop } = loopWith();
    expect(outcome(() => gather())).toBe('Error: no running event loop');
    function* main(): Coro<[Future<unknown>]> {
      return [gather()];
    }
    const [whole] = loop.runUntilComplete(main());
    expect([whole instanceof Future, whole.getLoop() === loop, whole.done()]).toEqual([true, true, true]);
    expect(whole.result()).toEqual([]);
  });

  it('C62 the same coroutine twice is one task (test_duplicate_coroutines)', () => {
    expect(
      traceOf(function* (log) {
        const c = value('abc');
        log((yield* gather(c, c, value('def'), c)).join());
      }),
    ).toEqual(['abc,abc,def,abc']);
  });

  it('C62 a bad argument leaves no task that runs, and nothing to report (test_issue46672)', () => {
    const { loop, reports } = loopWith();
    const begun: string[] = [];
    const coro = coroutine(function* coro(name: string): Coro<void> {
      begun.push(name);
    });
    function* main(): Coro<string> {
      const mine = createTask(sleep(1, 'mine'));
      const said = outcome(() => gather(coro('a'), mine, {} as never));
      return `${said}; ${yield* mine}`;
    }
    expect(loop.runUntilComplete(main())).toBe(
      'TypeError: An asyncio.Future, a coroutine or an awaitable is required, got {}; mine',
    );
    loop.close();
    expect([begun, reports]).toEqual([[], []]);
  });

  it('C61 cancelling it cancels every child (test_cancellation_broadcast)', () => {
    const { loop } = loopWith();
    const gate = loop.createFuture<void>();
    let proof = 0;
    let gatherer: Future<unknown> | undefined;
    function* inner(): Coro<void> {
      yield* gate;
      proof += 1;
    }
    const [child1, child2] = [loop.createTask(inner()), loop.createTask(inner())];
    function* outer(): Coro<void> {
      gatherer = gather(child1, child2);
      yield* gatherer;
      proof += 100;
    }
    const task = loop.createTask(outer());
    settle(loop);
    expect(task.cancel()).toBe(true);
    expect(outcome(() => loop.runUntilComplete(task))).toBe('CancelledError');
    expect(gatherer?.cancel()).toBe(false);
    expect([gate, child1, child2, task].map((each) => each.cancelled())).toEqual([true, true, true, true]);
    settle(loop);
    expect(proof).toBe(0);
  });

  it('C61 refuses to be cancelled once every child is done (test_cancel_gather_1)', () => {
    const { loop } = loopWith();
    const future = loop.createFuture<number>();
    function* child(): Coro<number> {
      return yield* future;
    }
    function* create(): Coro<{ whole: Future<[number]> }> {
      return { whole: gather(child()) };
    }
    const { whole } = loop.runUntilComplete(create());
    settle(loop);
    let answer: boolean | undefined;
    future.addDoneCallback(() => {
      answer = whole.cancel();
    });
    future.setResult(42);
    expect(loop.runUntilComplete(whole)).toEqual([42]);
    expect([answer, whole.cancelled()]).toEqual([false, false]);
  });

  it.each([[undefined], ['my message']])(
    'C61 a cancel goes through gatherSettled to its caller (test_cancel_gather_2): %s',
    (message) => {
      const said = traceOf(function* (log) {
        function* test(): Coro<void> {
          for (let turn = 0; turn < 20; turn++) yield* gatherSettled(sleep(0.05));
        }
        const task = createTask(test());
        yield* sleep(0.2);
        task.cancel(message);
        log(yield* told(task), task.cancelled());
      });
      expect(said).toEqual([`CancelledError${message === undefined ? '' : `: ${message}`} true`]);
    },
  );

  it('C61 the cancel of a child that is cancelled and goes on is not lost', () => {
    expect(
      traceOf(function* (log) {
        function* stubborn(): Coro<string> {
          try {
            yield* sleep(60);
          } catch {
            yield* sleep(1);
          }
          return 'done all the same';
        }
        const whole = gather(stubborn(), stubborn());
        yield* sleep(1);
        log(whole.cancel('stop'), whole.done());
        log(yield* told(whole), whole.cancelled(), getRunningLoop().time());
      }),
    ).toEqual(['true false', 'CancelledError: stop false 2']);
  });

  it('C61 keeps its children in the order of the arguments', () => {
    const { loop } = loopWith();
    const futures = futuresOf(loop, 2);
    const whole = gather(...futures, ...futures) as Future<unknown> as GatheringFuture;
    expect(whole).toBeInstanceOf(GatheringFuture);
    expect(whole.children).toHaveLength(4);
    expect(whole.children.every((child, index) => child === futures[index % 2])).toBe(true);
  });

  it('C63 later errors count as seen (test_exception_marking)', () => {
    const { loop, reports } = loopWith();
    const [a, b] = [loop.createFuture<void>(), loop.createFuture<void>()];
    function* inner(gate: Future<void>): Coro<void> {
      yield* gate;
      throw new Error('should not be ignored');
    }
    function* outer(): Coro<void> {
      yield* gather(inner(a), inner(b));
    }
    const task = loop.createTask(outer());
    settle(loop);
    a.setResult();
    settle(loop);
    b.setResult();
    settle(loop);
    expect(String(task.exception())).toBe('Error: should not be ignored');
    loop.close();
    expect(reports).toEqual([]);
  });

  it('has the types of its arguments, each in its place', () => {
    expect(
      traceOf(function* (log) {
        const [n, text]: [number, string] = yield* gather(value(1), createTask(value('one')));
        // @ts-expect-error The second result is a string.
        const [, wrong]: [number, number] = yield* gather(value(1), value('one'));
        const all: number[] = yield* gather(...[1, 2, 3].map((each) => value(each)));
        const [settled]: [number | Error] = yield* gatherSettled(value(1));
        const { done }: { done: Set<Task<string>> } = yield* wait([createTask(value('one'))]);
        log(n, text, wrong, all, settled, done.size);
      }),
    ).toEqual(['1 one one 1,2,3 1 1']);
  });

  it('what is thrown may be anything, and passes', () => {
    expect(
      traceOf(function* (log) {
        function* odd(thrown: unknown): Coro<void> {
          throw thrown;
        }
        log(yield* told(gather(odd('text'))));
        log((yield* gatherSettled(odd('text'), odd(null), value(undefined))).map(String).join());
      }),
    ).toEqual(['text', 'text,null,undefined']);
  });
});

describe('C64 asCompleted', () => {
  it('gives results in the order of completion (test_as_completed)', () => {
    expect(
      traceOf(function* (log, loop) {
        const names = { b: 0.01, c: 0.15, a: 0.01 };
        const all = Object.entries(names).map(([name, seconds]) => sleep(seconds, name));
        for (const next of asCompleted(all)) log(yield* next, loop.time());
      }),
    ).toEqual(['b 0.01', 'a 0.01', 'c 0.15']);
  });

  it('a timeout is the error of the pending ones (test_as_completed_with_timeout)', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = createTask(sleep(0.1, 'a'));
        const b = createTask(sleep(0.15, 'b'));
        for (const next of asCompleted([a, b], { timeout: 0.12 })) {
          try {
            log(yield* next);
          } catch (error) {
            log(error instanceof TimeoutError, error instanceof Error, loop.time());
          }
        }
        yield* wait([a, b]);
        log(b.result(), loop.time());
      }),
    ).toEqual(['a', 'true true 0.12', 'b 0.15']);
  });

  it('an unused timeout leaves nothing (test_as_completed_with_unused_timeout)', () => {
    const { loop } = loopWith();
    function* main(): Coro<string[]> {
      const got: string[] = [];
      for (const next of asCompleted([sleep(0.01, 'a')], { timeout: 1 })) got.push(yield* next);
      return got;
    }
    expect(loop.runUntilComplete(main())).toEqual(['a']);
    expect(outcome(() => loop.runUntilComplete(loop.createFuture()))).toContain('nothing left');
    expect(loop.time()).toBe(0.01);
  });

  it('can be resumed after a break (test_as_completed_resume_iterator)', () => {
    expect(
      traceOf(function* (log) {
        const all = asCompleted([0, 1, 2, 3].map((each) => value(each)));
        for (const next of all) {
          log('first loop', yield* next);
          break;
        }
        for (const next of all) log('second loop', yield* next);
      }),
    ).toEqual(['first loop 0', 'second loop 1', 'second loop 2', 'second loop 3']);
  });

  it('spreading waits for nothing, and the first wait gets the first result (test_as_completed_reverse_wait)', () => {
    expect(
      traceOf(function* (log, loop) {
        const all = [...asCompleted([sleep(0.05, 'a'), sleep(0.1, 'b')])];
        log(all.length, loop.time());
        for (const next of all.reverse()) log(yield* next, loop.time());
      }),
    ).toEqual(['2 0', 'a 0.05', 'b 0.1']);
  });

  it('its coroutines can be waited for together (test_as_completed_concurrent)', () => {
    expect(
      traceOf(function* (log, loop) {
        const all = [...asCompleted([sleep(0.05, 'a'), sleep(0.05, 'b')])].map((each) => createTask(each));
        const { done } = yield* wait(all);
        log([...done].map((each) => each.result()).join(), loop.time());
      }),
    ).toEqual(['a,b 0.05']);
  });

  it('a cancelled waiter leaves its result to the next one', () => {
    expect(
      traceOf(function* (log, loop) {
        const a = loop.createFuture<string>();
        const b = createTask(sleep(2, 'b'));
        const [first, second] = [...asCompleted([a, b])].map((each) => createTask(each));
        yield* sleep(1);
        a.setResult('a');
        yield; // the first one is woken in this turn, and cancelled before it runs
        first?.cancel();
        log(yield* told(first as Future<string>));
        log(yield* told(second as Future<string>), loop.time());
        yield* b;
      }),
    ).toEqual(['CancelledError', 'a 1']);
  });

  it('the same one twice counts once (test_as_completed_duplicate_coroutines)', () => {
    expect(
      traceOf(function* (log) {
        const c = value('ham');
        for (const next of asCompleted([c, c, value('spam')])) log(yield* next);
      }),
    ).toEqual(['ham', 'spam']);
  });

  it('needs a running loop (test_as_completed_coroutine_without_loop, _use_running_loop)', () => {
    expect(outcome(() => asCompleted([value(1)]))).toBe('Error: no running event loop');
    function* main(): Coro<number> {
      const [only] = [...asCompleted([value(42)])];
      return yield* only as Coro<number>;
    }
    expect(traceOf(main)).toEqual(['result 42']);
  });

  it('takes a generator of coroutines', () => {
    function* all(): Generator<Coro<number>, void, void> {
      for (const each of [1, 2]) yield value(each);
    }
    expect(
      traceOf(function* (log) {
        for (const next of asCompleted(all())) log(yield* next);
      }),
    ).toEqual(['1', '2']);
  });

  it('refuses a future and a coroutine (test_as_completed_invalid_args)', () => {
    const { loop } = loopWith();
    expect(outcome(() => asCompleted(loop.createFuture() as never))).toBe(
      'TypeError: expects an iterable of awaitables, not Future',
    );
    expect(outcome(() => asCompleted(value(1) as never))).toBe(
      'TypeError: expects an iterable of awaitables, not coroutine',
    );
  });

  it('throws what a coroutine throws, when it is its turn', () => {
    expect(
      traceOf(function* (log) {
        for (const next of asCompleted([sleep(2, 'b'), failing(1)])) log(yield* told(next));
      }),
    ).toEqual(['Error: err', 'b']);
  });
});

describe('mapLimit', () => {
  it('never has more under way, and gives the results in order', () => {
    let [running, most] = [0, 0];
    expect(
      traceOf(function* (log, loop) {
        const results = yield* mapLimit([5, 1, 4, 2, 3, 1], 2, function* (seconds) {
          running += 1;
          most = Math.max(most, running);
          yield* sleep(seconds);
          running -= 1;
          return seconds * 10;
        });
        log(results.join(), most, loop.time());
      }),
    ).toEqual(['50,10,40,20,30,10 2 8']);
  });

  it('takes any awaitable, and refuses a limit below 1', () => {
    expect(
      traceOf(function* (log) {
        log((yield* mapLimit([1, 2], 5, (each) => createTask(value(each)))).join());
        for (const limit of [0, -1, Number.NaN]) log(yield* told(mapLimit([1], limit, value)));
      }),
    ).toEqual([
      '1,2',
      'RangeError: a limit of at least 1 was expected, got 0',
      'RangeError: a limit of at least 1 was expected, got -1',
      'RangeError: a limit of at least 1 was expected, got NaN',
    ]);
  });

  it('leaves no error unseen', () => {
    const { loop, reports } = loopWith();
    function* main(): Coro<string> {
      const said = yield* told(mapLimit([1, 2, 3], 2, (each) => failing(each, `item ${each}`)));
      yield* sleep(10);
      return said;
    }
    expect(loop.runUntilComplete(main())).toBe('Error: item 1');
    loop.close();
    expect(reports).toEqual([]);
  });
});

describe('C14 futures and promises', () => {
  /** Lets what waits for promises run. */
  const microtasks = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('a future as a promise, and a promise as a future (test_wrap_future)', async () => {
    const { loop } = loopWith();
    const future = loop.createFuture<string>();
    const promise = asPromise(future);
    future.setResult('oi');
    settle(loop);
    expect(await promise).toBe('oi');
    const back = asFuture(promise, { loop });
    expect(back.done()).toBe(false);
    await microtasks();
    expect(loop.runUntilComplete(back)).toBe('oi');
  });

  it('errors go both ways, whatever is thrown', async () => {
    const { loop } = loopWith();
    const error = new Error('bad');
    const future = loop.createFuture<string>();
    const promise = asPromise(future);
    future.setException(error);
    const backs = [asFuture(promise, { loop }), asFuture(Promise.reject('text'), { loop })];
    settle(loop);
    await microtasks();
    expect(backs[0]?.exception()).toBe(error);
    expect(backs[1]?.exception()).toBe('text');
  });

  it('a future is no promise, and is given as it is (test_wrap_future_future)', () => {
    const { loop } = loopWith();
    const future = loop.createFuture<string>();
    expect(asFuture(future)).toBe(future);
  });

  it('needs a loop (test_wrap_future_without_loop, _use_running_loop)', () => {
    const promise = Promise.resolve('oi');
    expect(outcome(() => asFuture(promise))).toBe('Error: no running event loop');
    const { loop } = loopWith();
    function* main(): Coro<boolean> {
      return asFuture(promise).getLoop() === loop && currentTask() !== null;
    }
    expect(loop.runUntilComplete(main())).toBe(true);
  });

  it('refuses what is neither', async () => {
    const { loop } = loopWith();
    expect(outcome(() => asFuture(42 as never, { loop }))).toBe('TypeError: a promise was expected, got 42');
    await expect(asPromise(42 as never)).rejects.toThrow('a future was expected, got 42');
  });

  it('a cancelled future rejects its promise (test_wrap_future_cancel)', async () => {
    const { loop } = loopWith();
    const future = loop.createFuture<string>();
    const promise = asPromise(future);
    future.cancel('no more');
    settle(loop);
    await expect(promise).rejects.toMatchObject({ name: 'CancelledError', message: 'no more' });
  });

  it('a future that is cancelled leaves its promise alone (test_wrap_future_cancel2)', async () => {
    const { loop, reports } = loopWith();
    for (const make of [() => Promise.resolve(42), () => Promise.reject(new Error('later'))]) {
      const future = asFuture(make(), { loop });
      expect(future.cancel()).toBe(true);
      await microtasks();
      settle(loop);
      expect(future.cancelled()).toBe(true);
    }
    loop.close();
    expect(reports).toEqual([]);
  });
});

it('washing machines: what CPython printed, and what happens here', () => {
  const printed: string[] = [];
  const python = (x: unknown): string => {
    if (Array.isArray(x)) return `[${x.map(python).join(', ')}]`;
    if (x instanceof Error) return `ValueError('${x.message}')`;
    return typeof x === 'string' ? `'${x}'` : String(x);
  };
  const print = (...words: unknown[]) =>
    printed.push(words.map((word) => (typeof word === 'string' ? word : python(word))).join(' '));
  const wash = coroutine(function* wash(machine: number, seconds: number, log: string[]): Coro<number> {
    log.push(`start ${machine}`);
    yield* sleep(seconds);
    log.push(`done ${machine}`);
    return machine;
  });
  const bad = coroutine(function* bad(): Coro<never> {
    throw new Error('jam');
  });
  const names = (tasks: Set<Task<number>>) => [...tasks].map((task) => task.getName()).sort();
  const loop = new VirtualLoop();
  const main = coroutine(function* main(): Coro<void> {
    const log: string[] = [];
    const three = [1, 2, 3].map((machine) => wash(machine, 0.05 * (4 - machine), log));
    print('gather keeps order', yield* gather(...three), log);
    log.length = 0;
    const a = yield* wash(1, 0.02, log);
    const b = yield* wash(2, 0.02, log);
    print('awaits in a row are serial', a, b, log);
    log.length = 0;
    try {
      yield* gather(wash(1, 0.02, log), bad());
    } catch (error) {
      print('gather raised', (error as Error).message, log);
    }
    yield* sleep(0.05);
    print('sibling went on', log);
    print(yield* gatherSettled(wash(1, 0, log), bad()));
    const tasks = [1, 2, 3].map((machine) =>
      createTask(wash(machine, 0.03 * machine, log), { name: `m${machine}` }),
    );
    const first = yield* wait(tasks, { returnWhen: FIRST_COMPLETED });
    print('first completed', names(first.done), names(first.pending));
    const second = yield* wait(tasks, { timeout: 0.02 });
    print('timeout', names(second.done), names(second.pending));
    for (const next of asCompleted([wash(1, 0.06, log), wash(2, 0.03, log)]))
      print('as completed', yield* next);
    const coro = wash(1, 0, log);
    for (const list of [[], [coro]]) {
      try {
        yield* wait(list as Coro<number>[] as unknown as Task<number>[]);
      } catch (error) {
        print(String(error).replace('RangeError', 'ValueError'));
      }
    }
    yield* coro;
  });
  loop.runUntilComplete(main());
  expect(printed).toEqual(
    `
gather keeps order [1, 2, 3] ['start 1', 'start 2', 'start 3', 'done 3', 'done 2', 'done 1']
awaits in a row are serial 1 2 ['start 1', 'done 1', 'start 2', 'done 2']
gather raised jam ['start 1']
sibling went on ['start 1', 'done 1']
[1, ValueError('jam')]
first completed ['m1'] ['m2', 'm3']
timeout ['m1'] ['m2', 'm3']
as completed 2
as completed 1
ValueError: Set of Tasks/Futures is empty.
TypeError: Passing coroutines is forbidden, use tasks explicitly.`
      .trim()
      .split('\n'),
  );
});
