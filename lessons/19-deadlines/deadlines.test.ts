import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/19-deadlines/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import {
  type Awaitable,
  CancelledError,
  type Coro,
  createTask,
  currentTask,
  EventLoop,
  ensureFuture,
  Future,
  getRunningLoop,
  sleep,
  type Task,
  TimeoutError,
  VirtualSelector,
} from '../asyncio.ts';
import { type WaitFor, waitFor36, waitFor37, waitFor311 } from './given/three-wait-fors.ts';
import { transcript } from './predict.ts';
import { race } from './race.ts';
import { shield } from './shield.ts';
import { endsTooEarly, losesTheResult, swallowsACancel } from './three-lies.ts';
import { type Timeout, timeout, timeoutAt } from './timeout.ts';
import { waitFor } from './wait-for.ts';

/** Adds a line to the story of a test, with the time. */
type Say = (line: string) => void;

const isTodo = (error: unknown): boolean => error instanceof Error && error.message.startsWith('TODO ');

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (isTodo(error)) throw error;
  return error;
}

/** An error in a story, with its cause: `TimeoutError, caused by CancelledError`. */
function named(error: unknown): string {
  if (!(error instanceof Error)) return shown(unlessTodo(error));
  unlessTodo(error);
  const text = error.message === '' ? error.name : `${error.name}: ${error.message}`;
  return error.cause === undefined ? text : `${text}, caused by ${named(error.cause)}`;
}

/** A loop without end takes no more than this. */
const MANY_TURNS = 500;

class Limited extends EventLoop {
  #turns = 0;

