import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/17-loud-failures/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { Future } from '../11-future/future.ts';
import type { Task } from '../12-task/task.ts';
import type { Context, Instrument } from '../13-event-loop/handle.ts';
import { type Selector, VirtualSelector } from '../14-time/given/selector.ts';
import { sleep } from '../14-time/sleep.ts';
import { TimedLoop } from '../14-time/timed-loop.ts';
import { dumpTaskTree } from './dump-tasks.ts';
import { LoudLoop } from './loud-loop.ts';
import { Meter } from './meter.ts';
import { transcript } from './predict.ts';
import { slowCallbackWatch } from './slow-calls.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** What a call returns or throws, in words. */
function outcome(action: () => unknown): string {
  try {
    return String(action());
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** A report, in one line. Places are left out: they have lines of this file in them. */
function told({ message, exception, task, where }: Context): string {
  unlessTodo(exception);
  const error = exception === undefined ? '' : ` - ${exception}`;
  const name = task === undefined ? '' : ` task ${task.getName()}`;
  const place = where?.startsWith('created') ? ', created at ...' : '';
  return `${message.replace(/<(\w+) .*name='(\w+)'.*>/, '<$1 $2>')}${name}${error}${place}`;
}

/** Has the story tell what `loop` reports. */
function listen(loop: TimedLoop, story: Story): Context[] {
  const contexts: Context[] = [];
  loop.setExceptionHandler((_loop, context) => {
    contexts.push(context);
    story.push(told(context));
  });
  return contexts;
}

describePrediction(transcript, demo);

/** A loop that measures with one instrument, on a clock that moves only when it waits, and in `work`. */
class Measured extends TimedLoop {
  readonly clock: VirtualSelector;
  instruments: readonly Instrument[] = [];

  constructor(clock = new VirtualSelector()) {
    super(clock as Selector);
    this.clock = clock;
  }

  readonly now = (): number => this.clock.time();

  work(seconds: number): void {
    this.clock.advance(seconds);
  }

  /** Runs until the clock shows `seconds`, or shortly after. */
  runUntil(seconds: number): void {
    this.callAt(seconds, () => this.stop());
    this.runForever();
  }
}

/** The reports of a watch with this limit, while `begin` has a loop make calls until the clock shows `end`. */
function watched(limit: number, begin: (loop: Measured, story: Story) => void, end = 0): Story {
  const story: Story = [];
  const loop = new Measured();
  listen(loop, story);
  const trouble = outcome(() => {
    loop.instruments = [slowCallbackWatch(limit, loop, loop.now)];
    begin(loop, story);
    loop.runUntil(end);
  });
  return trouble === 'undefined' ? story : [...story, trouble];
}

describe('1. slowCallbackWatch', () => {
  it('reports a call that takes too long', () => {
    expect(
      watched(0.1, (loop) => {
        loop.callSoon(function boil() {
          loop.work(0.12);
        });
      }).slice(0, 1),
      'Look at the clock `now` before the call and again after it, when `after` is called. The difference is how long the call took, in seconds, with three digits.',
    ).toEqual(['Executing <Handle boil()> took 0.120 seconds']);
  });

  it('leaves the call to the loop', () => {
    let calls = 0;
    watched(0.1, (loop) => {
      loop.callSoon(() => {
        calls += 1;
      });
    });
    expect(
      calls,
      'The loop makes the call, after `before` and before `after`. The watch only looks at the clock; it does not call `run`.',
    ).toBe(1);
  });

  it('says nothing about a call that is fast enough', () => {
    expect(
      watched(0.1, (loop) => {
        loop.callSoon(() => loop.work(0.09));
        loop.callSoon(() => loop.work(0));
      }),
      'Each of these calls took less than the limit of 0.1 seconds, so there is nothing to report.',
    ).toEqual([]);
  });

  it('does not count the time in which the loop waits', () => {
    expect(
      watched(
        0.1,
        (loop) => {
          loop.callSoon(() => loop.work(0.01));
          loop.callLater(60, () => loop.work(0.01));
        },
        120,
      ),
      'The loop waited for a minute, because it had nothing to do, and nobody was held up. Measure from `before` to `after`: only the call itself.',
    ).toEqual([]);
  });

  it('measures each call by itself', () => {
    expect(
      watched(0.1, (loop) => {
        for (let count = 0; count < 3; count++) loop.callSoon(() => loop.work(0.06));
        loop.callSoon(function slow() {
          loop.work(0.2);
        });
        loop.callSoon(() => loop.work(0.06));
      }),
      'Only one call took longer than 0.1 seconds. Calls of 0.06 seconds are fine, however many there are: begin to measure anew in each `before`.',
    ).toEqual(['Executing <Handle slow()> took 0.200 seconds']);
  });

  it('reports a call that takes exactly as long as the limit', () => {
    expect(
      watched(0.5, (loop) => {
        loop.callSoon(function exact() {
          loop.work(0.5);
        });
      }),
      'The call took 0.5 seconds, and the limit is 0.5: a call that takes `limit` seconds is reported too, as in Python.',
    ).toEqual(['Executing <Handle exact()> took 0.500 seconds']);
  });

  it('reports every slow call', () => {
    expect(
      watched(0.1, (loop) => {
        for (const long of [1, 2, 3]) loop.callSoon(() => loop.work(long));
      }).map((line) => line.replace(/<.*>/, '<...>')),
      'Three calls were slow, and each is reported, right after it was made.',
    ).toEqual([
      'Executing <...> took 1.000 seconds',
      'Executing <...> took 2.000 seconds',
      'Executing <...> took 3.000 seconds',
    ]);
  });

  it('reports, and leaves the call alone', () => {
    expect(
      watched(0.1, (loop, story) => {
        loop.callSoon(function boil() {
          loop.work(0.2);
          story.push('boil has run');
        });
        loop.callSoon(() => void story.push('the next call'));
      }),
      'The watch only measures: the loop makes the call, once, and the calls after it as before. The report comes when the call is over.',
    ).toEqual(['boil has run', 'Executing <Handle boil()> took 0.200 seconds', 'the next call']);
  });

  it('passes the call to the exception handler', () => {
    const loop = new Measured();
    const contexts = listen(loop, []);
    loop.instruments = [slowCallbackWatch(0.1, loop, loop.now)];
    const handle = loop.callSoon(() => loop.work(1));
    loop.runUntil(0);
    expect(
      contexts.map((context) =>
        context.handle === handle ? 'handle: the call' : `handle: ${context.handle}`,
      ),
      'A program that receives the report wants to know which call it was: `callExceptionHandler({ message, handle: call })`.',
    ).toEqual(['handle: the call']);
  });

  it('says which task it was', () => {
    const story: Story = [];
    const clock = new VirtualSelector();
    const loop = new LoudLoop(clock);
    const contexts = listen(loop, story);
    loop.addInstrument(slowCallbackWatch(0.1, loop, () => clock.time()));
    function* cook(): Coro<void> {
      yield;
      clock.advance(0.3);
    }
    loop.runUntilComplete(loop.createTask(cook(), { name: 'cook' }));
    expect(
      story,
      'The step of a task is a call of the loop like any other, and all of them have the same name. `whatRan(call)` gives the task instead, and for any other call the call.',
    ).toEqual(['Executing <Task cook> took 0.300 seconds']);
    expect(
      contexts.map(({ handle }) => `handle: ${/\w+/.exec(String(handle))?.[0]}`),
      'Only the message names the task. The program still receives the call as `handle`, whatever ran in it.',
    ).toEqual(['handle: Handle']);
  });
});

/** What a program has at hand. */
interface Play {
  readonly loop: LoudLoop;
  readonly say: (line: string) => void;
}

/** Runs `main` to its end, and `after`; closes the loop; and gives the story of that. */
function forgetting(main: (play: Play) => Coro<unknown>, after: (play: Play) => void = () => {}): Story {
  const story: Story = [];
  const loop = new LoudLoop(new VirtualSelector());
  listen(loop, story);
  const say = (line: string): void => void story.push(line);
  const run = outcome(() => loop.runUntilComplete(main({ loop, say })));
  if (run.startsWith('throws')) say(`main ${run}`);
  after({ loop, say });
  say('close');
  const close = outcome(() => loop.close());
  if (close !== 'undefined') say(`close ${close}`);
  return story;
}

function* boom(what: string): Coro<never> {
  throw new Error(what);
}

/** A turn for every task. */
function* turn(): Coro<void> {
  yield;
  yield;
}

describe('2. UnseenErrors', () => {
  it('reports an error that nobody reads', () => {
    expect(
      forgetting(function* ({ loop }) {
        loop.createFuture().setException(new Error('no bread'));
      }),
      'The future has failed, and nobody has read its error: remember the future in `failed`, and report it when the loop is closed.',
    ).toEqual(['close', 'Future exception was never retrieved - Error: no bread']);
  });

  it('reports the error of a task', () => {
    expect(
      forgetting(function* ({ loop, say }) {
        loop.createTask(boom('no bread'));
        yield* turn();
        say('main goes on');
      }),
      'An error that a task does not catch goes into its box, and nothing else happens: it stops no other task, and is printed by nobody. Only your report at the end says so.',
    ).toEqual(['main goes on', 'close', 'Task exception was never retrieved - Error: no bread']);
  });

  it('reports every error, in the order in which they came', () => {
    expect(
      forgetting(function* ({ loop }) {
        const late = loop.createFuture();
        loop.createTask(boom('one'));
        yield* turn();
        loop.createTask(boom('two'));
        yield* turn();
        late.setException(new Error('three'));
      }).slice(1),
      'Three futures have failed, and nobody has read any of the errors. Report each: the one that failed first comes first.',
    ).toEqual([
      'Task exception was never retrieved - Error: one',
      'Task exception was never retrieved - Error: two',
      'Future exception was never retrieved - Error: three',
    ]);
  });

  it('says nothing about an error that was read', () => {
    const read = (how: (task: Task<unknown>) => Coro<unknown>): string =>
      forgetting(function* ({ loop }) {
        const task = loop.createTask(boom('no bread'));
        yield* turn();
        yield* how(task);
      }).join(', ');
    expect(
      [
        `exception(): ${read(function* (task) {
          task.exception();
        })}`,
        `result(): ${read(function* (task) {
          outcome(() => task.result());
        })}`,
        `yield*: ${read(function* (task) {
          try {
            yield* task;
          } catch {}
        })}`,
      ],
      'Reading an error is enough, in any of the three ways: `seen` is called then, and after that there is nothing left to report.',
    ).toEqual(['exception(): close', 'result(): close', 'yield*: close']);
  });

  it('forgets only the future whose error was read', () => {
    expect(
      forgetting(function* ({ loop }) {
        const tasks = ['one', 'two', 'three'].map((what) => loop.createTask(boom(what)));
        yield* turn();
        tasks[1]?.exception();
      }).slice(1),
      'The error of the second task was read. The other two still hold errors that nobody knows of.',
    ).toEqual([
      'Task exception was never retrieved - Error: one',
      'Task exception was never retrieved - Error: three',
    ]);
  });

  it('tells two equal errors apart', () => {
    expect(
      forgetting(function* ({ loop }) {
        const error = new Error('no bread');
        const [one, two] = [loop.createFuture(), loop.createFuture()];
        one.setException(error);
        two.setException(error);
        one.exception();
      }).slice(1),
      'Two futures hold the same error, and one of them was read. It is about futures: remember the future, and not its error.',
    ).toEqual(['Future exception was never retrieved - Error: no bread']);
  });

  it('reports the last of a chain', () => {
    expect(
      forgetting(function* ({ loop }) {
        const inner = loop.createTask(boom('no bread'));
        loop.createTask(
          (function* (): Coro<void> {
            yield* inner;
          })(),
        );
        yield* turn();
        yield* turn();
      }).slice(1),
      'The outer task waited for the inner one, so it has read the error, and died of it. One error, one report: about the outer task, which nobody waits for.',
    ).toEqual(['Task exception was never retrieved - Error: no bread']);
  });

  it('says nothing about results', () => {
    expect(
      forgetting(function* ({ loop }) {
        loop.createFuture().setResult('bread');
        loop.createFuture().cancel();
        loop.createFuture();
      }),
      'None of these futures has failed: one has a result, one is cancelled, one is pending.',
    ).toEqual(['close']);
  });

  it('gives the handler the future and the error', () => {
    const loop = new LoudLoop(new VirtualSelector());
    const contexts = listen(loop, []);
    const future = loop.createFuture();
    const error = new Error('no bread');
    future.setException(error);
    loop.close();
    expect(
      contexts.map((context) => [
        context.future === future ? 'the future' : `future: ${context.future}`,
        context.exception === error ? 'its error' : `exception: ${context.exception}`,
      ]),
      '`complaint(future)` makes what the handler receives: the message, the error and the future.',
    ).toEqual([['the future', 'its error']]);
  });

  it('reports an error once', () => {
    const story: Story = [];
    const loop = new LoudLoop(new VirtualSelector());
    listen(loop, story);
    loop.createFuture().setException(new Error('no bread'));
    loop.watcher.errors.reportTo(loop);
    loop.watcher.errors.reportTo(loop);
    expect(
      story,
      'What has been reported is known. Forget it, so that the next report does not tell the same again, and the future is not kept alive.',
    ).toEqual(['Future exception was never retrieved - Error: no bread']);
  });
});

describe('3. NeverAwaited', () => {
  const bake = coroutine(function* bake(say: (line: string) => void): Coro<void> {
    say('bake runs');
    yield;
  });
  const eat = coroutine(function* eat(say: (line: string) => void): Coro<void> {
    say('eat runs');
  });

  it('reports a coroutine that nothing drives', () => {
    expect(
      forgetting(function* ({ say }) {
        bake(say);
        say('main goes on');
      }),
      'A call without `yield*` makes a coroutine, and runs nothing. Keep it in `idle`, and report it when the loop is closed; to find out about it, do not resume it.',
    ).toEqual(['main goes on', 'close', "coroutine 'bake' was never awaited"]);
  });

  it('reports every one, in the order in which they were made', () => {
    expect(
      forgetting(function* ({ say }) {
        eat(say);
        bake(say);
        bake(say);
      }).slice(1),
      'Three coroutines were made, two of them by the same function, and none was driven. Report each, in the order in which they were made.',
    ).toEqual([
      "coroutine 'eat' was never awaited",
      "coroutine 'bake' was never awaited",
      "coroutine 'bake' was never awaited",
    ]);
  });

  it('says nothing about one that is awaited at once', () => {
    expect(
      forgetting(function* ({ say, loop }) {
        yield* eat(say);
        yield* loop.createTask(bake(say));
      }),
      'One was driven by a `yield*`, and the other by a task: neither was forgotten.',
    ).toEqual(['eat runs', 'bake runs', 'close']);
  });

  it('says nothing about one that is awaited later', () => {
    expect(
      forgetting(function* ({ say, loop }) {
        const later = bake(say);
        const pause = sleep(0);
        const last = bake(say);
        yield* eat(say);
        yield* pause;
        yield* later;
        yield* loop.createTask(last);
      }),
      'Three coroutines were made first and driven later, two by a `yield*` and one by a task. When something drives a coroutine, `isDriven` is called: from then on it is not idle.',
    ).toEqual(['eat runs', 'bake runs', 'bake runs', 'close']);
  });

  it('reports only those that were forgotten', () => {
    expect(
      forgetting(function* ({ say }) {
        eat(say);
        const later = bake(say);
        bake(say);
        eat(say);
        yield* later;
      }).slice(1),
      'Four coroutines were made, and the second one is awaited in the end. It alone leaves `idle`; the other three stay.',
    ).toEqual([
      'close',
      "coroutine 'eat' was never awaited",
      "coroutine 'bake' was never awaited",
      "coroutine 'eat' was never awaited",
    ]);
  });

  it('says nothing about one that is driven by hand', () => {
    const byHand = (how: (coro: Coro<void>) => void): string =>
      forgetting(function* ({ say }) {
        const coro = bake(say);
        how(coro);
      }).join(', ');
    expect(
      [
        `paused: ${byHand((coro) => coro.next())}`,
        `ended: ${byHand((coro) => {
          coro.next();
          coro.next();
        })}`,
        `closed: ${byHand((coro) => coro.return())}`,
      ],
      'Your own code called `next()` or `return()` on the coroutine, and the loop heard nothing of that. So before you report a coroutine, ask `hasBegun`: if it has begun, somebody drives it.',
    ).toEqual(['paused: bake runs, close', 'ended: bake runs, close', 'closed: close']);
  });

  it('reports those beside one that is driven by hand', () => {
    expect(
      forgetting(function* ({ say }) {
        eat(say);
        const coro = bake(say);
        coro.next();
        eat(say);
      }),
      'The coroutine in the middle is driven by hand, and is left out. The one before it and the one after it were forgotten: go on with the next one, and do not stop.',
    ).toEqual([
      'bake runs',
      'close',
      "coroutine 'eat' was never awaited",
      "coroutine 'eat' was never awaited",
    ]);
  });

  it('says where it was created, in debug mode', () => {
    const story: Story = [];
    const loop = new LoudLoop(new VirtualSelector());
    listen(loop, story);
    loop.setDebug(true);
    function* main(): Coro<void> {
      bake(() => {});
    }
    loop.runUntilComplete(main());
    loop.close();
    expect(
      story,
      '`complaint(coroutine, name)` makes what the handler receives: the message and, in debug mode, the line where the coroutine was made.',
    ).toEqual(["coroutine 'bake' was never awaited, created at ..."]);
  });

  it('reports a coroutine once', () => {
    const story: Story = [];
    const loop = new LoudLoop(new VirtualSelector());
    listen(loop, story);
    function* main(): Coro<void> {
      bake(() => {});
    }
    loop.runUntilComplete(main());
    loop.watcher.coroutines.reportTo(loop);
    loop.close();
    expect(
      story,
      'What has been reported is known: forget it, so that the next report does not tell the same again.',
    ).toEqual(["coroutine 'bake' was never awaited"]);
  });
});

describe('4. reportPending', () => {
  /** Waits for something that never comes. Says so if it goes on after all. */
  function* stuck({ loop, say }: Play): Coro<void> {
    try {
      yield* loop.createFuture<void>();
    } finally {
      say('stuck goes on');
    }
  }

  it('reports a task that is still pending', () => {
    expect(
      forgetting(function* (play) {
        play.loop.createTask(stuck(play), { name: 'cook' });
        yield* turn();
      }),
      'The loop is closed, so the task never gets another turn: report it, with the message of Python. Nothing keeps the task but the loop, which has a list of its tasks.',
    ).toEqual(['close', 'Task was destroyed but it is pending! task cook']);
  });

  it('reports every one, in the order in which they were made', () => {
    expect(
      forgetting(function* (play) {
        for (const name of ['cook', 'guest', 'waiter']) play.loop.createTask(stuck(play), { name });
        yield* turn();
      }).slice(1),
      'Three tasks are left. Report each of `tasks`, in their order.',
    ).toEqual([
      'Task was destroyed but it is pending! task cook',
      'Task was destroyed but it is pending! task guest',
      'Task was destroyed but it is pending! task waiter',
    ]);
  });

  it('reports a task that has not begun', () => {
    expect(
      forgetting(
        function* (play) {
          play.loop.createTask(stuck(play), { name: 'cook' });
          yield* turn();
        },
        (play) => {
          play.loop.createTask(stuck(play), { name: 'guest' });
        },
      ).slice(1),
      'The guest has not taken a single step, and the cook is paused. Both are pending, and neither will go on.',
    ).toEqual([
      'Task was destroyed but it is pending! task cook',
      'Task was destroyed but it is pending! task guest',
    ]);
  });

  it('says where the task is', () => {
    const wheres = [false, true].map((debug) => {
      const loop = new LoudLoop(new VirtualSelector());
      const contexts = listen(loop, []);
      loop.setDebug(debug);
      loop.createTask(stuck({ loop, say: () => {} }));
      loop.stop();
      loop.runForever();
      loop.close();
      return `debug ${debug}: ${contexts[0]?.where?.replace(/ at .*/, '')}`;
    });
    expect(
      wheres,
      '`...placeOf(task)` adds where the task is paused or, in debug mode, where it was created.',
    ).toEqual(['debug false: paused', 'debug true: created']);
  });
});

describe('5. Meter', () => {
  /** Readings of a meter, as text, while `begin` has a loop make calls. It reads with `read`. */
  function metered(begin: (loop: Measured, read: () => void) => void): Story {
    const story: Story = [];
    const loop = new Measured();
    listen(loop, story);
    const meter = new Meter(loop.now);
    loop.instruments = [meter];
    const read = (): void => {
      const { switches, latency } = meter.read();
      story.push(`${switches} switches a second, latency ${latency}`);
    };
    const trouble = outcome(() => {
      begin(loop, read);
      loop.runUntil(20);
    });
    return trouble === 'undefined' ? story : [...story, trouble];
  }

  it('counts the calls for each second', () => {
    expect(
      metered((loop, read) => {
        for (const when of [0, 0.5, 0.5, 1, 1, 1, 1.5, 3.5]) loop.callLater(when, () => {});
        loop.callLater(4, read);
      }),
      'Eight calls were made in four seconds: two for each second. Count in `after`, and divide by the seconds that have passed since the last reading.',
    ).toEqual(['2 switches a second, latency 0']);
  });

  it('shows how long the longest call took', () => {
    expect(
      metered((loop, read) => {
        for (const long of [0.25, 0.5, 0.125, 0]) loop.callSoon(() => loop.work(long));
        loop.callLater(2, read);
      }),
      'Four calls took 0.25, 0.5, 0.125 and 0 seconds. The latency is the longest of them: not the sum, not the mean, and not the last one.',
    ).toEqual(['2 switches a second, latency 0.5']);
  });

  it('does not count the time in which the loop waits', () => {
    expect(
      metered((loop, read) => {
        loop.callSoon(() => loop.work(0.25));
        loop.callLater(8, () => loop.work(0.25));
        loop.callLater(16, read);
      }),
      'Between the two calls the loop waited, and a newcomer would have been served at once. Only a call keeps others waiting: from its `before` to its `after`.',
    ).toEqual(['0.125 switches a second, latency 0.25']);
  });

  it('begins anew after each reading', () => {
    expect(
      metered((loop, read) => {
        loop.callSoon(() => loop.work(1));
        loop.callSoon(() => {});
        loop.callLater(2, read);
        loop.callLater(3, () => loop.work(0.25));
        loop.callLater(6, read);
        loop.callLater(6.5, read);
      }),
      'A reading tells what was measured since the last one: its calls, its seconds, its longest call. (The call that reads is over only after it has read, so it counts for the next reading.)',
    ).toEqual([
      '1 switches a second, latency 1',
      '0.5 switches a second, latency 0.25',
      '2 switches a second, latency 0',
    ]);
  });

  it('measures a call to its end, even if there is a reading in the middle', () => {
    expect(
      metered((loop, read) => {
        loop.callLater(2, () => {
          loop.work(1);
          read();
          loop.work(1);
        });
        loop.callLater(8, read);
      }).slice(1),
      'The call took two seconds, and the meter was read in its middle. `read` leaves the call alone that is being made: it is counted in `after`, in full, for the next reading.',
    ).toEqual(['0.2 switches a second, latency 2']);
  });

  it('shows 0 when no time has passed', () => {
    expect(
      metered((loop, read) => {
        loop.callSoon(() => {});
        loop.callSoon(read);
        loop.callSoon(read);
      }),
      'No time has passed since the last reading, and nothing can be divided by 0 seconds: show 0 switches.',
    ).toEqual(['0 switches a second, latency 0', '0 switches a second, latency 0']);
  });
});

describe('6. dumpTaskTree (stretch)', () => {
  /** A future that waits for others, as the one of `gather` does in lesson 16. */
  class Several extends Future<unknown> {
    readonly children: readonly Future<unknown>[];

    constructor(loop: LoudLoop, children: readonly Future<unknown>[]) {
      super({ loop });
      this.children = children;
    }
  }

  function* waits(what: () => Future<unknown>): Coro<void> {
    yield* what();
  }

  type Make = (name: string, what: () => Future<unknown>) => Task<void>;

  /** The tree of the tasks that `begin` makes: the first lines of it, without places. */
  function tree(begin: (task: Make, loop: LoudLoop) => void): Story {
    const loop = new LoudLoop(new VirtualSelector());
    begin((name, what) => loop.createTask(waits(what), { name }), loop);
    loop.stop();
    loop.runForever();
    const text = outcome(() => dumpTaskTree(loop));
    return text
      .replace(/ waits at \S+/g, '')
      .split('\n')
      .slice(0, 9);
  }

  it('shows below a task what it waits for', () => {
    expect(
      tree((task, loop) => {
        const never = loop.createFuture();
        const oven = task('oven', () => never);
        task('cook', () => oven);
      }),
      'cook waits for oven, and oven for a future. First the `line` of what is waited for; then the branches of that, which begin with `deeper`.',
    ).toEqual(['cook', '└── oven', '    └── <Future pending>']);
  });

  it('shows all branches', () => {
    expect(
      tree((task, loop) => {
        const oven = task('oven', () => loop.createFuture());
        const pan = task('pan', () => loop.createFuture());
        task('cook', () => new Several(loop, [oven, pan]));
        task('guest', () => loop.createFuture());
      }),
      'cook waits for two tasks at once. Each of them stands directly below cook, with its own branches below it.',
    ).toEqual([
      'cook',
      '├── oven',
      '│   └── <Future pending>',
      '└── pan',
      '    └── <Future pending>',
      'guest',
      '└── <Future pending>',
    ]);
  });

  it('stops at a circle', () => {
    expect(
      tree((task) => {
        const hen: Task<void> = task('hen', () => egg);
        const egg: Task<void> = task('egg', () => hen);
      }),
      'The hen waits for the egg, and the egg for the hen. A task that is on the `path` gets its line, with ` (a circle)` at the end, and no branches: they would have no end.',
    ).toEqual(['hen', '└── egg', '    └── hen (a circle)']);
  });

  it('shows the branches of a task once', () => {
    expect(
      tree((task, loop) => {
        const never = loop.createFuture();
        const oven = task('oven', () => never);
        task('cook', () => oven);
        task('guest', () => oven);
      }),
      'Two tasks wait for the oven. It has been `shown` with its branches below the first; below the second it has one line, which ends in ` (see above)`, and is not a circle.',
    ).toEqual(['cook', '└── oven', '    └── <Future pending>', 'guest', '└── oven (see above)']);
  });

  it('shows what has no branches in full', () => {
    expect(
      tree((task, loop) => {
        const never = loop.createFuture();
        const oven = task('oven', () => never);
        task('cook', () => new Several(loop, [oven, never]));
      }),
      'Both wait for the same future. Nothing is below a future, so there is nothing to see above: its line stands as it is, each time.',
    ).toEqual(['cook', '├── oven', '│   └── <Future pending>', '└── <Future pending>']);
  });

  it('shows tasks that are ready, too', () => {
    expect(
      tree((task, loop) => {
        const done = loop.createFuture();
        done.setResult(1);
        const slow = loop.createTask(turn(), { name: 'slow' });
        task('cook', () => slow);
      }).map((line) => line.replace(/ turn at \S+/, '')),
      'The slow task waits for nothing but its next turn: it has a line, and no branches.',
    ).toEqual(['cook', '└── slow']);
  });
});
