import { describe, expect, it } from 'vitest';
import { Timeout } from '../../../solutions/19-deadlines/timeout.ts';
import {
  type Awaitable,
  CancelledError,
  type Coro,
  createTask,
  currentTask,
  EventLoop,
  Future,
  gather,
  getRunningLoop,
  race,
  shield,
  sleep,
  type Task,
  TimeoutError,
  timeout,
  timeoutAt,
  VirtualLoop,
  VirtualSelector,
  waitFor,
} from '../../../solutions/asyncio.ts';
import { type Log, outcome, settle, traceOf } from '../programs.ts';

/** Waits for `awaitable`; gives `result x`, or the error with its causes: `TimeoutError <- CancelledError why`. */
function* ending(awaitable: Awaitable<unknown>): Coro<string> {
  try {
    return `result ${yield* awaitable}`;
  } catch (error) {
    return chain(error);
  }
}

function chain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const text = error.message === '' ? error.name : `${error.name} ${error.message}`;
  return error.cause === undefined ? text : `${text} <- ${chain(error.cause)}`;
}

const now = (): number => getRunningLoop().time();

/** The task that runs. */
function self(): Task<unknown> {
  const task = currentTask();
  if (task === null) throw new Error('no task runs');
  return task;
}

/** Works for so many seconds on the clock, and ignores every cancel. */
function* deaf(seconds: number, log: (line: string) => void): Coro<void> {
  const end = now() + seconds;
  while (now() < end) {
    try {
      yield* sleep(end - now());
    } catch (error) {
      log(`${now()}: ${chain(error)} is ignored`);
    }
  }
  log(`${now()}: work ends`);
}

/** Sleeps; a cancel leads to a second sleep before it goes on its way. */
function* slowToClean(log: (line: string) => void): Coro<void> {
  try {
    yield* sleep(10);
  } catch (error) {
    yield* sleep(2);
    throw error;
  } finally {
    log(`${now()}: cleaned up`);
  }
}

/** As `traceOf`, with a clock that moves on while a body works. */
function onClock(main: (log: Log, work: (seconds: number) => void) => Coro<unknown>): string[] {
  const clock = new VirtualSelector();
  const loop = new EventLoop(clock);
  const lines: string[] = [];
  loop.runUntilComplete(
    main(
      (...words) => lines.push(words.join(' ')),
      (seconds) => clock.advance(seconds),
    ),
  );
  loop.close();
  return lines;
}

