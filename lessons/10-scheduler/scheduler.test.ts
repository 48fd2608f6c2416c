import { threadId } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/10-scheduler/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { VirtualClock } from '../05-slow-fibonacci/slow.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { HANDS, type LaundryReport, type Load, type Wash } from './given/room.ts';
import { type Body, getTid, join, kill, spawn, type Trap } from './given/traps.ts';
import { laundry } from './laundry.ts';
import { transcript } from './predict.ts';
import { Scheduler } from './scheduler.ts';
import { type Caller, trampoline } from './trampoline.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** A value in the words of a story. An exercise that is not written yet is not part of any story. */
function show(value: unknown): string {
  if (value instanceof AggregateError) return `reports ${value.errors.map(show).join(' and ')}`;
  if (!(value instanceof Error)) return String(value);
  if (value.message.startsWith('TODO')) throw value;
  if (value instanceof RangeError && value.message.includes('call stack')) return 'a stack that is full';
  if (value.message.startsWith('there is no machine')) return `${value.name}(${value.message})`;
  return value.constructor === Error ? `Error(${value.message})` : `a ${value.name}`;
}

/** What a call gives, or the error that comes out of it, in words. */
function outcome(action: () => unknown): string {
  try {
    return show(action());
  } catch (error) {
    return show(error);
  }
}

/** Spawns the bodies that `make` gives when it is handed a story, runs them, and gives the story of that. */
function played(...make: readonly ((story: Story, scheduler: Scheduler) => Body)[]): Story {
  const story: Story = [];
  const scheduler = new Scheduler();
  for (const each of make) scheduler.spawn(each(story, scheduler));
  story.push(`main: run ${finish(scheduler)}`);
  return story;
}

/** How a run comes back, in words. */
function finish(scheduler: Scheduler): string {
  const back = outcome(() => scheduler.run());
  return back === 'undefined' ? 'comes back' : back.startsWith('reports ') ? back : `breaks: ${back}`;
}

/** A body that says when it has a turn, and returns `result`. */
const turns =
  (name: string, count: number, result?: unknown) =>
  (story: Story): Body =>
    (function* (): Body {
      for (let turn = 1; turn <= count; turn++) {
        story.push(`${name}: turn ${turn}`);
        if (turn < count) yield;
      }
      return result;
    })();

/** A body that yields, and then throws. */
const failing =
  (name: string, make: () => unknown = () => new Error(name)) =>
  (story: Story): Body =>
    (function* (): Body {
      story.push(`${name}: begins`);
      yield;
      story.push(`${name}: throws`);
      throw make();
    })();

/** Does what `make` gives, but one turn later. */
const later =
  (make: (story: Story) => Body) =>
  (story: Story): Body =>
    (function* (): Body {
      yield;
      return yield* make(story);
    })();

describePrediction(transcript, demo);