  protected override runOnce(): void {
    this.#turns += 1;
    if (this.#turns > MANY_TURNS) throw new Error(`${MANY_TURNS} turns, and no end`);
    super.runOnce();
  }
}

/** Runs `main` in virtual time: what it says, what the loop reports, and the error with which it ends. */
function live(main: (say: Say) => Coro<unknown>): string[] {
  const story: string[] = [];
  const loop = new Limited(new VirtualSelector());
  const errors: unknown[] = [];
  const say: Say = (line) => void story.push(`${loop.time()}: ${line}`);
  loop.setExceptionHandler((_loop, { message, exception }) => {
    errors.push(exception);
    if (isTodo(exception)) return; // it is thrown again below
    say(`the loop reports ${exception === undefined ? message : named(exception)}`);
  });
  try {
    loop.runUntilComplete(main(say));
  } catch (error) {
    errors.push(error);
    const text = String(error);
    say(/nothing left/.test(text) ? 'everybody waits, and nothing will wake them' : `main throws ${text}`);
  }
  for (const error of errors) unlessTodo(error);
  loop.setExceptionHandler(() => {});
  loop.close();
  return story;
}

/** Whether `value` is what comes out when a star is missing. */
const isCoro = (value: unknown): boolean => Object.prototype.toString.call(value) === '[object Generator]';

/** How a wait ends: `gives 'tea'`, or `throws TimeoutError, caused by CancelledError`. */
function* ending(awaitable: Awaitable<unknown>): Coro<string> {
  try {
    const result = yield* awaitable;
    if (isCoro(result)) return 'gives a coroutine that nobody has driven';
    return result === undefined ? 'ends' : `gives ${shown(result)}`;
  } catch (error) {
    return `throws ${named(error)}`;
  }
}

/** Says how a wait ends. */
function* tell(say: Say, who: string, awaitable: Awaitable<unknown>): Coro<void> {
  say(`${who} ${yield* ending(awaitable)}`);
}

/** The task that runs. */
const self = (): Task<unknown> => currentTask() as Task<unknown>;

/** Sleeps for 10 seconds. When it is cancelled, it cleans up for 3, and the cancel goes on its way. */
function* tidy(say: Say, name = 'work'): Coro<string> {
  try {
    yield* sleep(10);
    return 'all of it';
  } finally {
    yield* sleep(3);
    say(`${name} has cleaned up`);
  }
}

/** Sleeps for 10 seconds. When it is cancelled, it gives what it has. */
function* stubborn(): Coro<string> {
  try {
    yield* sleep(10);
    return 'all of it';
  } catch {
    return 'half of it';
  }
}

/** Sleeps for 10 seconds. When it is cancelled, it fails. */
function* clumsy(): Coro<string> {
  try {
    yield* sleep(10);
    return 'all of it';
  } catch {
    throw new RangeError('a vase is broken');
  }
}

describePrediction(transcript, demo);

describe('1. Three lies', () => {
  /** Waits to the end, whatever the time. */
  const patient: WaitFor = function* <T>(awaitable: Awaitable<T>): Coro<T> {
    return yield* awaitable;
  };

  /** An honest one, made in another way than yours will be. */
  const honest: WaitFor = function* <T>(awaitable: Awaitable<T>, seconds: number): Coro<T> {
    const future = ensureFuture(awaitable);
    let isOver = false;
    const timer = getRunningLoop().callLater(seconds, () => {
      isOver = true;
      future.cancel();
    });
    try {
      return yield* future;
    } catch (error) {
      throw isOver && error instanceof CancelledError ? new TimeoutError('', { cause: error }) : error;
    } finally {
      timer.cancel();
    }
  };

  /** Cancels the work, and waits for half a second, which is not enough. */
  const hasty: WaitFor = function* <T>(awaitable: Awaitable<T>, seconds: number): Coro<T> {
    const future = ensureFuture(awaitable);
    yield* sleep(seconds);
    if (future.done()) return future.result();
    future.cancel();
    yield* sleep(0.5);
    throw new TimeoutError();
  };

  /** What a program finds out about each of some `waitFor`s. */
  function verdicts(
    program: (waitFor: WaitFor) => Coro<boolean>,
    suspects: Readonly<Record<string, WaitFor>>,
  ): string[] {
    return Object.entries(suspects).map(([name, suspect]) => {
      const story = live(function* (say) {
        let verdict: string;
        try {
          verdict = (yield* program(suspect)) ? 'lies' : 'does not lie';
        } catch (error) {
          verdict = `throws ${named(error)}`;
        }
        say(verdict);
      });
      return `${name} ${story.map((line) => line.replace(/^[\d.]+: /, '')).join('; ')}`;
    });
  }

  it('slowToEnd shows the first lie', () => {
    expect(
      verdicts(endsTooEarly, { waitFor36 }),
      '`waitFor36` cancels the work at 5 and throws its TimeoutError in the same step. To show that, the work has to be still going on at 5: it takes longer than that, and `ended` is called at its very end',
    ).toEqual(['waitFor36 lies']);
  });

  it('slowToEnd does not accuse a waitFor that waits for the end', () => {
    expect(
      verdicts(endsTooEarly, { waitFor37, waitFor311, honest }),
      'these three cancel the work at 5 and wait until it has ended. A cancel is an error that arrives at the `yield*`, and the lines after it do not run. `ended` has to be called then, too: in a `finally`',
    ).toEqual(['waitFor37 does not lie', 'waitFor311 does not lie', 'honest does not lie']);
  });

  it('slowToEnd calls ended also when nobody cancels it', () => {
    expect(
      verdicts(endsTooEarly, { patient }),
      '`patient` cancels nothing and lets the work come to its end: `ended` has to be called then, too',
    ).toEqual(['patient does not lie']);
  });

  it('slowToEnd takes a second to clean up', () => {
    expect(
      verdicts(endsTooEarly, { hasty }),
      '`hasty` cancels the work at 5 and throws its TimeoutError at 5.5, without a look at the work. The lie shows only if the clean-up takes a second and `ended` is called after that',
    ).toEqual(['hasty lies']);
  });

  it('hasAResult shows the second lie', () => {
    expect(
      verdicts(losesTheResult, { waitFor37 }),
      '`waitFor37` cancels the work at 5, waits for its end, and throws a TimeoutError without a look at the result. To show that, the work has to be still going on at 5, since it takes longer than that, and to end when it is cancelled',
    ).toEqual(['waitFor37 lies']);
  });

  it('hasAResult does not accuse a waitFor that returns the result', () => {
    expect(
      verdicts(losesTheResult, { waitFor311, honest, patient }),
      'these return the result of the work, if it has one. Work that is cancelled has a result only if it catches the `CancelledError`, does not throw it again, and returns something',
    ).toEqual(['waitFor311 does not lie', 'honest does not lie', 'patient does not lie']);
  });

  it('atTheSameTime shows the third lie', () => {
    expect(
      verdicts(swallowsACancel, { waitFor311 }),
      '`waitFor311` gets the CancelledError, sees that the letter has come, and returns it: the cancel is gone. To show that, both have to happen before any other code runs: the letter is filled and the task is cancelled',
    ).toEqual(['waitFor311 lies']);
  });

  it('atTheSameTime does not accuse a waitFor that passes the cancel on', () => {
    expect(
      verdicts(swallowsACancel, { waitFor36, waitFor37, honest }),
      'these three pass a cancel on, if there is one. And mind the order: `cancel` cancels what the task waits for. With `honest` that is the letter itself, which cannot be filled after that',
    ).toEqual(['waitFor36 does not lie', 'waitFor37 does not lie', 'honest does not lie']);
  });
});

describe('2. Timeout', () => {
  it('cancels the body when the deadline passes', () => {
    expect(
      live(function* (say) {
        yield* ending(
          timeout(2, function* () {
            yield* tell(say, 'the sleep', sleep(10));
            yield* tell(say, 'the clean-up', sleep(3));
          }),
        );
      }),
      'when the deadline passes, the timer calls `expire`, and nothing happens by itself: ask the task to stop, once. Then the body gets a CancelledError where it waits, and may clean up',
    ).toEqual(['2: the sleep throws CancelledError', '5: the clean-up ends']);
  });

  it('says so from that moment on', () => {
    expect(
      live(function* (say) {
        yield* ending(
          timeout(2, function* (deadline) {
            say(`${deadline} has passed: ${deadline.expired()}`);
            yield* ending(sleep(10));
            say(`${deadline} has passed: ${deadline.expired()}`);
          }),
        );
      }),
      'while the body runs, `expired()` is false before the deadline and true after it: `expire` changes the stage to `expiring`',
    ).toEqual(['0: <Timeout [active] when=2> has passed: false', '2: <Timeout [expiring]> has passed: true']);
  });

  it('cancels nothing when the body ends in time', () => {
    expect(
      live(function* (say) {
        yield* tell(
          say,
          'timeout',
          timeout(5, () => sleep(1, 'tea')),
        );
        yield* tell(say, 'what follows', sleep(20));
      }),
      'the deadline is for the body, and the body has ended: `leave` cancels the timer, or the timer goes off in the middle of something else',
    ).toEqual(["1: timeout gives 'tea'", '21: what follows ends']);
  });

  it('makes a TimeoutError of its own cancel', () => {
    expect(
      live(function* (say) {
        yield* tell(
          say,
          'timeout',
          timeout(2, () => sleep(10)),
        );
        yield* tell(
          say,
          'timeoutAt',
          timeoutAt(7, () => sleep(10)),
        );
      }),
      'the deadline has passed and has made one request, and nobody else has made one. So the CancelledError that comes out of the body is ours, and `isOurs` returns true',
    ).toEqual([
      '2: timeout throws TimeoutError, caused by CancelledError',
      '7: timeoutAt throws TimeoutError, caused by CancelledError',
    ]);
  });

  it('takes its request back', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'timeout', timeout(2, stubborn));
        say(`requests: ${self().cancelling()}`);
        yield* ending(timeout(2, clumsy));
        say(`requests: ${self().cancelling()}`);
        yield* ending(timeout(2, () => sleep(10)));
        say(`requests: ${self().cancelling()}`);
      }),
      'the deadline has asked the task to stop, and when the body has ended, with a result or an error, that request is settled: `leave` takes it back, or it is counted for ever',
    ).toEqual(["2: timeout gives 'half of it'", '2: requests: 0', '4: requests: 0', '6: requests: 0']);
  });

  it('lets every other error through', () => {
    expect(
      live(function* (say) {
        function* fails(): Coro<void> {
          yield* sleep(1);
          throw new RangeError('own');
        }
        yield* tell(say, 'in time', timeout(2, fails));
        yield* tell(say, 'too late', timeout(2, clumsy));
      }),
      'one body fails before the deadline; the other was cancelled by it, and broke a vase on the way out. The caller should hear of both: only a CancelledError can be the cancel of a deadline',
    ).toEqual(['1: in time throws RangeError: own', '3: too late throws RangeError: a vase is broken']);
  });

  it('does not swallow a cancel that comes before the deadline', () => {
    expect(
      live(function* (say) {
        const task = createTask(timeout(5, () => sleep(10)));
        yield* sleep(1);
        task.cancel('by main');
        yield* tell(say, 'the task', task);
      }),
      'somebody cancelled the task at 1, and the deadline is at 5. It has not passed, so this CancelledError is not ours',
    ).toEqual(['1: the task throws CancelledError: by main']);
  });

  it('does not swallow a cancel that comes after the deadline', () => {
    expect(
      live(function* (say) {
        const task = createTask(timeout(2, () => tidy(say)));
        yield* sleep(4);
        say('main cancels the task');
        task.cancel('by main');
        yield* tell(say, 'the task', task);
      }),
      'the deadline passed at 2, and while the body was cleaning up, somebody else cancelled the task. There are two requests now, and a TimeoutError would answer only one of them: the caller would catch it and go on, and the other cancel would be lost',
    ).toEqual(['4: main cancels the task', '4: the task throws CancelledError: by main']);
  });

  it('counts only the requests since the body began', () => {
    expect(
      live(function* (say) {
        function* worker(): Coro<void> {
          self().cancel();
          yield* ending(sleep(1));
          say(`requests before: ${self().cancelling()}`);
          yield* tell(
            say,
            'timeout',
            timeout(2, () => sleep(10)),
          );
          say(`requests after: ${self().cancelling()}`);
        }
        yield* createTask(worker());
      }),
      'this task was asked to stop once before the body began, and took no notice. That request is not about this body: do not count it, and do not take it back',
    ).toEqual([
      '0: requests before: 1',
      '2: timeout throws TimeoutError, caused by CancelledError',
      '2: requests after: 1',
    ]);
  });

  it('takes no other request back', () => {
    expect(
      live(function* (say) {
        function* worker(): Coro<void> {
          yield* timeout(5, function* () {
            self().cancel();
            yield* ending(sleep(1));
          });
          say(`requests: ${self().cancelling()}`);
        }
        yield* createTask(worker());
      }),
      'this request was made by somebody else, and the deadline has not even passed: only a deadline that has made a request takes one back',
    ).toEqual(['0: requests: 1']);
  });

  it('says in the end whether the deadline has passed', () => {
    expect(
      live(function* (say) {
        const kept: Timeout[] = [];
        for (const seconds of [5, 1]) {
          yield* ending(
            timeout(seconds, function* (deadline) {
              kept.push(deadline);
              yield* sleep(2);
            }),
          );
        }
        for (const deadline of kept) {
          say(`${deadline} has passed: ${deadline.expired()}`);
          try {
            deadline.reschedule(100);
          } catch (error) {
            say(named(error));
          }
        }
      }),
      'the first body ended before its deadline, which is `finished`; the second one did not, and its deadline is `expired`. Neither can be moved any more',
    ).toEqual([
      '3: <Timeout [finished]> has passed: false',
      '3: Error: Cannot change state of finished Timeout',
      '3: <Timeout [expired]> has passed: true',
      '3: Error: Cannot change state of expired Timeout',
    ]);
  });

  it('the inner deadline passes first: the outer body goes on', () => {
    expect(
      live(function* (say) {
        yield* tell(
          say,
          'outer',
          timeout(5, function* () {
            yield* tell(
              say,
              'inner',
              timeout(2, () => sleep(10)),
            );
            yield* sleep(1);
            say('the outer body goes on');
            yield* sleep(10);
          }),
        );
        say(`requests: ${self().cancelling()}`);
      }),
      'each deadline answers its own request: the inner one throws a TimeoutError at 2, the outer body goes on until 5, and in the end no request is left',
    ).toEqual([
      '2: inner throws TimeoutError, caused by CancelledError',
      '3: the outer body goes on',
      '5: outer throws TimeoutError, caused by CancelledError',
      '5: requests: 0',
    ]);
  });

  it('the outer deadline passes first: the inner one lets its cancel through', () => {
    for (const inner of [5, 2])
      expect(
        live(function* (say) {
          yield* tell(
            say,
            'outer',
            timeout(2, function* () {
              try {
                yield* timeout(inner, () => sleep(10));
              } catch (error) {
                say(`inner throws ${named(error)}`);
                throw error;
              }
            }),
          );
          say(`requests: ${self().cancelling()}`);
        }),
        'the cancel is for the outer body. Either the inner deadline has not passed, or both have passed in the same turn: then there are two requests, and the inner deadline may answer only its own',
      ).toEqual([
        '2: inner throws CancelledError',
        '2: outer throws TimeoutError, caused by CancelledError',
        '2: requests: 0',
      ]);
  });

  it('works in the clean-up of another one', () => {
    expect(
      live(function* (say) {
        yield* tell(
          say,
          'outer',
          timeout(2, function* () {
            try {
              yield* sleep(10);
            } finally {
              yield* tell(
                say,
                'inner',
                timeout(1, () => sleep(10)),
              );
            }
          }),
        );
      }),
      'the outer deadline has made its request at 2, before the inner body began. The inner one counts from there, so at 3 it sees one new request, which is its own',
    ).toEqual([
      '3: inner throws TimeoutError, caused by CancelledError',
      '3: outer throws TimeoutError, caused by CancelledError',
    ]);
  });
});