describe('waitFor', () => {
  it('C66 a future that is done gives its result, whatever the time', () => {
    for (const seconds of [0, -1, null, 5])
      expect(
        traceOf(function* () {
          const future = new Future<string>();
          future.setResult('done');
          return yield* waitFor(future, seconds);
        }),
      ).toEqual(['result done']);
  });

  it('C66 without time, a coroutine does not begin', () => {
    for (const seconds of [0, -1])
      expect(
        traceOf(function* (log) {
          function* foo(): Coro<void> {
            log('foo began');
          }
          log(yield* ending(waitFor(foo(), seconds)), 'at', now());
        }),
      ).toEqual(['TimeoutError <- CancelledError at 0']);
  });

  it('C66 without time, a task that runs is cancelled, and has cleaned up', () => {
    for (const seconds of [0, -1])
      expect(
        traceOf(function* (log) {
          function* foo(): Coro<void> {
            log('foo runs');
            try {
              yield* sleep(10);
            } finally {
              log('foo runs no longer');
            }
          }
          const task = createTask(foo());
          yield* sleep(0);
          log(yield* ending(waitFor(task, seconds)));
          log('cancelled', task.cancelled());
        }),
      ).toEqual(['foo runs', 'foo runs no longer', 'TimeoutError <- CancelledError', 'cancelled true']);
  });

  it('C66 null waits for as long as it takes', () => {
    expect(
      traceOf(function* () {
        return `${yield* waitFor(sleep(1e6, 'done'), null)} at ${now()}`;
      }),
    ).toEqual(['result done at 1000000']);
  });

  it('C66 the coroutine runs in the calling task', () => {
    expect(
      traceOf(function* (log) {
        function* who(): Coro<unknown> {
          return currentTask();
        }
        for (const seconds of [5, null]) log((yield* waitFor(who(), seconds)) === currentTask());
      }),
    ).toEqual(['true', 'true']);
  });

  it('C66 nothing in a call that nobody drives', () => {
    expect(
      traceOf(function* (log) {
        const future = new Future<void>();
        const call = waitFor(future, 0);
        yield* sleep(1);
        log(String(future));
        log(yield* ending(call));
      }),
    ).toEqual(['<Future pending>', 'TimeoutError <- CancelledError']);
  });

  it('C66 the time counts from when the coroutine is driven', () => {
    expect(
      traceOf(function* (log) {
        const call = waitFor(sleep(3, 'three'), 2);
        const other = timeout(4, () => sleep(3, 'three'));
        yield* sleep(10);
        log(yield* ending(call), 'at', now());
        log(yield* ending(other), 'at', now());
      }),
    ).toEqual(['TimeoutError <- CancelledError at 12', 'result three at 15']);
  });

  it('C67 the time is over: the task is cancelled, and has cleaned up', () => {
    expect(
      traceOf(function* (log) {
        function* foo(): Coro<void> {
          try {
            yield* sleep(100);
          } finally {
            log('foo ends at', now());
          }
        }
        const task = createTask(foo());
        log(yield* ending(waitFor(task, 1)), 'at', now());
        log('done', task.done(), 'cancelled', task.cancelled());
      }),
    ).toEqual(['foo ends at 1', 'TimeoutError <- CancelledError at 1', 'done true cancelled true']);
  });

  it('C67 waits for the clean-up of a task, of a coroutine, and without time', () => {
    expect(
      traceOf(function* (log) {
        log(yield* ending(waitFor(createTask(slowToClean(log)), 1)), 'at', now());
        log(yield* ending(waitFor(slowToClean(log), 1)), 'at', now());
        const task = createTask(slowToClean(log));
        yield* sleep(1);
        log(yield* ending(waitFor(task, 0)), 'at', now());
      }),
    ).toEqual([
      '3: cleaned up',
      'TimeoutError <- CancelledError at 3',
      '6: cleaned up',
      'TimeoutError <- CancelledError at 6',
      '9: cleaned up',
      'TimeoutError <- CancelledError at 9',
    ]);
  });

  it('C67 an error during the clean-up is what comes out', () => {
    expect(
      traceOf(function* (log) {
        function* foo(): Coro<void> {
          try {
            yield* sleep(10);
          } finally {
            // biome-ignore lint/correctness/noUnsafeFinally: the error replaces the cancel, as in the original
            throw new RangeError('foo');
          }
        }
        log(yield* ending(waitFor(createTask(foo()), 1)));
        log(yield* ending(waitFor(foo(), 1)));
        const task = createTask(foo());
        yield* sleep(0);
        log(yield* ending(waitFor(task, 0)));
        log(self().cancelling());
      }),
    ).toEqual(['RangeError foo', 'RangeError foo', 'RangeError foo', '0']);
  });

  it('C67 a result in spite of the cancel is what comes out', () => {
    expect(
      traceOf(function* (log) {
        function* answer(): Coro<number> {
          try {
            yield* sleep(10);
          } catch {}
          return 42;
        }
        log(yield* ending(waitFor(answer(), 1)));
        log(yield* ending(waitFor(createTask(answer()), 1)));
        const task = createTask(answer());
        yield* sleep(0);
        log(yield* ending(waitFor(task, 0)));
        log(self().cancelling());
      }),
    ).toEqual(['result 42', 'result 42', 'result 42', '0']);
  });

  it('C67 the time is over in the turn in which the result comes', () => {
    expect(
      traceOf(function* (log, loop) {
        const future = new Future<string>();
        loop.callLater(1, () => future.setResult('just'));
        log(yield* ending(waitFor(future, 1)), self().cancelling());
        return future.result();
      }),
    ).toEqual(['TimeoutError <- CancelledError 0', 'result just']);
  });

  it('C67 a work that hears no cancel ends first', () => {
    expect(
      traceOf(function* (log) {
        log(yield* ending(waitFor(deaf(4, log), 2)), 'at', now());
        const task = createTask(waitFor(deaf(4, log), 8));
        yield* sleep(0);
        task.cancel();
        log(yield* ending(task), 'at', now());
      }),
    ).toEqual([
      '2: CancelledError is ignored',
      '4: work ends',
      'result undefined at 4',
      '4: CancelledError is ignored',
      '8: work ends',
      'result undefined at 8',
    ]);
  });

  it('C66 the result of a future that somebody fills soon', () => {
    expect(
      traceOf(function* (_log, loop) {
        const future = new Future<string>();
        const call = waitFor(future, 2);
        loop.callSoon(() => future.setResult('ok'));
        return yield* call;
      }),
    ).toEqual(['result ok']);
  });

  it('C68 cancelling waitFor cancels what it waits for', () => {
    for (const seconds of [60, null])
      expect(
        traceOf(function* (log, loop) {
          function* blocks(): Coro<void> {
            yield* new Future<void>();
          }
          const task = createTask(blocks());
          const call = createTask(waitFor(task, seconds));
          loop.callSoon(() => void call.cancel('why'));
          log(yield* ending(call));
          log(task.cancelled(), call.cancelled());
        }),
      ).toEqual(['CancelledError why', 'true true']);
  });

  it('C68 a cancel in the same turn as the result is not swallowed', () => {
    expect(
      traceOf(function* (log) {
        function* inner(): Coro<string> {
          return 'done';
        }
        const innerTask = createTask(inner());
        function* outer(): Coro<void> {
          yield* waitFor(innerTask, 100);
          yield* sleep(1);
          log('outer has come to its end');
        }
        const task = createTask(outer());
        yield* sleep(0);
        log(task.done(), innerTask.done());
        task.cancel();
        log(yield* ending(task));
        log(yield* ending(innerTask));
      }),
    ).toEqual(['false true', 'CancelledError', 'result done']);
  });

  it('C68 a task that cancels itself in the time', () => {
    expect(
      traceOf(function* (log) {
        function* main(): Coro<void> {
          self().cancel('myself');
          yield* waitFor(sleep(10), 1);
        }
        const task = createTask(main());
        log(yield* ending(task), 'at', now());
      }),
    ).toEqual(['CancelledError myself at 0']);
  });

  it('C68 cancelled from outside while it cleans up after the time', () => {
    expect(
      traceOf(function* (log) {
        const task = createTask(waitFor(slowToClean(log), 1));
        yield* sleep(2);
        task.cancel('outside');
        log(yield* ending(task), 'at', now());
        log(task.cancelled());
      }),
    ).toEqual(['2: cleaned up', 'CancelledError outside at 2', 'true']);
  });

  it('C66 no timer is left when it ends early', () => {
    const loop = new VirtualLoop();
    loop.runUntilComplete(waitFor(sleep(1), 1000));
    expect(outcome(() => loop.runForever())).toMatch(/nothing left that could wake/);
    expect(loop.time()).toBe(1);
  });

  it('refuses what it cannot wait for', () => {
    expect(
      traceOf(function* (log) {
        log(yield* ending(waitFor(5 as never, 0)));
      }),
    ).toEqual(['TypeError An asyncio.Future, a coroutine or an awaitable is required, got 5']);
  });
});