describe('1. run', () => {
  it('gives a task its turn, and then comes back', () => {
    const story: Story = [];
    const scheduler = new Scheduler();
    story.push(`main: spawns task ${scheduler.spawn(turns('ann', 1)(story))}`);
    story.push(`main: run ${finish(scheduler)}`);
    expect(
      story,
      'A task gets its turns inside `run`, by a call of `task.resume()` in `turn`. `run` comes back when no task is ready, and not before. When the frame returns, its task has ended: `end` has to know.',
    ).toEqual(['main: spawns task 1', 'ann: turn 1', 'main: run comes back']);
  });

  it('comes back when there is nothing to do', () => {
    expect(
      finish(new Scheduler()),
      'The ready queue can be empty from the beginning: look whether there is a task before you give it a turn.',
    ).toBe('comes back');
  });

  it('gives each task a turn, then each the next', () => {
    expect(
      played(turns('ann', 4), turns('bob', 4), turns('cid', 4)).slice(0, 9),
      'A `yield` ends the turn, and sends the task to the end of the ready queue. The next turn belongs to the task that has been in the queue longest.',
    ).toEqual([
      'ann: turn 1',
      'bob: turn 1',
      'cid: turn 1',
      'ann: turn 2',
      'bob: turn 2',
      'cid: turn 2',
      'ann: turn 3',
      'bob: turn 3',
      'cid: turn 3',
    ]);
  });

  it('goes on with the others when one has ended', () => {
    expect(
      played(turns('ann', 1), turns('bob', 4), turns('cid', 2)),
      'A task that has returned gets no more turns. The other tasks go on, in the same order, until the last one has ended.',
    ).toEqual([
      'ann: turn 1',
      'bob: turn 1',
      'cid: turn 1',
      'bob: turn 2',
      'cid: turn 2',
      'bob: turn 3',
      'bob: turn 4',
      'main: run comes back',
    ]);
  });

  it('takes a task out of the queue for its turn', () => {
    const story: Story = [];
    function* ann(): Body<void> {
      yield;
    }
    const scheduler = new Scheduler();
    const frame = ann();
    const next = frame.next.bind(frame);
    frame.next = (...args) => {
      const step = next(...args);
      story.push(`ann: next(), done: ${step.done}`);
      return step;
    };
    scheduler.spawn(frame);
    story.push(`main: run ${finish(scheduler)}`, `main: the second run ${finish(scheduler)}`);
    expect(
      story,
      'After `run` the ready queue is empty, so a second `run` has nothing to do. Take a task out of the queue when you give it a turn; a task that has ended is never put back.',
    ).toEqual([
      'ann: next(), done: false',
      'ann: next(), done: true',
      'main: run comes back',
      'main: the second run comes back',
    ]);
  });

  it('resumes a frame once for each turn', () => {
    function* ann(): Body<string> {
      yield;
      yield;
      return 'tired';
    }
    function* bob(): Body<void> {
      yield;
    }
    const scheduler = new Scheduler();
    const trace = traceOf(
      () => {
        scheduler.spawn(ann());
        scheduler.spawn(bob());
        finish(scheduler);
      },
      { of: ['ann', 'bob'] },
    );
    expect(
      trace,
      'A turn is one call of `next()`, without an argument because the task asked for nothing. `done: true` is the end of the task, and the value that comes with it is not a request.',
    ).toEqual([
      'caller resumes ann: next()',
      'ann yields undefined',
      'caller resumes bob: next()',
      'bob yields undefined',
      'caller resumes ann: next()',
      'ann yields undefined',
      'caller resumes bob: next()',
      'bob returns undefined, and has ended',
      'caller resumes ann: next()',
      "ann returns 'tired', and has ended",
    ]);
  });

  it('runs one task at a time, on the thread of its caller', () => {
    const clock = new VirtualClock();
    const seen: Story = [];
    const worker = (name: string) =>
      function* (): Body<void> {
        for (let turn = 1; turn <= 2; turn++) {
          const began = clock.now();
          clock.sleep(3);
          seen.push(`${name}: works from ${began} to ${clock.now()}, on thread ${threadId}`);
          yield;
        }
      };
    const scheduler = new Scheduler();
    for (const name of ['ann', 'bob']) scheduler.spawn(worker(name)());
    seen.push(`main: run ${finish(scheduler)} at ${clock.now()}, on thread ${threadId}`);
    expect(
      seen,
      'Tasks take turns, they do not run side by side. While one works, the others and `run` wait: the times add up, and there is one thread.',
    ).toEqual([
      `ann: works from 0 to 3, on thread ${threadId}`,
      `bob: works from 3 to 6, on thread ${threadId}`,
      `ann: works from 6 to 9, on thread ${threadId}`,
      `bob: works from 9 to 12, on thread ${threadId}`,
      `main: run comes back at 12, on thread ${threadId}`,
    ]);
  });

  it('takes new tasks at any time', () => {
    const story: Story = [];
    const scheduler = new Scheduler();
    scheduler.spawn(
      (function* (): Body<void> {
        story.push(`ann: makes task ${scheduler.spawn(turns('bob', 2)(story))}`);
        yield;
        story.push('ann: has a second turn');
      })(),
    );
    story.push(`main: run ${finish(scheduler)}`);
    story.push(`main: makes task ${scheduler.spawn(turns('cid', 2)(story))}`);
    story.push(`main: run ${finish(scheduler)}`);
    expect(
      story,
      'The ready queue changes while tasks run. A task that is spawned meanwhile is in the same queue, after those that were there before, and `run` may be called again.',
    ).toEqual([
      'ann: makes task 2',
      'bob: turn 1',
      'ann: has a second turn',
      'bob: turn 2',
      'main: run comes back',
      'main: makes task 3',
      'cid: turn 1',
      'cid: turn 2',
      'main: run comes back',
    ]);
  });

  it('goes on with the others when one throws', () => {
    expect(
      played(turns('ann', 3), failing('bob'), turns('cid', 3)).filter((line) => !line.startsWith('main')),
      'An error that comes out of a task ends that task and no other. If it comes out of `turn`, the other tasks lose their turns.',
    ).toEqual([
      'ann: turn 1',
      'bob: begins',
      'cid: turn 1',
      'ann: turn 2',
      'bob: throws',
      'cid: turn 2',
      'ann: turn 3',
      'cid: turn 3',
    ]);
  });

  it('reports at the end which tasks have failed', () => {
    expect(
      [
        played(turns('ann', 2), failing('bob'), failing('cid')).at(-1),
        played(failing('dan', () => undefined)).at(-1),
      ],
      'An error that you catch must not get lost. `end` keeps it as the outcome of the task, whatever it is, and `report` throws it when no task is ready.',
    ).toEqual(['main: run reports Error(bob) and Error(cid)', 'main: run reports undefined']);
  });

  it('does not blame a task for an error of the scheduler', () => {
    class BrokenHandle extends Scheduler {
      protected override handle(): never {
        throw new Error('handle is broken');
      }
    }
    class BrokenEnd extends Scheduler {
      protected override end(): never {
        throw new Error('end is broken');
      }
    }
    const [asks, ends] = [new BrokenHandle(), new BrokenEnd()];
    asks.spawn(
      (function* (): Body<void> {
        yield getTid();
      })(),
    );
    ends.spawn(turns('ann', 1)([]));
    expect(
      [`a task asks: run ${finish(asks)}`, `a task ends: run ${finish(ends)}`],
      'The `try` is there for errors that come out of the task, so only `task.resume()` belongs inside it. An error in `handle` or `end` is an error of the scheduler, and comes out of `run` as it is.',
    ).toEqual([
      'a task asks: run breaks: Error(handle is broken)',
      'a task ends: run breaks: Error(end is broken)',
    ]);
  });

  it('has room for many turns and many tasks', () => {
    let left = 0;
    function* counts(times: number): Body<void> {
      left += times;
      for (let turn = 0; turn < times; turn++) {
        left -= 1;
        yield;
      }
    }
    const scheduler = new Scheduler();
    for (let task = 0; task < 1000; task++) scheduler.spawn(counts(2));
    scheduler.spawn(counts(20_000));
    expect(
      [`run ${finish(scheduler)}`, `turns that are missing: ${left}`],
      'Give turns in a loop. If each turn begins inside the one before, the stack grows with every turn until it is full.',
    ).toEqual(['run comes back', 'turns that are missing: 0']);
  });
});