describe('3. waitFor', () => {
  it('gives the result, or the error, that comes in time', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'a coroutine', waitFor(sleep(1, 'tea'), 5));
        yield* tell(say, 'a task', waitFor(createTask(sleep(1, 'tea')), 5));
        yield* tell(say, 'nothing', waitFor(sleep(0.5), 1));
        yield* tell(say, 'clumsy', waitFor(clumsy(), 50));
        yield* tell(say, 'failing', waitFor(createTask(failing()), 50));
      }),
      'the limit is in seconds, and until the time is up `waitFor` is like a `yield*`: the same result, the same error, at the same time',
    ).toEqual([
      "1: a coroutine gives 'tea'",
      "2: a task gives 'tea'",
      '2.5: nothing ends',
      "12.5: clumsy gives 'all of it'",
      '13.5: failing throws RangeError: own',
    ]);
  });

  function* failing(): Coro<void> {
    yield* sleep(1);
    throw new RangeError('own');
  }

  it('waits for as long as it takes when there is no limit', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'no limit', waitFor(sleep(1000, 'tea'), null));
      }),
      '`null` means no limit, and not a limit of 0: there is no end to the time',
    ).toEqual(["1000: no limit gives 'tea'"]);
  });

  it('throws a TimeoutError when the time is up', () => {
    expect(
      live(function* (say) {
        const task = createTask(sleep(10));
        yield* tell(say, 'a coroutine', waitFor(sleep(10), 2));
        yield* tell(say, 'a task', waitFor(task, 2));
        say(`the task is cancelled: ${task.cancelled()}`);
      }),
      'the limit is in seconds, from now. `timeout` cancels the wait then, and with it the task that it waits for, and makes a TimeoutError of the CancelledError',
    ).toEqual([
      '2: a coroutine throws TimeoutError, caused by CancelledError',
      '4: a task throws TimeoutError, caused by CancelledError',
      '4: the task is cancelled: true',
    ]);
  });

  it('waits for the clean-up', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'waitFor', waitFor(tidy(say), 2));
        yield* tell(say, 'waitFor', waitFor(createTask(tidy(say)), 2));
      }),
      'the time is up at 2, and the work needs 3 seconds to clean up. A TimeoutError says that the work has ended, and before 5 it has not',
    ).toEqual([
      '5: work has cleaned up',
      '5: waitFor throws TimeoutError, caused by CancelledError',
      '10: work has cleaned up',
      '10: waitFor throws TimeoutError, caused by CancelledError',
    ]);
  });

  it('gives what the work ends with, although it was cancelled', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'stubborn', waitFor(stubborn(), 2));
        yield* tell(say, 'clumsy', waitFor(clumsy(), 2));
      }),
      'the work was cancelled, and ends with a result or an error of its own: that is what has happened, and a TimeoutError would hide it',
    ).toEqual(["2: stubborn gives 'half of it'", '4: clumsy throws RangeError: a vase is broken']);
  });

  it('runs the coroutine in the calling task', () => {
    expect(
      live(function* (say) {
        function* who(): Coro<Task<unknown>> {
          return self();
        }
        for (const seconds of [5, null]) {
          const isSame = (yield* waitFor(who(), seconds)) === self();
          say(`limit ${seconds}: ${isSame ? 'in the calling task' : 'in another task'}`);
        }
      }),
      'no second task is needed: the deadline cancels the calling task, where it waits in the middle of the `yield*`',
    ).toEqual(['0: limit 5: in the calling task', '0: limit null: in the calling task']);
  });

  it('without time, gives the result of a future that is done', () => {
    expect(
      live(function* (say) {
        const done = new Future<string>();
        done.setResult('tea');
        const failed = new Future<string>();
        failed.setException(new RangeError('own'));
        const cancelled = new Future<string>();
        cancelled.cancel('long ago');
        for (const seconds of [0, -1]) {
          yield* tell(say, `done, ${seconds}`, waitFor(done, seconds));
          yield* tell(say, `failed, ${seconds}`, waitFor(failed, seconds));
          yield* tell(say, `cancelled, ${seconds}`, waitFor(cancelled, seconds));
        }
      }),
      'with a limit of 0 or less there is no time to wait, but a future that is done needs none: whatever it ended with comes out unchanged, and nothing is cancelled',
    ).toEqual([
      "0: done, 0 gives 'tea'",
      '0: failed, 0 throws RangeError: own',
      '0: cancelled, 0 throws CancelledError: long ago',
      "0: done, -1 gives 'tea'",
      '0: failed, -1 throws RangeError: own',
      '0: cancelled, -1 throws CancelledError: long ago',
    ]);
  });

  it('without time, a coroutine does not begin', () => {
    expect(
      live(function* (say) {
        function* work(): Coro<void> {
          say('work begins');
        }
        for (const seconds of [0, -1]) yield* tell(say, `limit ${seconds}`, waitFor(work(), seconds));
      }),
      'with a limit of 0 or less nothing of the coroutine may run, and a deadline comes too late for that: it strikes only while a body waits. A task that is cancelled before its first step does not begin: cancel it, wait for its end, and `inTime` makes a TimeoutError of it',
    ).toEqual([
      '0: limit 0 throws TimeoutError, caused by CancelledError',
      '0: limit -1 throws TimeoutError, caused by CancelledError',
    ]);
  });

  it('without time, waits for the clean-up of a task that runs', () => {
    expect(
      live(function* (say) {
        const task = createTask(tidy(say));
        yield* sleep(1);
        yield* tell(say, 'waitFor', waitFor(task, 0));
        const answer = createTask(stubborn());
        yield* sleep(1);
        yield* tell(say, 'stubborn', waitFor(answer, 0));
      }),
      'a task that has begun is cancelled, and needs 3 seconds to clean up; or it has a result all the same. `cancelAndWait` cancels it and waits until it has ended, and then `inTime` says how',
    ).toEqual([
      '4: work has cleaned up',
      '4: waitFor throws TimeoutError, caused by CancelledError',
      "5: stubborn gives 'half of it'",
    ]);
  });

  it('cancels the work when it is cancelled itself', () => {
    expect(
      live(function* (say) {
        for (const seconds of [60, null]) {
          const work = createTask(sleep(10));
          const task = createTask(waitFor(work, seconds));
          yield* sleep(1);
          task.cancel('by main');
          yield* tell(say, 'waitFor', task);
          say(`the work is cancelled: ${work.cancelled()}`);
        }
      }),
      'when the caller is cancelled, so is what it waits for, with a limit or without one',
    ).toEqual([
      '1: waitFor throws CancelledError: by main',
      '1: the work is cancelled: true',
      '2: waitFor throws CancelledError: by main',
      '2: the work is cancelled: true',
    ]);
  });

  it('tells none of the three lies', () => {
    expect(
      live(function* (say) {
        say(`ends too early: ${yield* endsTooEarly(waitFor)}`);
        say(`loses the result: ${yield* losesTheResult(waitFor)}`);
        say(`swallows a cancel: ${yield* swallowsACancel(waitFor)}`);
      }).map((line) => line.replace(/^\d+: /, '')),
      'these are your own programs of exercise 1: they find no lie in an honest `waitFor`',
    ).toEqual(['ends too early: false', 'loses the result: false', 'swallows a cancel: false']);
  });
});

