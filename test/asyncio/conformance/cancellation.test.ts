import { describe, expect, it } from 'vitest';
import {
  type CancelledError,
  type Coro,
  createTask,
  currentTask,
  EventLoop,
  Future,
  getRunningLoop,
  run,
  runVirtual,
  sleep,
  type Task,
  VirtualLoop,
  VirtualSelector,
} from '../../../solutions/asyncio.ts';
import { outcome, traceOf } from '../programs.ts';

/** Waits for `future`, and says how it has ended: `result 42`, `CancelledError: why`. */
function* endOf(future: Future<unknown>): Coro<string> {
  try {
    return `result ${yield* future}`;
  } catch (error) {
    return String(error);
  }
}

function* waits(future: Future<unknown>): Coro<unknown> {
  return yield* future;
}

/** A future that stands for several: its cancel cancels them, and it is done when all are. */
class All extends Future<undefined> {
  readonly #children: readonly Future<unknown>[];

  constructor(children: readonly Future<unknown>[]) {
    super();
    this.#children = children;
    for (const child of children)
      child.addDoneCallback(() => {
        if (!this.done() && children.every((each) => each.done())) this.setResult(undefined);
      });
  }

  override cancel(message?: string): boolean {
    if (this.done()) return false;
    return this.#children.map((child) => child.cancel(message)).includes(true);
  }
}