describe('2. handle', () => {
  it('answers the task that asks', () => {
    const asks = (story: Story) =>
      (function* (): Body<void> {
        story.push('bob: asks');
        const tid = yield getTid();
        story.push(`bob: is ${JSON.stringify(tid)}`);
      })();
    expect(
      played(turns('ann', 1), asks, turns('cid', 1)).filter((line) => !/ann|cid/.test(line)),
      'The answer to `getTid` is the number of the task that asked. It comes in by the `next()` that begins the next turn, as the value of the `yield` that asked.',
    ).toEqual(['bob: asks', 'bob: is 2', 'main: run comes back']);
  });

  it('ends the turn of a task that asks', () => {
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            for (let count = 1; count <= 3; count++) story.push(`ann: is ${yield getTid()}`);
          })(),
        turns('bob', 3),
      ),
      'A request is a `yield` like any other, so it ends the turn: the answer comes on the next turn, after the other tasks have had theirs.',
    ).toEqual([
      'bob: turn 1',
      'ann: is 1',
      'bob: turn 2',
      'ann: is 1',
      'bob: turn 3',
      'ann: is 1',
      'main: run comes back',
    ]);
  });

  it('answers once', () => {
    expect(
      played((story) =>
        (function* (): Body<void> {
          story.push(`ann: asks, and gets ${yield getTid()}`);
          story.push(`ann: yields nothing, and gets ${yield}`);
          story.push(`ann: asks, and gets ${yield getTid()}`);
          story.push(`ann: yields nothing, and gets ${yield}`);
        })(),
      ),
      'An answer belongs to one request. After a bare `yield` the next turn begins with `next()`: the old answer must not come in again.',
    ).toEqual([
      'ann: asks, and gets 1',
      'ann: yields nothing, and gets undefined',
      'ann: asks, and gets 1',
      'ann: yields nothing, and gets undefined',
      'main: run comes back',
    ]);
  });

  it('makes a task of what is spawned', () => {
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            const tid = yield spawn(turns('child', 2)(story));
            story.push(`ann: has task ${tid}`);
            story.push(`ann: has task ${yield spawn(turns('other child', 1)(story))}`);
          })(),
        turns('bob', 2),
      ),
      'A child is a task like the others, with turns of its own. It goes to the end of the ready queue; then the task that asked goes to the end, and its next turn begins with the number of the child.',
    ).toEqual([
      'bob: turn 1',
      'child: turn 1',
      'ann: has task 3',
      'bob: turn 2',
      'child: turn 2',
      'other child: turn 1',
      'ann: has task 4',
      'main: run comes back',
    ]);
  });

  it('leaves a request as it is', () => {
    const question = Object.freeze(getTid());
    const asks = (name: string) => (story: Story) =>
      (function* (): Body<void> {
        for (let count = 1; count <= 2; count++) story.push(`${name}: is ${yield question}`);
      })();
    expect(
      played(asks('ann'), asks('bob')),
      'A request is a description, and you only read it: two tasks may yield the same object, and yield it again.',
    ).toEqual(['ann: is 1', 'bob: is 2', 'ann: is 1', 'bob: is 2', 'main: run comes back']);
  });

  it('throws an error into a task that yields something else', () => {
    const nonsense: [string, unknown][] = [
      ['5', 5],
      ["'spawn'", 'spawn'],
      ['null', null],
      ['{}', {}],
      ["{ ask: 'pay' }", { ask: 'pay' }],
      ['[getTid()]', [getTid()]],
      ['a promise', Promise.resolve()],
      ['a function', () => 1],
    ];
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            for (const [name, value] of nonsense) {
              try {
                story.push(`ann: yields ${name}, and gets ${show(yield value as Trap)}`);
              } catch (error) {
                story.push(`ann: yields ${name}, and catches ${show(error)}`);
              }
            }
          })(),
        turns('bob', 2),
      ),
      'A task that yields something that is not a request has made a mistake. Throw a `TypeError` into it, at that `yield`, on its next turn; the other tasks are not disturbed.',
    ).toEqual([
      'bob: turn 1',
      'ann: yields 5, and catches a TypeError',
      'bob: turn 2',
      ...nonsense.slice(1).map(([name]) => `ann: yields ${name}, and catches a TypeError`),
      'main: run comes back',
    ]);
  });

  it('does not call a generator for you', () => {
    function* helper(story: Story): Body<string> {
      story.push('helper: begins');
      yield;
      return 'help';
    }
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            story.push(`ann: has ${yield helper(story) as unknown as Trap}`);
          })(),
        (story) =>
          (function* (): Body<void> {
            story.push(`bob: has ${yield* helper(story)}`);
          })(),
      ),
      'A generator is not a request: ann has forgotten the star, and gets a `TypeError`. The `yield*` of bob needs nothing from you, because what the helper yields comes out of bob.',
    ).toEqual(['helper: begins', 'bob: has help', 'main: run reports a TypeError']);
  });

  it('lets the compiler see what can be a body', () => {
    const scheduler = new Scheduler();
    function* yieldsNumbers() {
      yield 5;
    }
    function* forgetsTheStar() {
      yield turns('ann', 1)([]);
    }
    function* waits(): Coro<void> {}
    const refused = [
      // @ts-expect-error a body yields requests, and a number is not one
      () => scheduler.spawn(yieldsNumbers()),
      // @ts-expect-error a generator that is yielded has lost its star
      () => scheduler.spawn(forgetsTheStar()),
      // @ts-expect-error a coroutine of lesson 09 yields what it waits for: that is another design
      () => scheduler.spawn(waits()),
      // @ts-expect-error the function was not called
      () => scheduler.spawn(waits),
    ];
    function* asks(): Body<number> {
      // @ts-expect-error the answer depends on the request, and the type of a yield cannot say that
      const tid: number = yield getTid();
      return tid;
    }
    scheduler.spawn(asks());
    expect(
      [`refused: ${refused.length}`, `run ${finish(scheduler)}`],
      'The one body that the compiler accepts asks for its number, gets it, and returns.',
    ).toEqual(['refused: 4', 'run comes back']);
  });
});