describe('4. shield', () => {
  /** What a future holds. */
  function state(future: Future<unknown>): string {
    if (!future.done()) return 'pending';
    if (future.cancelled()) return 'cancelled';
    const error = future.exception();
    return error === null ? `result ${shown(future.result())}` : `error ${named(error)}`;
  }

  /** Lets what is ready happen. */
  function* turns(): Coro<void> {
    for (let left = 5; left > 0; left--) yield;
  }

  it('is pending while the inner future is', () => {
    expect(
      live(function* (say) {
        const outer = shield(new Future<string>());
        yield* turns();
        say(`the outer one is ${state(outer)}`);
      }),
      'the inner future is not done yet. `settleLike` is for later: the callback on the inner one calls it when that is done, and `shield` returns the outer one at once',
    ).toEqual(['0: the outer one is pending']);
  });

  it('ends in the same way as the inner future', () => {
    expect(
      live(function* (say) {
        const [one, two, three] = [new Future<string>(), new Future<string>(), new Future<string>()];
        const shields = [one, two, three].map((each) => shield(each));
        yield* turns();
        one.setResult('tea');
        two.setException(new RangeError('own'));
        three.cancel();
        yield* turns();
        say(shields.map(state).join(', '));
      }),
      'a shield lets everything through that comes from inside: a result, an error, and also a cancel of the inner future, which is an end like any other. Ask `cancelled()` first: after a cancel, `exception()` and `result()` throw',
    ).toEqual(["0: result 'tea', error RangeError: own, cancelled"]);
  });

  it('keeps a cancel from the work, and not from the caller', () => {
    expect(
      live(function* (say) {
        const work = createTask(sleep(10, 'all of it'));
        function* caller(): Coro<string> {
          return yield* shield(work);
        }
        const task = createTask(caller());
        yield* sleep(1);
        task.cancel();
        yield* tell(say, 'the caller', task);
        yield* tell(say, 'the work', work);
      }),
      'the caller and the work end separately: the caller was cancelled, and stops waiting at once, with a CancelledError. The work does not notice, and ends at 10',
    ).toEqual(['1: the caller throws CancelledError', "10: the work gives 'all of it'"]);
  });

  it('lets a deadline end the wait, and not the work', () => {
    expect(
      live(function* (say) {
        const work = createTask(sleep(10, 'all of it'));
        yield* tell(say, 'waitFor', waitFor(shield(work), 2));
        yield* tell(say, 'the work', work);
        yield* tell(say, 'a coroutine', waitFor(shield(tidy(say)), 2));
        yield* sleep(20);
      }),
      'the deadline cancels the outer future, which is what the task waits for. The inner one goes on; a coroutine goes on in a task of its own',
    ).toEqual([
      '2: waitFor throws TimeoutError, caused by CancelledError',
      "10: the work gives 'all of it'",
      '12: a coroutine throws TimeoutError, caused by CancelledError',
      '23: work has cleaned up',
    ]);
  });

  it('leaves nothing with the inner future when it is cancelled', () => {
    expect(
      live(function* (say) {
        const inner = new Future<string>();
        for (let count = 0; count < 3; count++) {
          const outer = shield(inner);
          outer.cancel();
          yield* turns();
        }
        say(String(inner));
      }),
      'the inner future may live for a long time and be shielded often. When the outer one is done first, nobody needs the callback: take it off the list of the inner one',
    ).toEqual(['0: <Future pending>']);
  });

  it('keeps quiet when both are done in one turn', () => {
    expect(
      live(function* (say) {
        const [one, two, three] = [new Future<string>(), new Future<string>(), new Future<string>()];
        const shields = [one, two, three].map((each) => shield(each));
        one.setResult('tea');
        two.setException(new RangeError('own'));
        three.cancel();
        for (const each of shields) each.cancel();
        yield* turns();
        say(shields.map(state).join(', '));
      }),
      'the inner future is done, and before that is passed on, the outer one is cancelled. It cannot be filled any more, so look first. And mind that `exception()` of a cancelled future throws',
    ).toEqual(['0: cancelled, cancelled, cancelled']);
  });

  it('reads an error that no caller will read', () => {
    class Watched extends Future<string> {
      isRead = false;

      override exception(): unknown {
        this.isRead = true;
        return super.exception();
      }
    }
    expect(
      live(function* (say) {
        const inner = new Watched();
        const outer = shield(inner);
        inner.setException(new RangeError('own'));
        outer.cancel();
        yield* turns();
        say(`the error was read: ${inner.isRead}`);
      }),
      'the caller was cancelled, and will not ask for the error of the inner future. The loop reports an error that nobody has read, so read it: `exception()` is enough',
    ).toEqual(['0: the error was read: true']);
  });
});