describe('shield and waitFor', () => {
  it('C65 without time, only the shield is cancelled', () => {
    expect(
      traceOf(function* (log) {
        const task = createTask(sleep(1, 'done'));
        const shielded = shield(task);
        log(yield* ending(waitFor(shielded, 0)));
        log(task.done(), shielded.cancelled());
        yield* sleep(10);
        log(yield* ending(task));
      }),
    ).toEqual(['TimeoutError <- CancelledError', 'false true', 'result done']);
  });

  it('C65 with all the time there is', () => {
    expect(
      traceOf(function* (log) {
        const task = createTask(sleep(1, 'done'));
        log(yield* ending(waitFor(shield(task), null)));
        log(task.done(), task.result());
      }),
    ).toEqual(['result done', 'true done']);
  });

  it('C65 when the time is over, the task goes on', () => {
    expect(
      traceOf(function* (log) {
        const task = createTask(sleep(10, 'done'));
        log(yield* ending(waitFor(shield(task), 1)), 'at', now());
        log(task.done(), task.cancelled());
        log(yield* ending(task), 'at', now());
      }),
    ).toEqual(['TimeoutError <- CancelledError at 1', 'false false', 'result done at 10']);
  });
});

describe('shield', () => {
  /** A loop, a future on it, and its shield; turns have passed. */
  function shielded(): { loop: VirtualLoop; inner: Future<number>; outer: Future<number> } {
    const loop = new VirtualLoop();
    const inner = loop.createFuture<number>();
    const outer = shield(inner);
    settle(loop);
    return { loop, inner, outer };
  }

  it('C65 passes a result on', () => {
    const { loop, inner, outer } = shielded();
    inner.setResult(42);
    expect(loop.runUntilComplete(outer)).toBe(42);
  });

  it('C65 passes an error on', () => {
    const { loop, inner, outer } = shielded();
    const error = new Error('expected');
    inner.setException(error);
    settle(loop);
    expect(outer.exception()).toBe(error);
  });

  it('C65 is cancelled when the inner future is cancelled', () => {
    const { loop, inner, outer } = shielded();
    inner.cancel();
    settle(loop);
    expect(outer.cancelled()).toBe(true);
  });

  it('C65 leaves the inner future alone when it is cancelled, and leaves no callback', () => {
    const { loop, inner, outer } = shielded();
    outer.cancel();
    settle(loop);
    expect([String(outer), String(inner)]).toEqual(['<Future cancelled>', '<Future pending>']);
  });

  it('C65 gives a future that is done as it is', () => {
    const loop = new VirtualLoop();
    const inner = loop.createFuture<number>();
    inner.setResult(42);
    expect(shield(inner)).toBe(inner);
    expect(loop.runUntilComplete(shield(inner))).toBe(42);
  });

  it('C65 ends one turn after the inner future', () => {
    const { loop, inner, outer } = shielded();
    const order: string[] = [];
    outer.addDoneCallback(() => order.push('outer'));
    inner.addDoneCallback(() => {
      order.push('inner');
      loop.callSoon(() => order.push('a turn later'));
    });
    inner.setResult(1);
    settle(loop);
    expect(order).toEqual(['inner', 'outer', 'a turn later']);
  });

  it('C65 the inner task does not notice that the outer one is cancelled', () => {
    expect(
      traceOf(function* (log) {
        const waiter = new Future<void>();
        function* inner(): Coro<void> {
          yield* waiter;
          log('inner goes on');
        }
        function* outer(): Coro<void> {
          yield* shield(inner());
          log('outer goes on');
        }
        const task = createTask(outer());
        yield* sleep(0);
        yield* sleep(0);
        task.cancel();
        log(yield* ending(task));
        waiter.setResult();
        yield* sleep(1);
      }),
    ).toEqual(['CancelledError', 'inner goes on']);
  });

  it('C65 a cancel in the turn in which the inner future is done', () => {
    const { loop, inner, outer } = shielded();
    inner.setResult(1);
    outer.cancel();
    settle(loop);
    expect([String(outer), String(inner)]).toEqual(['<Future cancelled>', '<Future finished result=1>']);
  });

  it('C65 a shield around gather: the children go on', () => {
    const loop = new VirtualLoop();
    const [one, two] = [loop.createFuture<number>(), loop.createFuture<number>()];
    const parent = gather(one, two);
    const outer = shield(parent);
    settle(loop);
    outer.cancel();
    settle(loop);
    one.setResult(1);
    two.setResult(2);
    settle(loop);
    expect([outer.cancelled(), parent.result()]).toEqual([true, [1, 2]]);
  });

  it('C65 gather around shields: the shields are cancelled, and the children are not', () => {
    const loop = new VirtualLoop();
    const children = [loop.createFuture<number>(), loop.createFuture<number>()] as const;
    const shields = [shield(children[0]), shield(children[1])] as const;
    const parent = gather(...shields);
    settle(loop);
    parent.cancel();
    settle(loop);
    expect(parent.exception()).toBeInstanceOf(CancelledError);
    expect([...shields, ...children].map((each) => each.cancelled())).toEqual([true, true, false, false]);
    children[0].setResult(1);
    children[1].setResult(2);
    settle(loop);
  });

  it('C65 a coroutine needs a running loop, and gets a task on it', () => {
    function* coro(): Coro<number> {
      return 42;
    }
    expect(outcome(() => shield(coro()))).toBe('Error: no running event loop');
    expect(
      traceOf(function* (log, loop) {
        const outer = shield(coro());
        log(outer.getLoop() === loop);
        return yield* outer;
      }),
    ).toEqual(['true', 'result 42']);
  });
});