describe('3. join', () => {
  /** A body that joins these tasks, one after the other, and says what it gets. */
  const joins =
    (name: string, ...tids: readonly number[]) =>
    (story: Story): Body =>
      (function* (): Body {
        for (const tid of tids) {
          story.push(`${name}: joins ${tid}`);
          try {
            story.push(`${name}: gets ${show(yield join(tid))}`);
          } catch (error) {
            story.push(`${name}: catches ${show(error)}`);
          }
        }
        return name;
      })();

  it('gives no turn to a task that waits, and then the result', () => {
    function* ann(): Body<void> {
      yield join(2);
      yield;
    }
    function* bob(): Body<string> {
      yield;
      yield;
      return 'soup';
    }
    const scheduler = new Scheduler();
    const trace = traceOf(
      () => {
        scheduler.spawn(ann());
        scheduler.spawn(bob());
        finish(scheduler);
      },
      { of: ['ann', 'bob'] },
    );
    expect(
      trace,
      'While ann waits for bob she is in no ready queue, so nothing resumes her. When bob has ended she gets one turn, which begins with `next(what bob returned)`.',
    ).toEqual([
      'caller resumes ann: next()',
      "ann yields { ask: 'join', tid: 2 }",
      'caller resumes bob: next()',
      'bob yields undefined',
      'caller resumes bob: next()',
      'bob yields undefined',
      'caller resumes bob: next()',
      "bob returns 'soup', and has ended",
      "caller resumes ann: next('soup')",
      'ann yields undefined',
      'caller resumes ann: next()',
      'ann returns undefined, and has ended',
    ]);
  });

  it('lets the others go on meanwhile', () => {
    expect(
      played(joins('ann', 2), turns('bob', 3, 'soup'), turns('cid', 4)),
      'Only ann waits: bob and cid go on taking turns. When bob has ended, ann goes to the end of the ready queue.',
    ).toEqual([
      'ann: joins 2',
      'bob: turn 1',
      'cid: turn 1',
      'bob: turn 2',
      'cid: turn 2',
      'bob: turn 3',
      'cid: turn 3',
      'ann: gets soup',
      'cid: turn 4',
      'main: run comes back',
    ]);
  });

  it('tells every task that waits, in the order in which they asked', () => {
    expect(
      played(
        later(joins('ann', 4)),
        joins('bob', 4),
        joins('cid', 4),
        turns('dan', 3, 'soup'),
        turns('eve', 4),
      ),
      'Several tasks may wait for the same one, and each of them is told. The task that asked first is told first, whatever its number.',
    ).toEqual([
      'bob: joins 4',
      'cid: joins 4',
      'dan: turn 1',
      'eve: turn 1',
      'ann: joins 4',
      'dan: turn 2',
      'eve: turn 2',
      'dan: turn 3',
      'eve: turn 3',
      'bob: gets soup',
      'cid: gets soup',
      'ann: gets soup',
      'eve: turn 4',
      'main: run comes back',
    ]);
  });

  it('throws the error of a task into the tasks that wait for it', () => {
    expect(
      played(joins('ann', 3), joins('bob', 3), failing('cid')),
      'An error of cid comes in by `throw`, at the `yield` of each task that joined cid, where it can be caught. Then `run` has nothing to report, because another task knows of the error.',
    ).toEqual([
      'ann: joins 3',
      'bob: joins 3',
      'cid: begins',
      'cid: throws',
      'ann: catches Error(cid)',
      'bob: catches Error(cid)',
      'main: run comes back',
    ]);
  });

  it('tells a latecomer how the task ended', () => {
    expect(
      played(turns('ann', 1, 'soup'), failing('bob'), turns('cid', 3), (story) =>
        (function* (): Body<void> {
          for (let turn = 0; turn < 3; turn++) yield;
          yield* joins('dan', 1, 2, 1)(story);
        })(),
      ),
      'A task that has ended will not end again, so nothing would ever wake a latecomer. The outcome is still there: tell it on the next turn, as often as it is asked for.',
    ).toEqual([
      'ann: turn 1',
      'bob: begins',
      'cid: turn 1',
      'bob: throws',
      'cid: turn 2',
      'cid: turn 3',
      'dan: joins 1',
      'dan: gets soup',
      'dan: joins 2',
      'dan: catches Error(bob)',
      'dan: joins 1',
      'dan: gets soup',
      'main: run comes back',
    ]);
  });

  it('gives a latecomer its answer on the next turn', () => {
    expect(
      played(
        turns('ann', 1, 'soup'),
        (story) =>
          (function* (): Body<void> {
            yield* joins('bob', 1)(story);
          })(),
        turns('cid', 2),
      ),
      'A `join` ends the turn, also when the answer is there already: cid is next, and bob goes on after that.',
    ).toEqual([
      'ann: turn 1',
      'bob: joins 1',
      'cid: turn 1',
      'bob: gets soup',
      'cid: turn 2',
      'main: run comes back',
    ]);
  });

  it('tells a thrown error from a value that is an error', () => {
    expect(
      played(
        joins('ann', 2, 3, 4, 5),
        () =>
          (function* (): Body<Error> {
            return new Error('in good order');
          })(),
        () =>
          (function* (): Body<undefined> {
            return undefined;
          })(),
        failing('dan', () => undefined),
        failing('eve', () => 0),
      ),
      'An error that is returned is a value, and anything can be thrown, `undefined` and 0 too. How the task ended decides between `next` and `throw`, and not what it ended with.',
    ).toEqual([
      'ann: joins 2',
      'dan: begins',
      'eve: begins',
      'ann: gets Error(in good order)',
      'ann: joins 3',
      'dan: throws',
      'eve: throws',
      'ann: gets undefined',
      'ann: joins 4',
      'ann: catches undefined',
      'ann: joins 5',
      'ann: catches 0',
      'main: run comes back',
    ]);
  });

  it('refuses to wait for ever', () => {
    expect(
      played(joins('ann', 1, 7, 0, -1, 2), turns('bob', 2, 'soup')),
      'A task that waits for itself, or for a task that does not exist, would wait for ever: it gets a `RangeError` at its `yield`.',
    ).toEqual([
      'ann: joins 1',
      'bob: turn 1',
      'ann: catches a RangeError',
      'ann: joins 7',
      'bob: turn 2',
      'ann: catches a RangeError',
      'ann: joins 0',
      'ann: catches a RangeError',
      'ann: joins -1',
      'ann: catches a RangeError',
      'ann: joins 2',
      'ann: gets soup',
      'main: run comes back',
    ]);
  });

  it('reports which tasks are still waiting when none is ready', () => {
    expect(
      played(joins('ann', 2), joins('bob', 1), turns('cid', 2)),
      'Two tasks that wait for each other will never be ready. `run` comes back when the ready queue is empty, and reports them.',
    ).toEqual([
      'ann: joins 2',
      'bob: joins 1',
      'cid: turn 1',
      'cid: turn 2',
      'main: run reports Error(task 1 is still waiting, and no task is left to run) and Error(task 2 is still waiting, and no task is left to run)',
    ]);
  });
});