describe('cancelling', () => {
  it('C43 test_cancel, test_cancel_yield: asleep, and after a bare yield; done, it is false', () => {
    function* asleep(): Coro<number> {
      yield* sleep(10);
      return 12;
    }
    function* yields(): Coro<number> {
      yield;
      yield;
      return 12;
    }
    expect(
      traceOf(function* (log) {
        for (const coro of [asleep(), yields()]) {
          const task = createTask(coro);
          yield* sleep(0);
          log(task.cancel(), task.done(), yield* endOf(task), task.cancelled(), task.cancel());
        }
        log(getRunningLoop().time());
      }),
    ).toEqual(['true false CancelledError true false', 'true false CancelledError true false', '0']);
  });

  it('C43 test_cancel_with_message_then_future_result, ..._exception, test_cancellation_exception_context', () => {
    function* nap(): Coro<void> {
      yield* sleep(10);
    }
    expect(
      traceOf(function* (log) {
        for (const message of [undefined, 'my message']) {
          const task = createTask(nap());
          yield* sleep(0);
          task.cancel(message);
          yield* sleep(0);
          log(
            outcome(() => task.result()),
            '-',
            outcome(() => task.exception()),
          );
        }
        const task = createTask(nap());
        yield* sleep(0);
        getRunningLoop().callSoon(() => task.cancel('msg'));
        try {
          yield* task;
        } catch (error) {
          throw new Error('cancelled', { cause: (error as CancelledError).message });
        }
      }),
    ).toEqual([
      'CancelledError - CancelledError',
      'CancelledError: my message - CancelledError: my message',
      'threw Error: cancelled',
    ]);
  });

  it('C44 test_cancel_with_message_before_starting_task: nothing runs', () => {
    expect(
      traceOf(function* (log) {
        function* child(): Coro<void> {
          log('runs');
          yield* sleep(10);
        }
        const task = createTask(child());
        task.cancel('my message');
        log(
          yield* endOf(task),
          outcome(() => task.exception()),
        );
      }),
    ).toEqual(['CancelledError: my message CancelledError: my message']);
  });

  it('C45 test_task_cancel_waiter_future: what it waits for is cancelled at once', () => {
    expect(
      traceOf(function* (log) {
        const future = getRunningLoop().createFuture();
        const task = createTask(waits(future));
        yield* sleep(0);
        task.cancel();
        log(future.cancelled(), task.done(), yield* endOf(task));
      }),
    ).toEqual(['true false CancelledError']);
  });

  it('C46 test_cancel_inner_future, test_cancel_both_task_and_inner_future: the error on its way is kept', () => {
    expect(
      traceOf(function* (log) {
        for (const both of [false, true]) {
          const future = getRunningLoop().createFuture();
          const task = createTask(waits(future));
          yield* sleep(0);
          future.cancel('the future');
          if (both) task.cancel('the task');
          log(yield* endOf(task), task.cancelled(), task.cancelling());
        }
      }),
    ).toEqual(['CancelledError: the future true 0', 'CancelledError: the future true 1']);
  });

  it('C47 test_cancel_task_catching: caught and returned', () => {
    expect(
      traceOf(function* (log) {
        const future = getRunningLoop().createFuture();
        function* catching(): Coro<number | undefined> {
          try {
            yield* future;
          } catch {
            return 42;
          }
          return undefined;
        }
        const task = createTask(catching());
        yield* sleep(0);
        task.cancel();
        log(future.cancelled(), yield* endOf(task), task.cancelled(), task.cancelling());
      }),
    ).toEqual(['true result 42 false 1']);
  });

  it('C48 test_cancel_task_ignoring: caught, and it waits again', () => {
    expect(
      traceOf(function* (log) {
        const [first, second] = [getRunningLoop().createFuture(), getRunningLoop().createFuture<number>()];
        function* ignoring(): Coro<number> {
          try {
            yield* first;
          } catch {
            // ignored
          }
          return yield* second;
        }
        const task = createTask(ignoring());
        yield* sleep(0);
        task.cancel();
        yield* sleep(0);
        second.setResult(42);
        log(first.cancelled(), yield* endOf(task), second.cancelled(), task.cancelled());
      }),
    ).toEqual(['true result 42 false false']);
  });

  it('C49 test_cancel_current_task, test_cancel_at_end', () => {
    expect(
      traceOf(function* (log) {
        function* cancelsItself(seconds: number): Coro<number> {
          currentTask()?.cancel('itself');
          if (seconds > 0) yield* sleep(seconds);
          return 12;
        }
        for (const seconds of [100, 0]) {
          const task = createTask(cancelsItself(seconds));
          log(yield* endOf(task), task.cancelled(), task.cancel(), getRunningLoop().time());
        }
      }),
    ).toEqual(['CancelledError: itself true false 0', 'CancelledError: itself true false 0']);
  });

  it('C49 at the very end an error of its own is kept', () => {
    expect(
      traceOf(function* (log) {
        function* fails(): Coro<void> {
          currentTask()?.cancel();
          throw new RangeError('its own');
        }
        const task = createTask(fails());
        log(yield* endOf(task), task.cancelled());
      }),
    ).toEqual(['RangeError: its own false']);
  });

  it('C50 test_cancel_awaited_task', () => {
    expect(
      traceOf(function* (log) {
        const future = getRunningLoop().createFuture();
        const nested = createTask(waits(future));
        function* outer(): Coro<void> {
          yield* sleep(0);
          currentTask()?.cancel();
          yield* nested;
        }
        const task = createTask(outer());
        log(yield* endOf(task), nested.cancelled(), future.cancelled());
      }),
    ).toEqual(['CancelledError true true']);
  });

  it('C51 test_yield_future_passes_cancel: proof is 101', () => {
    expect(
      traceOf(function* (log) {
        let proof = 0;
        const future = getRunningLoop().createFuture();
        function* inner(): Coro<void> {
          try {
            yield* future;
          } catch (error) {
            proof += 1;
            throw error;
          }
        }
        function* outer(): Coro<void> {
          try {
            yield* inner();
          } catch {
            proof += 100;
          }
        }
        const task = createTask(outer());
        yield* sleep(0);
        task.cancel();
        log(yield* endOf(task), proof, future.cancelled());
      }),
    ).toEqual(['result undefined 101 true']);
  });

  it('C52 test_sleep_cancel, test_task_cancel_sleeping_task: the timer is cancelled', () => {
    const loop = new VirtualLoop(function* () {
      yield 0;
      yield 0;
      yield 0.1;
    });
    function* sleeper(): Coro<void> {
      yield* sleep(5000);
    }
    function* main(): Coro<string> {
      const task = createTask(sleeper());
      getRunningLoop().callLater(0.1, () => task.cancel());
      return yield* endOf(task);
    }
    expect([outcome(() => loop.runUntilComplete(main())), loop.time()]).toEqual(['CancelledError', 0.1]);
    loop.close();
  });

  it('C53 test_baseexception_during_cancel: another error is the result', () => {
    expect(
      traceOf(function* (log) {
        function* wrapping(): Coro<void> {
          try {
            yield* sleep(10);
          } catch {
            throw new RangeError('instead');
          }
        }
        const task = createTask(wrapping());
        yield* sleep(0);
        task.cancel();
        log(task.done(), yield* endOf(task), task.cancelled());
      }),
    ).toEqual(['false RangeError: instead false']);
  });

  it('C54 test_cancelling, test_uncancel_basic: counts and text', () => {
    const isCancelling = (task: Task<unknown>) => String(task).includes(' cancelling ');
    expect(
      traceOf(function* (log) {
        function* twice(): Coro<void> {
          try {
            yield* sleep(10);
          } catch {
            currentTask()?.uncancel();
            yield* sleep(10);
          }
        }
        const task = createTask(twice());
        yield* sleep(0.01);
        log(task.cancel(), task.cancelling(), isCancelling(task), task.cancelled());
        yield* sleep(0.01);
        log(task.cancelling(), isCancelling(task), task.cancelled());
        log(task.cancel(), task.cancelling(), task.cancel(), task.cancelling());
        log(yield* endOf(task), task.cancelled());
        log(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel(), task.cancelled());
      }),
    ).toEqual(['true 1 true false', '0 false false', 'true 1 true 2', 'CancelledError true', '2 1 0 0 true']);
  });

  it('C54 test_uncancel_structured_blocks', () => {
    expect(
      traceOf(function* (log) {
        function* request(seconds: number, limit: number): Coro<string> {
          const task = currentTask() as Task<unknown>;
          const story: string[] = [];
          let isLate = false;
          const timer = getRunningLoop().callLater(limit, () => {
            isLate = true;
            task.cancel();
          });
          try {
            yield* sleep(seconds);
            story.push('finished');
          } catch (error) {
            if (!isLate || task.uncancel() > 0) throw error;
            story.push('timed out');
          } finally {
            timer.cancel();
          }
          yield* sleep(0);
          return `${story} outer code, cancelling ${task.cancelling()}`;
        }
        log(yield* endOf(createTask(request(10, 0.1))));
        log(yield* endOf(createTask(request(0, 10))));
      }),
    ).toEqual(['result timed out outer code, cancelling 0', 'result finished outer code, cancelling 0']);
  });

  it('C54 test_uncancel_resets_must_cancel', () => {
    expect(
      traceOf(function* (log) {
        const future = getRunningLoop().createFuture();
        const task = createTask(waits(future));
        yield* sleep(0);
        future.setResult(42);
        log(task.cancel(), task.cancelling(), task.uncancel(), task.cancelling(), yield* endOf(task));
      }),
    ).toEqual(['true 1 0 0 result 42']);
  });

  it('test_tb_logger_not_called_after_cancel: an error of a task that was cancelled afterwards is not reported', () => {
    function* fails(): Coro<void> {
      throw new RangeError('nobody reads this');
    }
    const reports = (cancels: boolean) =>
      traceOf(function* (log) {
        const task = createTask(fails());
        yield* sleep(0);
        if (cancels) log(task.cancel());
      });
    expect([reports(false), reports(true)]).toEqual([
      ['reported: Task exception was never retrieved - RangeError: nobody reads this'],
      ['false'],
    ]);
  });

  it('a future that has failed counts as read when the task that waits for it is cancelled before its step', () => {
    expect(
      traceOf(function* (log) {
        const future = getRunningLoop().createFuture();
        const task = createTask(waits(future));
        yield* sleep(0);
        future.setException(new RangeError('too late'));
        log(task.cancel(), yield* endOf(task));
      }),
    ).toEqual(['true CancelledError']);
  });

  it('what CPython printed: 18-cancel', () => {
    expect(
      traceOf(function* (print) {
        let log: string[] = [];
        function* sleeper(): Coro<void> {
          try {
            log.push('sleeping');
            yield* sleep(10);
          } catch (error) {
            log.push('cancelled inside');
            throw error;
          } finally {
            log.push('cleanup');
          }
        }
        let task: Task<unknown> = createTask(sleeper());
        yield* sleep(0);
        print('cancel returned', task.cancel('why'), 'cancelled() now:', task.cancelled());
        print(yield* endOf(task));
        print(log, task.cancelled(), 'again', task.cancel());
        log = [];
        task = createTask(sleeper());
        task.cancel();
        yield* endOf(task);
        print('cancelled before the first step: body never ran', log.length);
        function* stubborn(): Coro<number | undefined> {
          try {
            yield* sleep(10);
          } catch {
            return 42;
          }
          return undefined;
        }
        task = createTask(stubborn());
        yield* sleep(0);
        task.cancel();
        print('caught and returned', yield* task, task.cancelled(), 'cancelling', task.cancelling());
        const future = getRunningLoop().createFuture();
        task = createTask(waits(future));
        yield* sleep(0);
        task.cancel();
        yield* sleep(0);
        print('the awaited future is cancelled too', future.cancelled());
        const order: string[] = [];
        function* nest(names: readonly string[]): Coro<void> {
          try {
            if (names.length > 1) yield* nest(names.slice(1));
            else yield* sleep(10);
          } finally {
            order.push(names[0] as string);
          }
        }
        task = createTask(nest(['outer', 'middle', 'inner']));
        yield* sleep(0);
        task.cancel();
        yield* endOf(task);
        print('unwinds inside out', order);
      }),
    ).toEqual([
      'cancel returned true cancelled() now: false',
      'CancelledError: why',
      'sleeping,cancelled inside,cleanup true again false',
      'cancelled before the first step: body never ran 0',
      'caught and returned 42 false cancelling 1',
      'the awaited future is cancelled too true',
      'unwinds inside out inner,middle,outer',
    ]);
  });
});