describe('timeout', () => {
  /** Keeps the deadline that its body gets. */
  function keep(): {
    deadline: Timeout;
    body: <T>(work: () => Awaitable<T>) => (deadline: Timeout) => Awaitable<T>;
  } {
    const kept = {
      deadline: new Timeout(null),
      body:
        <T>(work: () => Awaitable<T>) =>
        (deadline: Timeout) => {
          kept.deadline = deadline;
          return work();
        },
    };
    return kept;
  }

  it('C69 the deadline passes', () => {
    for (const [start, limit] of [
      [timeout, 1],
      [timeoutAt, 1],
    ] as const)
      expect(
        traceOf(function* (log) {
          const kept = keep();
          log(
            yield* ending(
              start(
                limit,
                kept.body(() => sleep(10)),
              ),
            ),
            'at',
            now(),
          );
          log(kept.deadline.expired(), kept.deadline.when(), String(kept.deadline));
        }),
      ).toEqual(['TimeoutError <- CancelledError at 1', 'true 1 <Timeout [expired]>']);
  });

  it('C69 the body ends in time', () => {
    expect(
      traceOf(function* (log) {
        const kept = keep();
        log(
          yield* ending(
            timeout(
              10,
              kept.body(() => sleep(1, 'in time')),
            ),
          ),
          'at',
          now(),
        );
        log(kept.deadline.expired(), kept.deadline.when(), String(kept.deadline));
      }),
    ).toEqual(['result in time at 1', 'false 10 <Timeout [finished]>']);
  });

  it('C69 no deadline', () => {
    for (const start of [timeout, timeoutAt])
      expect(
        traceOf(function* (log) {
          const kept = keep();
          yield* start(
            null,
            kept.body(function* () {
              yield* sleep(1e6);
              log(String(kept.deadline));
            }),
          );
          log(kept.deadline.expired(), kept.deadline.when());
        }),
      ).toEqual(['<Timeout [active] when=null>', 'false null']);
  });

  it('C69 text', () => {
    expect(
      traceOf(function* (log) {
        log(new Timeout(5));
        yield* timeout(10.12345, function* (deadline) {
          log(deadline);
        });
      }),
    ).toEqual(['<Timeout [created]>', '<Timeout [active] when=10.123>']);
  });

  it('C69 no time at all', () => {
    for (const [seconds, when, work] of [
      [0, 0, () => sleep(10)],
      [0, 0, () => sleep(0)],
      [-11, -11, () => sleep(0)],
    ] as const)
      expect(
        traceOf(function* (log) {
          const kept = keep();
          log(yield* ending(timeout(seconds, kept.body(work))), 'at', now());
          log(kept.deadline.expired(), kept.deadline.when());
        }),
      ).toEqual(['TimeoutError <- CancelledError at 0', `true ${when}`]);
  });

  it('C69 no time, and a body that does not wait', () => {
    expect(
      traceOf(function* (log) {
        const kept = keep();
        function* quick(): Coro<string> {
          return 'quick';
        }
        log(yield* ending(timeout(0, kept.body(quick))), kept.deadline.expired());
        yield* sleep(1);
        log('nothing comes later', self().cancelling());
      }),
    ).toEqual(['result quick false', 'nothing comes later 0']);
  });

  it('C69 the waiter in the body is cancelled', () => {
    expect(
      traceOf(function* (log) {
        log(
          yield* ending(
            timeout(1, function* () {
              try {
                yield* sleep(10);
              } catch (error) {
                log('the body gets', chain(error));
                throw error;
              }
            }),
          ),
        );
      }),
    ).toEqual(['the body gets CancelledError', 'TimeoutError <- CancelledError']);
  });

  it('C69 two deadlines for the same time: only the outer one throws TimeoutError', () => {
    expect(
      traceOf(function* (log) {
        const [outer, inner] = [keep(), keep()];
        const both = timeoutAt(
          1,
          outer.body(function* () {
            try {
              yield* timeoutAt(
                1,
                inner.body(() => sleep(10)),
              );
            } catch (error) {
              log('inner:', chain(error));
              throw error;
            }
          }),
        );
        log('outer:', yield* ending(both), 'at', now());
        log(outer.deadline.expired(), inner.deadline.expired(), self().cancelling());
      }),
    ).toEqual(['inner: CancelledError', 'outer: TimeoutError <- CancelledError at 1', 'true true 0']);
  });

  it('C69 nested, and the outer one passes while the body is busy', () => {
    expect(
      onClock(function* (log, work) {
        const both = timeout(2, function* () {
          log(
            'inner:',
            yield* ending(
              timeout(100, function* () {
                work(10);
                yield* sleep(1);
              }),
            ),
          );
        });
        log('outer:', yield* ending(both), 'at', now());
      }),
    ).toEqual(['inner: CancelledError', 'outer: result undefined at 10']);
  });

  it('C69 nested, and the inner one passes while the body is busy; the outer one stops what follows', () => {
    expect(
      onClock(function* (log, work) {
        const both = timeout(10, function* () {
          log(
            'inner:',
            yield* ending(
              timeout(1, function* () {
                work(5);
                yield* sleep(1);
              }),
            ),
            'at',
            now(),
          );
          yield* sleep(10);
          log('not here');
        });
        log('outer:', yield* ending(both), 'at', now(), self().cancelling());
      }),
    ).toEqual([
      'inner: TimeoutError <- CancelledError at 5',
      'outer: TimeoutError <- CancelledError at 10 0',
    ]);
  });

  it('C69 an error of the body passes', () => {
    expect(
      traceOf(function* (log) {
        const kept = keep();
        const crash = kept.body(function* () {
          throw new RangeError('own');
        });
        log(yield* ending(timeout(1, crash)), kept.deadline.expired(), kept.deadline);
        log(
          yield* ending(
            timeout(1, () => {
              throw new RangeError('the call');
            }),
          ),
        );
        yield* sleep(10);
      }),
    ).toEqual(['RangeError own false <Timeout [finished]>', 'RangeError the call']);
  });

  it('C69 an error of the body passes, also after the deadline', () => {
    expect(
      traceOf(function* (log) {
        const kept = keep();
        const crash = kept.body(function* () {
          try {
            yield* sleep(10);
          } finally {
            // biome-ignore lint/correctness/noUnsafeFinally: the error replaces the cancel, as in the original
            throw new RangeError('own');
          }
        });
        log(yield* ending(timeout(1, crash)), kept.deadline.expired(), self().cancelling());
      }),
    ).toEqual(['RangeError own true 0']);
  });

  it('C69 a cancel from elsewhere is no timeout', () => {
    expect(
      traceOf(function* (log) {
        const kept = keep();
        const task = createTask(
          timeout(
            10,
            kept.body(function* () {
              self().cancel('elsewhere');
              yield* sleep(10);
            }),
          ),
        );
        log(yield* ending(task), task.cancelled(), kept.deadline.expired());
      }),
    ).toEqual(['CancelledError elsewhere true false']);
  });

  it('C69 a cancel from elsewhere wins over the deadline', () => {
    expect(
      traceOf(function* (log, loop) {
        for (const order of ['before', 'after']) {
          const kept = keep();
          const task = createTask(
            timeoutAt(
              now() + 1,
              kept.body(() => sleep(10)),
            ),
          );
          if (order === 'before') loop.callLater(1, () => void task.cancel('elsewhere'));
          yield* sleep(0);
          if (order === 'after') loop.callLater(1, () => void task.cancel('elsewhere'));
          const text = (yield* ending(task)).replace(/ elsewhere$/, '');
          log(text, task.cancelled(), kept.deadline.expired());
        }
      }),
    ).toEqual(['CancelledError true true', 'CancelledError true true']);
  });

  it('C69 the task around it is not cancelled', () => {
    expect(
      traceOf(function* (log) {
        function* outer(): Coro<void> {
          log(yield* ending(timeout(1, () => sleep(10))), self().cancelling());
          yield* sleep(5);
          log('goes on at', now());
        }
        const task = createTask(outer());
        yield* task;
        log(task.cancelled(), task.done());
      }),
    ).toEqual(['TimeoutError <- CancelledError 0', 'goes on at 6', 'false true']);
  });

  it('C69 moves the deadline', () => {
    expect(
      traceOf(function* (log) {
        const shown = new Future<Timeout>();
        function* late(): Coro<void> {
          yield* timeoutAt(10, function* (deadline) {
            shown.setResult(deadline);
            yield* sleep(50);
          });
        }
        const task = createTask(late());
        const deadline = yield* shown;
        log(deadline.when());
        deadline.reschedule(30);
        log(deadline.when());
        deadline.reschedule(null);
        log(deadline.when());
        yield* sleep(40);
        task.cancel();
        log(yield* ending(task), deadline.expired());
      }),
    ).toEqual(['10', '30', 'null', 'CancelledError false']);
  });

  it('C69 a moved deadline passes, once', () => {
    expect(
      traceOf(function* (log) {
        for (const moved of [3, 0]) {
          const start = now();
          const late = timeoutAt(start + 10, function* (deadline) {
            deadline.reschedule(start + moved);
            deadline.reschedule(start + moved);
            yield* sleep(50);
          });
          log(yield* ending(late), 'after', now() - start, self().cancelling());
        }
        yield* sleep(100);
      }),
    ).toEqual(['TimeoutError <- CancelledError after 3 0', 'TimeoutError <- CancelledError after 0 0']);
  });

  it('C69 a deadline in a finally, after another one has passed', () => {
    expect(
      traceOf(function* (log) {
        const both = timeout(1, function* () {
          try {
            yield* sleep(10);
          } finally {
            log('inner:', yield* ending(timeout(1, () => sleep(10))), 'at', now());
          }
        });
        log('outer:', yield* ending(both), self().cancelling());
      }),
    ).toEqual(['inner: TimeoutError <- CancelledError at 2', 'outer: TimeoutError <- CancelledError 0']);
  });

  it('C69 a deadline after a cancel that was caught', () => {
    expect(
      traceOf(function* (log) {
        function* stubborn(): Coro<void> {
          try {
            self().cancel();
            yield* sleep(1);
          } catch {}
          log(yield* ending(timeout(0, () => sleep(1))), self().cancelling());
          log(
            yield* ending(
              timeout(1, function* () {
                self().cancel();
                yield* sleep(2);
              }),
            ),
          );
        }
        yield* createTask(stubborn());
      }),
    ).toEqual(['TimeoutError <- CancelledError 1', 'CancelledError']);
  });

  it('C69 cannot be used twice', () => {
    expect(
      traceOf(function* (log) {
        const deadline = new Timeout(1);
        log(
          yield* ending(
            deadline.drive(function* () {
              log('inside:', yield* ending(deadline.drive(() => sleep(0))));
            }),
          ),
        );
        log('after:', yield* ending(deadline.drive(() => sleep(0))));
      }),
    ).toEqual([
      'inside: Error Timeout has already been entered',
      'result undefined',
      'after: Error Timeout has already been entered',
    ]);
  });

  it('C69 cannot be moved before, or when it is too late', () => {
    expect(
      traceOf(function* (log) {
        const move = (deadline: Timeout): string => outcome(() => deadline.reschedule(20));
        log(move(new Timeout(1)));
        const kept = keep();
        yield* timeout(
          1,
          kept.body(() => sleep(0)),
        );
        log(move(kept.deadline));
        yield* ending(
          timeout(
            1,
            kept.body(() => sleep(10)),
          ),
        );
        log(move(kept.deadline));
        yield* timeout(1, function* (deadline) {
          yield* ending(sleep(10));
          log(move(deadline), deadline.expired(), deadline);
        });
        log(self().cancelling());
      }),
    ).toEqual([
      'Error: Timeout has not been entered',
      'Error: Cannot change state of finished Timeout',
      'Error: Cannot change state of expired Timeout',
      'Error: Cannot change state of expiring Timeout true <Timeout [expiring]>',
      '0',
    ]);
  });

  it('C69 needs a task', () => {
    const loop = new VirtualLoop();
    const lines: string[] = [];
    loop.callSoon(() => {
      const deadline = new Timeout(1);
      lines.push(outcome(() => deadline.drive(() => sleep(1)).next()));
      lines.push(outcome(() => deadline.reschedule(2)));
    });
    settle(loop);
    expect(lines).toEqual([
      'Error: Timeout should be used inside a task',
      'Error: Timeout has not been entered',
    ]);
  });

  it('TimeoutError is an Error with an empty message', () => {
    const error = new TimeoutError();
    expect([error instanceof Error, error.name, error.message, error instanceof CancelledError]).toEqual([
      true,
      'TimeoutError',
      '',
      false,
    ]);
  });
});