describe('4. kill', () => {
  /** A body that yields for ever, and says so when it leaves. */
  const endless = (name: string) => (story: Story) =>
    (function* (): Body<never> {
      try {
        for (let turn = 1; ; turn++) {
          story.push(`${name}: turn ${turn}`);
          if (turn > 9) throw new Error(`${name} goes on for ever`);
          yield;
        }
      } finally {
        story.push(`${name}: leaves`);
      }
    })();

  /** A body that kills these tasks, one after the other, and says what it gets. */
  const kills =
    (name: string, ...tids: readonly number[]) =>
    (story: Story): Body =>
      (function* (): Body {
        yield;
        for (const tid of tids) {
          story.push(`${name}: kills ${tid}`);
          story.push(`${name}: gets ${yield kill(tid)}`);
        }
        return name;
      })();

  it('closes a task with one call of return()', () => {
    const story: Story = [];
    /** A frame that says by which door it is resumed. */
    function watched(name: string, frame: Body): Body {
      for (const door of ['next', 'throw', 'return'] as const) {
        const open = frame[door].bind(frame) as (value?: unknown) => IteratorResult<Trap, unknown>;
        frame[door] = (value?: unknown) => {
          story.push(`${name}: ${door}(${value === undefined ? '' : show(value)})`);
          return open(value);
        };
      }
      return frame;
    }
    const scheduler = new Scheduler();
    scheduler.spawn(watched('ann', kills('ann', 2)([])));
    scheduler.spawn(watched('bob', endless('bob')([])));
    story.push(`main: run ${finish(scheduler)}`);
    expect(
      story,
      "The next turn of the victim, bob, begins with `return()` instead of `next()`, and it is bob's last turn. After that, the next turn of the killer begins with `next(true)`.",
    ).toEqual([
      'ann: next()',
      'bob: next()',
      'ann: next()',
      'bob: return()',
      'ann: next(true)',
      'main: run comes back',
    ]);
  });

  it('closes a task on a turn of its own, before the answer comes', () => {
    expect(
      played(kills('ann', 3), turns('bob', 3), endless('cid')),
      'The victim leaves when its turn comes, and not during the turn of the killer. When the killer gets `true`, the victim has left.',
    ).toEqual([
      'bob: turn 1',
      'cid: turn 1',
      'ann: kills 3',
      'bob: turn 2',
      'cid: leaves',
      'ann: gets true',
      'bob: turn 3',
      'main: run comes back',
    ]);
  });

  it('says no when there is no task to end', () => {
    expect(
      played(kills('ann', 2, 9, 0), turns('bob', 1)),
      'A task that has ended, or never existed, cannot be killed: the answer is `false`, and that is not an error.',
    ).toEqual([
      'bob: turn 1',
      'ann: kills 2',
      'ann: gets false',
      'ann: kills 9',
      'ann: gets false',
      'ann: kills 0',
      'ann: gets false',
      'main: run comes back',
    ]);
  });

  it('tells the tasks that wait for a task that is killed', () => {
    const waits = (name: string) => (story: Story) =>
      (function* (): Body<void> {
        story.push(`${name}: gets ${yield join(4)}`);
      })();
    expect(
      played(later(waits('ann')), waits('bob'), later(kills('cid', 4)), endless('dan')),
      'A task that is killed has ended, and the tasks that wait for it are told, in the order in which they asked. It returned nothing and threw nothing, so they get `undefined`.',
    ).toEqual([
      'dan: turn 1',
      'dan: turn 2',
      'cid: kills 4',
      'dan: leaves',
      'cid: gets true',
      'bob: gets undefined',
      'ann: gets undefined',
      'main: run comes back',
    ]);
  });

  it('gives a waiting task its last turn', () => {
    const waits = (story: Story) =>
      (function* (): Body<void> {
        try {
          story.push(`ann: gets ${yield join(3)}`);
        } finally {
          story.push('ann: leaves');
        }
      })();
    expect(
      played(waits, kills('bob', 1), turns('cid', 3)).slice(0, 5),
      'A task that waits is in no ready queue. If you kill it, put it there for its last turn, in front of the killer.',
    ).toEqual(['cid: turn 1', 'bob: kills 1', 'cid: turn 2', 'ann: leaves', 'bob: gets true']);
  });

  it('does not resume a task that was killed while it waited', () => {
    function* ann(): Body<void> {
      yield join(3);
    }
    function* bob(): Body<void> {
      yield;
      yield kill(1);
    }
    function* cid(): Body<void> {
      for (let turn = 0; turn < 4; turn++) yield;
    }
    const scheduler = new Scheduler();
    const trace = traceOf(
      () => {
        for (const body of [ann(), bob(), cid()]) scheduler.spawn(body);
        finish(scheduler);
      },
      { of: ['ann'] },
    );
    expect(
      trace,
      'ann was waiting for cid when she was killed. She is still among the `waiters` of cid, and gets a turn after her end, unless you take her out.',
    ).toEqual([
      'caller resumes ann: next()',
      "ann yields { ask: 'join', tid: 3 }",
      'caller resumes ann: return()',
      'ann closes',
    ]);
  });

  it('lets a task kill itself', () => {
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            try {
              const me = (yield getTid()) as number;
              story.push(`ann: gets ${yield kill(me)}`);
            } finally {
              story.push('ann: leaves');
            }
          })(),
        turns('bob', 3),
      ),
      'While a request is handled, the task that asked is paused too, so it can be closed like any other. It has one turn left and not two: it gets no answer.',
    ).toEqual(['bob: turn 1', 'bob: turn 2', 'ann: leaves', 'bob: turn 3', 'main: run comes back']);
  });

  it('replaces an answer that was on its way', () => {
    const asks = (name: string, request: () => Trap) => (story: Story) =>
      (function* (): Body<void> {
        try {
          story.push(`${name}: asks`);
          story.push(`${name}: gets ${yield request()}`);
        } catch (error) {
          story.push(`${name}: catches ${show(error)}`);
        } finally {
          story.push(`${name}: leaves`);
        }
      })();
    expect(
      [
        ...played(
          kills('ann', 2),
          asks('bob', () => getTid()),
        ),
        ...played(
          kills('cid', 2),
          asks('dan', () => 5 as unknown as Trap),
        ),
      ],
      'The victim has one turn left, and it begins with `return()`, whatever it would have begun with otherwise: a plain `next()`, an answer, or an error.',
    ).toEqual([
      'bob: asks',
      'ann: kills 2',
      'bob: leaves',
      'ann: gets true',
      'main: run comes back',
      'dan: asks',
      'cid: kills 2',
      'dan: leaves',
      'cid: gets true',
      'main: run comes back',
    ]);
  });

  it('lets a task finish in its finally', () => {
    expect(
      played(
        kills('ann', 2),
        (story) =>
          (function* (): Body<void> {
            try {
              for (let turn = 0; turn < 9; turn++) yield;
            } finally {
              story.push('bob: has to clean up');
              yield;
              story.push(`bob: asks, and is ${yield getTid()}`);
              yield* turns('helper', 2)(story);
            }
          })(),
        (story) =>
          (function* (): Body<void> {
            story.push(`cid: gets ${yield join(2)}`);
          })(),
      ),
      'A `yield` in the `finally` keeps the victim alive. It goes on like any other task, with turns and answers, and the tasks that wait for it are told when it has really ended.',
    ).toEqual([
      'ann: kills 2',
      'bob: has to clean up',
      'ann: gets true',
      'bob: asks, and is 2',
      'helper: turn 1',
      'helper: turn 2',
      'cid: gets undefined',
      'main: run comes back',
    ]);
  });

  it('may be asked twice for the same task', () => {
    const stubborn = (name: string) => (story: Story) =>
      (function* (): Body<void> {
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push(`${name}: begins to clean up`);
          yield;
          story.push(`${name}: has cleaned up`);
        }
      })();
    expect(
      [
        ...played(kills('ann', 3), kills('bob', 3), endless('cid')),
        ...played(kills('dan', 2, 2, 2), stubborn('eve')),
      ],
      'Until it has ended, a task is alive and can be killed again. Twice before its turn comes: it leaves once, and both killers get `true`. While it is paused in its `finally`: it is closed there.',
    ).toEqual([
      'cid: turn 1',
      'ann: kills 3',
      'bob: kills 3',
      'cid: leaves',
      'ann: gets true',
      'bob: gets true',
      'main: run comes back',
      'dan: kills 2',
      'eve: begins to clean up',
      'dan: gets true',
      'dan: kills 2',
      'dan: gets true',
      'dan: kills 2',
      'dan: gets false',
      'main: run comes back',
    ]);
  });

  it('is not hurt by an error on the way out', () => {
    const stumbles = (story: Story) =>
      (function* (): Body<void> {
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push('cid: stumbles');
          // biome-ignore lint/correctness/noUnsafeFinally: that it is unsafe is the point
          throw new Error('the door is jammed');
        }
      })();
    expect(
      played(kills('ann', 3), turns('bob', 3), stumbles),
      'The `finally` of the victim may throw. That is an error of the victim, on its own turn: the killer gets `true`, and `run` reports the error.',
    ).toEqual([
      'bob: turn 1',
      'ann: kills 3',
      'bob: turn 2',
      'cid: stumbles',
      'ann: gets true',
      'bob: turn 3',
      'main: run reports Error(the door is jammed)',
    ]);
  });
});