describe('rows and circles of tasks, where CPython has a RecursionError', () => {
  it('cancels a row of 100,000, and its text has an end', () => {
    const loop = new EventLoop(new VirtualSelector());
    const future = loop.createFuture();
    let last: Task<unknown> = loop.createTask(waits(future));
    for (let links = 1; links < 100_000; links++) last = loop.createTask(waits(last));
    const said: unknown[] = [];
    loop.callLater(1, () => {
      said.push(String(last).length < 20_000, last.cancel('all'), future.cancelled());
    });
    said.push(outcome(() => loop.runUntilComplete(last)));
    loop.close();
    expect(said).toEqual([true, true, true, 'CancelledError: all']);
  });

  for (const size of [0, 1, 2, 3, 1000]) {
    it(`ends a circle of ${size + 1}, also when it is asked twice, and with a future in between`, () => {
      for (const between of size === 0 ? [true] : [false, true]) {
        const said = traceOf(function* (log) {
          const tasks: Task<unknown>[] = [];
          function* link(next: number): Coro<void> {
            const task = tasks[next % tasks.length] as Task<unknown>;
            yield* between ? new All([task]) : task;
          }
          for (let links = 0; links <= size; links++) tasks.push(createTask(link(links + 1)));
          yield* sleep(1);
          log(tasks[0]?.cancel(), tasks[0]?.cancel(), tasks.at(-1)?.cancel());
          yield* sleep(1);
          log(
            tasks.every((task) => task.done()),
            tasks.some((task) => task.cancelled()),
          );
        });
        expect(said).toEqual(['true true true', 'true true']);
      }
    });
  }

  for (const between of [false, true]) {
    it(`ends a circle that closes with a self-cancel${between ? ', with a future in between' : ''}`, () => {
      const said = traceOf(function* (log) {
        const tasks: Task<unknown>[] = [];
        function* first(): Coro<void> {
          yield* between ? new All([tasks[1] as Task<unknown>]) : (tasks[1] as Task<unknown>);
        }
        function* second(): Coro<void> {
          yield* sleep(1);
          tasks[0]?.cancel();
          yield* between ? new All([tasks[0] as Task<unknown>]) : (tasks[0] as Task<unknown>);
        }
        tasks.push(createTask(first()), createTask(second()));
        yield* sleep(5);
        for (const task of tasks)
          log(
            task.done(),
            outcome(() => task.result()),
          );
      });
      expect(said.filter((line) => /^false|wasn't used|InvalidState/.test(line))).toEqual([]);
      expect(said.length).toBe(2);
    });
  }

  it('one that goes on is left in peace', () => {
    expect(
      traceOf(function* (log) {
        const tasks: Task<unknown>[] = [];
        function* stubborn(): Coro<string> {
          try {
            yield* tasks[1] as Task<unknown>;
          } catch {
            log('caught');
          }
          yield* sleep(1);
          return 'well';
        }
        tasks.push(createTask(waits(new All([]))), createTask(stubborn()));
        tasks[0] = createTask(waits(tasks[1] as Task<unknown>));
        tasks[1] = tasks[0];
        yield* sleep(1);
        tasks[0].cancel();
        log(yield* endOf(tasks[0]));
      }).slice(0, 2),
    ).toEqual(['caught', 'result well']);
  });
});

describe('what is left over when main ends', () => {
  const shutdown = (main: (log: (line: string) => void) => Coro<unknown>): string[] => {
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    function* life(): Coro<unknown> {
      getRunningLoop().setExceptionHandler((_loop, { message, exception }) =>
        log(`${message} - ${exception}`),
      );
      return yield* main(log);
    }
    lines.push(outcome(() => runVirtual(life())));
    return lines;
  };

  it('C27 test_asyncio_run_cancels_hanging_tasks, also when main throws, and those that take their time', () => {
    function* leftover(log: (line: string) => void): Coro<void> {
      try {
        yield* sleep(3600);
      } finally {
        yield* sleep(1);
        log(`cleaned up at ${getRunningLoop().time()}`);
      }
    }
    for (const fails of [false, true]) {
      expect(
        shutdown(function* (log) {
          createTask(leftover(log));
          yield* sleep(0);
          if (fails) throw new RangeError('main');
          return 123;
        }),
      ).toEqual(['cleaned up at 1', fails ? 'RangeError: main' : '123']);
    }
  });

  it('C27 test_asyncio_run_reports_hanging_tasks_errors', () => {
    function* leftover(): Coro<void> {
      try {
        yield* sleep(0.1);
      } catch {
        throw new RangeError('1 / 0');
      }
    }
    expect(
      shutdown(function* () {
        createTask(leftover());
        yield* sleep(0);
        return 123;
      }),
    ).toEqual(['unhandled exception during run() shutdown - RangeError: 1 / 0', '123']);
  });

  it('C27 test_asyncio_run_only_coro, ..._from_running_loop, ..._return, ..._raises, ..._debug', () => {
    function* ok(): Coro<number> {
      return 5;
    }
    function* nested(): Coro<string> {
      const coro = ok();
      const said = outcome(() => run(coro));
      coro.return(0);
      return said;
    }
    function* debugged(): Coro<boolean> {
      return getRunningLoop().getDebug();
    }
    function* fails(): Coro<void> {
      throw new RangeError('spam');
    }
    expect([
      ...[1, null, ok].map((main) => outcome(() => run(main as never)).replace(/got .*/, 'got ...')),
      outcome(() => run(nested())),
      outcome(() => run(ok())),
      outcome(() => run(fails())),
      outcome(() => run(debugged(), { debug: true })),
      outcome(() => run(debugged(), { debug: false })),
    ]).toEqual([
      ...Array.from({ length: 3 }, () => 'TypeError: a coroutine was expected, got ...'),
      'Error: run() cannot be called from a running event loop',
      '5',
      'RangeError: spam',
      'true',
      'false',
    ]);
  });

  it('C27 tasks that wait for each other in a circle do not keep run from returning', () => {
    expect(
      shutdown(function* () {
        const tasks: Task<unknown>[] = [];
        function* link(next: number): Coro<void> {
          yield* tasks[next] as Task<unknown>;
        }
        tasks.push(createTask(link(1)), createTask(link(0)));
        yield* sleep(1);
        return 'done';
      }),
    ).toEqual(['done']);
  });
});