describe('race', () => {
  it('the first one wins, and the others have cleaned up', () => {
    expect(
      traceOf(function* (log) {
        const task = createTask(sleep(3, 'three'));
        log(yield* ending(race(task, sleep(2, 'two'), slowToClean(log))), 'at', now());
        log(task.cancelled());
      }),
    ).toEqual(['4: cleaned up', 'result two at 4', 'true']);
  });

  it('an error wins too', () => {
    expect(
      traceOf(function* (log) {
        function* crash(): Coro<void> {
          yield* sleep(1);
          throw new RangeError('own');
        }
        log(yield* ending(race(crash(), slowToClean(log))), 'at', now());
      }),
    ).toEqual(['3: cleaned up', 'RangeError own at 3']);
  });

  it('a cancel reaches all, and waits for all; so does a second one', () => {
    expect(
      traceOf(function* (log) {
        const task = createTask(race(slowToClean(log), slowToClean(log)));
        yield* sleep(1);
        task.cancel('first');
        yield* sleep(1);
        task.cancel('second');
        log(yield* ending(task), 'at', now());
      }),
    ).toEqual(['3: cleaned up', '3: cleaned up', 'CancelledError second at 3']);
  });

  it('one that is done already wins at once; the same one twice is one', () => {
    expect(
      traceOf(function* (log) {
        const done = new Future<string>();
        done.setResult('early');
        function* never(): Coro<string> {
          log('has begun');
          return 'late';
        }
        log(yield* ending(race(never(), done)), 'at', now());
        const twice = sleep(1, 'once');
        log(yield* ending(race(twice, twice)), 'at', now());
      }),
    ).toEqual(['result early at 0', 'result once at 1']);
  });

  it('refuses an empty race, and leaves nobody behind when an entry is bad', () => {
    expect(
      traceOf(function* (log) {
        log(yield* ending(race()));
        const task = createTask(sleep(5));
        log(yield* ending(race(task, 5 as never)), task.cancelled());
      }),
    ).toEqual([
      'RangeError Set of Tasks/Futures is empty.',
      'TypeError An asyncio.Future, a coroutine or an awaitable is required, got 5 true',
    ]);
  });
});