describe('5. laundry (stretch)', () => {
  /** Loads that take so many seconds each. */
  const loadsOf = (...seconds: readonly number[]): Load[] =>
    seconds.map((time, index) => ({ name: `load ${index + 1}`, seconds: time }));

  /** What `tell` says of a day in the laundry, or what went wrong on that day. */
  function day(machines: number, loads: readonly Load[], tell: (report: LaundryReport) => Story): Story {
    let story: Story = [];
    const mishap = outcome(() => {
      story = tell(laundry(machines, loads));
    });
    return mishap === 'undefined' ? story : [`what went wrong: ${mishap}`];
  }

  /** What went wrong on a day with one load, if it was this. */
  const mishaps = (what: RegExp): Story => day(1, loadsOf(5), () => []).filter((line) => what.test(line));

  /** How long one round can take, in seconds: each machine may be emptied and filled once, and there is the tea. */
  const round = (machines: number): number => 2 * machines * HANDS + 2;

  it('waits until a machine is done', () => {
    expect(
      mishaps(/still running|a TypeError/),
      '`room.untilDone(machine)` only makes a frame. It has to be resumed, turn by turn, by your frame and the scheduler: that is what `yield*` does.',
    ).toEqual([]);
  });

  it('lets time pass while all machines are running', () => {
    expect(
      mishaps(/time stands still/),
      'While no machine needs her hands, only the tea lets time pass. Spawn `room.tea()` as a task of its own before you join the first machine, and end it after the last. It gets its turns when your frames yield, and they yield when `yield*` passes on the `yield` of a helper.',
    ).toEqual([]);
  });

  it('ends the tea when the last machine is empty', () => {
    expect(
      mishaps(/^(?!.*there is no machine).*(past midnight|still waiting)/),
      'The tea is an endless frame. The task that has joined all the machines knows when it is no longer needed, and kills it.',
    ).toEqual([]);
  });

  it('washes a load', () => {
    expect(
      day(1, loadsOf(5), ({ washes }) =>
        washes.map(
          ({ load, machine, done, emptied }) =>
            `${load.name}: machine ${machine}, ${emptied - done <= round(1) ? 'emptied in time' : `done, and emptied ${emptied - done} seconds later`}`,
        ),
      ),
      'One machine, one load: the machine is filled, runs, and is emptied by the task that looks after it. A `spawn` that you do not yield starts nothing, and machines are counted from 1.',
    ).toEqual(['load 1: machine 1, emptied in time']);
  });

  it('washes every load once', () => {
    const loads = loadsOf(5, 8, 3, 4, 2, 6, 1);
    const names = loads.map(({ name }) => name);
    expect(
      day(3, loads, ({ washes }) => washes.map(({ load }) => load.name).sort()),
      'Each load goes into one machine, once, in any order: take it out of the basket before you yield, and go on until the basket is empty.',
    ).toEqual(names);
    expect(
      loads.map(({ name }) => name),
      'The array `loads` belongs to the caller: take the loads from `basket`, which is a copy.',
    ).toEqual(names);
  });

  it('does not stand beside a machine', () => {
    expect(
      day(10, loadsOf(...Array(10).fill(30)), ({ seconds }) => [
        seconds <= 30 + round(10) ? 'in time' : `${seconds} seconds`,
      ]),
      'Ten machines can run at the same time. Each needs a task of its own, and all of them have to be spawned before the first is joined.',
    ).toEqual(['in time']);
  });

  it('keeps every machine busy', () => {
    const neglected = ({ machines, washes }: LaundryReport): string[] => {
      const lastFilled = Math.max(...washes.map(({ filled }) => filled));
      const notes: string[] = [];
      for (let machine = 1; machine <= machines; machine++) {
        const mine = washes.filter((wash) => wash.machine === machine);
        let free = 0;
        for (const { filled, done, emptied } of mine) {
          if (filled - free > round(machines))
            notes.push(`machine ${machine} was empty from ${free} to ${filled}`);
          if (emptied - done > round(machines))
            notes.push(`machine ${machine} was done from ${done} to ${emptied}`);
          free = emptied + HANDS;
        }
        if (lastFilled - free > round(machines)) notes.push(`machine ${machine} was empty from ${free} on`);
      }
      return notes.slice(0, 4);
    };
    expect(
      [
        ...day(2, loadsOf(60, 3, 3, 3, 60, 3, 3, 60, 3, 3, 3, 60), neglected),
        ...day(5, loadsOf(90, ...Array(30).fill(5)), neglected),
      ],
      'A short load does not wait for a long one. A machine that is done is emptied, and takes the next load, within one round of turns, whatever the other machines do. Spawn the tea last, or she drinks while machines have no task yet.',
    ).toEqual([]);
  });

  it('has a good end on a day with little to do', () => {
    expect(
      [
        ...day(3, [], ({ seconds, washes }) => [`no loads: ${washes.length} washes in ${seconds} seconds`]),
        ...day(5, loadsOf(1, 2), ({ washes }) => [`two loads: ${washes.length} washes`]),
      ],
      'There may be fewer loads than machines, or none: look whether there is a load before you fill a machine.',
    ).toEqual(['no loads: 0 washes in 0 seconds', 'two loads: 2 washes']);
  });
});