describe('5. race (stretch)', () => {
  it('cancels the others', () => {
    expect(
      live(function* (say) {
        const task = createTask(sleep(10));
        yield* race(sleep(1), task);
        yield* sleep(1);
        say(`the loser is ${task.cancelled() ? 'cancelled' : 'not cancelled'}`);
      }),
      'the race is decided at 1. The others do not notice, and go on to their end unless each of them is cancelled then',
    ).toEqual(['2: the loser is cancelled']);
  });

  it('ends in the same way as the first one', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'race', race(sleep(3, 'three'), sleep(1, 'one'), sleep(2, 'two')));
        yield* tell(say, 'race', race(sleep(3, 'three'), clumsyAfter(1)));
        yield* tell(say, 'race', race(sleep(1), sleep(5)));
      }),
      'the first one that is done decides, whether it has a result or an error: `firstDone` gives you its future, and the result is what is in it',
    ).toEqual(["1: race gives 'one'", '2: race throws RangeError: own', '3: race ends']);
  });

  function* clumsyAfter(seconds: number): Coro<string> {
    yield* sleep(seconds);
    throw new RangeError('own');
  }

  it('waits for the clean-up of the others', () => {
    expect(
      live(function* (say) {
        yield* tell(say, 'race', race(sleep(1, 'one'), tidy(say, 'ann'), tidy(say, 'bob')));
      }),
      'a loser that is cancelled has not ended yet. Cancel all of them first, so that they clean up at the same time, and then wait for the last one',
    ).toEqual(['4: ann has cleaned up', '4: bob has cleaned up', "4: race gives 'one'"]);
  });

  it('cancels them all when the caller is cancelled', () => {
    expect(
      live(function* (say) {
        const task = createTask(race(tidy(say, 'ann'), tidy(say, 'bob')));
        yield* sleep(1);
        task.cancel('by main');
        yield* tell(say, 'race', task);
      }),
      'a race that is cancelled has no winner: all of its tasks are cancelled, and the race waits until they have ended',
    ).toEqual(['4: ann has cleaned up', '4: bob has cleaned up', '4: race throws CancelledError: by main']);
  });
});