describe('a transcript of CPython', () => {
  it('C65-C69 prints its lines on time limits and shields', () => {
    expect(
      traceOf(function* (log) {
        const order: string[] = [];
        try {
          yield* waitFor(sleep(10), 0.01);
        } catch (error) {
          const { name, message, cause } = error as Error;
          log(name, `'${message}'`, 'cause', (cause as Error).name);
        }
        function* slowCleanup(): Coro<void> {
          try {
            yield* sleep(10);
          } finally {
            yield* sleep(0.05);
            order.push('slow cleanup finished');
          }
        }
        try {
          yield* waitFor(slowCleanup(), 0.01);
        } catch {
          log('timeout waited for cleanup', order);
        }
        const inner = createTask(sleep(0.03, 'inner finished'));
        try {
          yield* waitFor(shield(inner), 0.01);
        } catch {
          log('shielded survives', inner.cancelled(), yield* inner);
        }
        let deadline: Timeout | undefined;
        try {
          yield* timeout(0.01, (own) => {
            deadline = own;
            return sleep(10);
          });
        } catch {
          log('timeout() expired', deadline?.expired());
        }
      }),
    ).toEqual([
      "TimeoutError '' cause CancelledError",
      'timeout waited for cleanup slow cleanup finished',
      'shielded survives false inner finished',
      'timeout() expired true',
    ]);
  });
});