describe('6. trampoline (stretch)', () => {
  it('answers a call with what was returned', () => {
    function* add(x: number, y: number): Caller {
      yield;
      return x + y;
    }
    function* twice(x: number): Caller {
      return yield add(x, x);
    }
    const story: Story = [];
    function* ann(): Caller<string> {
      story.push(`ann: has ${JSON.stringify(yield add(2, 3))}`);
      story.push(`ann: has ${JSON.stringify(yield twice(4))}`);
      story.push(`ann: has ${JSON.stringify(yield add(0, 0))}`);
      return 'soup';
    }
    function* main(): Body<void> {
      story.push(`main: gets ${yield join(1)}`);
    }
    const scheduler = new Scheduler();
    scheduler.spawn(trampoline(ann()));
    scheduler.spawn(main());
    story.push(`main: run ${finish(scheduler)}`);
    expect(
      story,
      'A frame that yields another frame has called it. When the callee has returned, the caller is resumed with what it returned; what the first frame returns is the result of the task.',
    ).toEqual(['ann: has 5', 'ann: has 8', 'ann: has 0', 'main: gets soup', 'main: run comes back']);
  });

  it('lets traps out, and answers in', () => {
    expect(
      played(
        (story) => {
          function* asks(): Caller {
            const tid = yield getTid();
            story.push(`asks: is ${tid}`);
            story.push(`asks: yields nothing, and gets ${yield}`);
            return tid;
          }
          function* ann(): Caller<void> {
            story.push(`ann: has ${yield asks()}`);
          }
          return trampoline(ann());
        },
        turns('bob', 4),
      ),
      'A trap is for the scheduler, and its answer is for the frame that asked. A call is not for the scheduler, so it does not end a turn.',
    ).toEqual([
      'bob: turn 1',
      'asks: is 1',
      'bob: turn 2',
      'asks: yields nothing, and gets undefined',
      'ann: has 1',
      'bob: turn 3',
      'bob: turn 4',
      'main: run comes back',
    ]);
  });

  it('throws an error into the frame that called', () => {
    expect(
      played((story) => {
        function* bad(): Caller<void> {
          yield;
          throw new Error('smoke');
        }
        function* mop(): Caller {
          return yield getTid();
        }
        function* passes(): Caller<void> {
          try {
            yield bad();
          } finally {
            story.push('passes: leaves');
          }
        }
        function* ann(): Caller<void> {
          try {
            yield passes();
          } catch (error) {
            story.push(`ann: catches ${show(error)}`);
            story.push(`ann: has ${yield mop()}`);
          }
          story.push(`ann: gets ${yield getTid()}`);
          yield bad();
        }
        return trampoline(ann());
      }),
      'An error that comes out of a frame is thrown into the frame that called it, at the `yield` that called. When no frame is left, it is the error of the task. A frame that is called after that begins with `next`.',
    ).toEqual([
      'passes: leaves',
      'ann: catches Error(smoke)',
      'ann: has 1',
      'ann: gets 1',
      'main: run reports Error(smoke)',
    ]);
  });

  /** A task that calls `outer`, which calls `inner`, which calls `innermost`; each says what happens to it. */
  const three = (innermost: (story: Story) => Caller) => (story: Story) => {
    const calls = (name: string, call: () => Caller, result: string) =>
      (function* (): Caller {
        try {
          story.push(`${name}: has ${yield call()}`);
          return result;
        } catch (error) {
          story.push(`${name}: catches ${show(error)}`);
          return `${result}, in spite of it`;
        } finally {
          story.push(`${name}: leaves`);
        }
      })();
    return trampoline(calls('outer', () => calls('inner', () => innermost(story), 'of inner'), 'of outer'));
  };

  /** Kills task 1, and says what comes of it. */
  const killsIt = (story: Story) =>
    (function* (): Body<void> {
      yield;
      story.push(`bob: gets ${yield kill(1)}`);
      story.push(`bob: joins, and gets ${yield join(1)}`);
    })();

  it('throws an error of the scheduler into the innermost frame', () => {
    const asks = (story: Story) =>
      (function* (): Caller {
        try {
          yield join(99);
          return 'lucky';
        } catch (error) {
          story.push(`innermost: catches ${show(error)}`);
          return `task ${yield getTid()}`;
        }
      })();
    expect(
      played(three(asks)),
      'An error that the scheduler throws in answers a `yield` too: the one in the frame on top of the stack, which may catch it and go on.',
    ).toEqual([
      'innermost: catches a RangeError',
      'inner: has task 1',
      'inner: leaves',
      'outer: has of inner',
      'outer: leaves',
      'main: run comes back',
    ]);
  });

  it('closes all frames, the innermost first', () => {
    const waits = (story: Story) =>
      (function* (): Caller<void> {
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push('innermost: leaves');
        }
      })();
    expect(
      played(three(waits), killsIt),
      'Closing the task closes every frame on the stack. The innermost leaves first; then its caller is closed, and so on.',
    ).toEqual([
      'innermost: leaves',
      'inner: leaves',
      'outer: leaves',
      'bob: gets true',
      'bob: joins, and gets undefined',
      'main: run comes back',
    ]);
  });

  it('lets a finally throw, ask and call while the task is being closed', () => {
    const stumbles = (story: Story) =>
      (function* (): Caller<void> {
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push('innermost: stumbles');
          // biome-ignore lint/correctness/noUnsafeFinally: that it is unsafe is the point
          throw new Error('the door is jammed');
        }
      })();
    const tidies = (story: Story) =>
      (function* (): Caller<void> {
        function* broom(): Caller {
          return 'a broom';
        }
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push(`innermost: has ${yield broom()}`);
        }
      })();
    const asks = (story: Story) =>
      (function* (): Caller<void> {
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push(`innermost: is task ${yield getTid()}`);
        }
      })();
    expect(
      [
        ...played(three(stumbles), killsIt).slice(0, 6),
        '--',
        ...played(three(tidies), killsIt).slice(0, 4),
        '--',
        ...played(three(asks), killsIt).slice(0, 6),
      ],
      'While frames are being closed, the loop is the same. A `finally` may throw: its caller gets the error. It may call: the callee runs, and then the frames go on leaving. Or it asks the scheduler: then, as with `yield*`, the frames go on as if nothing had closed them.',
    ).toEqual([
      'innermost: stumbles',
      'inner: catches Error(the door is jammed)',
      'inner: leaves',
      'outer: leaves',
      'bob: gets true',
      'bob: joins, and gets of inner, in spite of it',
      '--',
      'innermost: has a broom',
      'inner: leaves',
      'outer: leaves',
      'bob: gets true',
      '--',
      'bob: gets true',
      'innermost: is task 1',
      'inner: has undefined',
      'inner: leaves',
      'outer: has of inner',
      'outer: leaves',
    ]);
  });

  it('has room for twenty thousand frames', () => {
    function* deep(depth: number): Caller {
      return depth === 0 ? 0 : 1 + Number(yield deep(depth - 1));
    }
    expect(
      played((story) => {
        function* ann(): Caller<void> {
          story.push(`ann: counts ${yield deep(20_000)}`);
        }
        return trampoline(ann());
      }),
      "Keep the frames that have called in your array. If a call of yours is still running for each of them, JavaScript's stack is full before you reach twenty thousand.",
    ).toEqual(['ann: counts 20000', 'main: run comes back']);
  });
});
