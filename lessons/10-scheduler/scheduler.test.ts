import { threadId } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/10-scheduler/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { VirtualClock } from '../05-slow-fibonacci/slow.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { laundry } from './laundry.ts';
import { transcript } from './predict.ts';
import { HANDS, type LaundryReport, type Load, type Wash } from './given/room.ts';
import { Scheduler } from './scheduler.ts';
import { type Caller, trampoline } from './trampoline.ts';
import { type Body, getTid, join, kill, spawn, type Trap } from './given/traps.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** A value in the words of a story. That an exercise is not written yet is no story. */
function show(value: unknown): string {
  if (value instanceof AggregateError) return `told of ${value.errors.map(show).join(' and ')}`;
  if (!(value instanceof Error)) return String(value);
  if (value.message.startsWith('TODO')) throw value;
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
  return back === 'undefined' ? 'comes back' : back.startsWith('told of') ? `is ${back}` : `breaks: ${back}`;
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

describePrediction(transcript, demo);

describe('1. run', () => {
  it('runs nothing before it is called', () => {
    const story: Story = [];
    const scheduler = new Scheduler();
    const tids = [scheduler.spawn(turns('ann', 1)([])), scheduler.spawn(turns('bob', 1)([]))];
    const other = new Scheduler();
    other.spawn(turns('cid', 1)(story));
    story.push(`main: has tasks ${tids.join(' and ')}`);
    story.push(`main: run ${finish(other)}`);
    expect(
      story,
      '`spawn` makes a task and gives its number, 1 for the first one; a task has its turns in `run`, which comes back when there is nothing left to do: not before, and not after that',
    ).toEqual(['main: has tasks 1 and 2', 'cid: turn 1', 'main: run comes back']);
  });

  it('gives each task a turn, then each the next', () => {
    expect(
      played(turns('ann', 3), turns('bob', 3), turns('cid', 3)),
      'a `yield` is the end of a turn: the next turn belongs to whoever has been waiting longest, so nobody gets two while others have none, and the order stays as it was',
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
      'main: run comes back',
    ]);
  });

  it('goes on with the others when one has ended', () => {
    expect(
      played(turns('ann', 1), turns('bob', 4), turns('cid', 2)),
      'a task that has returned stands in no queue any more, and that is its own affair: those who are left go on, in the same order, until the last one has ended',
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

  it('asks a frame once for each turn, and never after its end', () => {
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
        finish(scheduler);
      },
      { of: ['ann', 'bob'] },
    );
    expect(
      trace,
      'a turn is one call of `next()`, which brings nothing because nothing was asked for: `done` says whether there will be another turn, what comes with it is no request, and who has ended is asked no more',
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
    scheduler.run();
    seen.push(`main: goes on at ${clock.now()}, on thread ${threadId}`);
    expect(
      seen,
      'tasks take turns, they do not run side by side: while one works all others wait, `run` among them, so the times add up, and there is one thread',
    ).toEqual([
      `ann: works from 0 to 3, on thread ${threadId}`,
      `bob: works from 3 to 6, on thread ${threadId}`,
      `ann: works from 6 to 9, on thread ${threadId}`,
      `bob: works from 9 to 12, on thread ${threadId}`,
      `main: goes on at 12, on thread ${threadId}`,
    ]);
  });

  it('takes tasks at any time', () => {
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
    story.push(`main: has task ${scheduler.spawn(turns('cid', 2)(story))}`);
    story.push(`main: run ${finish(scheduler)}`);
    expect(
      story,
      'who is ready changes while tasks run: a task that is spawned meanwhile waits in the same queue, behind those that were there before, and `run` may be called again',
    ).toEqual([
      'ann: makes task 2',
      'bob: turn 1',
      'ann: has a second turn',
      'bob: turn 2',
      'main: run comes back',
      'main: has task 3',
      'cid: turn 1',
      'cid: turn 2',
      'main: run comes back',
    ]);
  });

  it('goes on with the others when one throws', () => {
    expect(
      played(turns('ann', 3), failing('bob'), turns('cid', 3)).slice(0, -1),
      'an error that comes out of a task ends that task and no other: a scheduler that lets it pass has taken the turns of all the others with it',
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

  it('tells at the end who has failed', () => {
    expect(
      [
        played(turns('ann', 2), failing('bob'), failing('cid')).at(-1),
        played(failing('dan', () => undefined)).at(-1),
      ],
      'to catch an error is not to lose it: what came out of a task is written down, whatever it is, and comes out of `run` when there is nothing left to do',
    ).toEqual(['main: run is told of Error(bob) and Error(cid)', 'main: run is told of undefined']);
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
      [finish(scheduler), left],
      'a turn has come back before the next one begins, so the stack is no higher after ten thousand of them: give turns in a loop, not each inside the one before',
    ).toEqual(['comes back', 0]);
  });

  it('comes back when there is nothing to do', () => {
    expect(
      finish(new Scheduler()),
      'nobody is ready, and nothing has gone wrong: a queue can be empty from the beginning',
    ).toBe('comes back');
  });
});

describe('2. handle', () => {
  it('answers who asks', () => {
    const asks = (story: Story) =>
      (function* (): Body<void> {
        story.push('bob: asks');
        const tid = yield getTid();
        story.push(`bob: is ${JSON.stringify(tid)}`);
      })();
    expect(
      played(turns('ann', 1), asks, turns('cid', 1)).filter((line) => !/ann|cid/.test(line)),
      'the answer comes in by the `next()` that begins the next turn, at the very `yield` that has asked: a task that asks for its number is told its own',
    ).toEqual(['bob: asks', 'bob: is 2', 'main: run comes back']);
  });

  it('ends the turn of whoever asks', () => {
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            for (let count = 1; count <= 3; count++) story.push(`ann: is ${yield getTid()}`);
          })(),
        turns('bob', 3),
      ),
      'a request is a `yield` like any other, and ends the turn: who asks a question every time must not have more turns than those who ask nothing',
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
          story.push(`ann: hears ${yield getTid()}`);
          story.push(`ann: hears ${yield}`);
          story.push(`ann: hears ${yield getTid()}`);
          story.push(`ann: hears ${yield}`);
        })(),
      ),
      'an answer belongs to one question: who asks nothing the next time is told nothing the next time, so the old answer must be forgotten when it has been given',
    ).toEqual([
      'ann: hears 1',
      'ann: hears undefined',
      'ann: hears 1',
      'ann: hears undefined',
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
      'a child is a task like the others, with turns of its own: it goes to the end of the queue, then whoever has asked for it stands behind it, and is told its number',
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

  it('looks at a request, and leaves it as it is', () => {
    const question = Object.freeze(getTid());
    const asks = (name: string) => (story: Story) =>
      (function* (): Body<void> {
        for (let count = 1; count <= 2; count++) story.push(`${name}: is ${yield question}`);
      })();
    expect(
      played(asks('ann'), asks('bob')),
      'a request is a description, like a form that was filled in: two tasks may hand in the same one, and again, so nothing is written on it',
    ).toEqual(['ann: is 1', 'bob: is 2', 'ann: is 1', 'bob: is 2', 'main: run comes back']);
  });

  it('throws what is no request back at the yield', () => {
    const nonsense = [
      5,
      'spawn',
      null,
      {},
      { ask: 'pay' },
      [getTid()],
      Symbol('x'),
      Promise.resolve(),
      () => 1,
    ];
    expect(
      played(
        (story) =>
          (function* (): Body<string> {
            for (const each of nonsense) {
              try {
                story.push(`ann: hears ${show(yield each as Trap)}`);
              } catch (error) {
                story.push(`ann: caught ${show(error)}`);
              }
            }
            return 'done';
          })(),
        turns('bob', 2),
      ),
      'who yields what nobody can do has made a mistake, and must hear of it where it was made: it comes in as an error, by the door for errors, and nobody else is disturbed',
    ).toEqual([
      'bob: turn 1',
      'ann: caught a TypeError',
      'bob: turn 2',
      ...Array(8).fill('ann: caught a TypeError'),
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
      'a generator is no request, and somebody who yields one has forgotten a star: that is an error in this task, while `yield*` needs nothing from you, because what the helper yields comes out of its caller',
    ).toEqual(['helper: begins', 'bob: has help', 'main: run is told of a TypeError']);
  });

  it('lets the compiler see who may be a body', () => {
    const scheduler = new Scheduler();
    function* yieldsNumbers() {
      yield 5;
    }
    function* forgetsTheStar() {
      yield turns('ann', 1)([]);
    }
    function* waits(): Coro<void> {}
    const refused = [
      // @ts-expect-error a body yields requests, and a number is none
      () => scheduler.spawn(yieldsNumbers()),
      // @ts-expect-error a generator that is yielded has lost its star
      () => scheduler.spawn(forgetsTheStar()),
      // @ts-expect-error a coroutine of lesson 09 yields what it waits for: that is another design
      () => scheduler.spawn(waits()),
      // @ts-expect-error the function was not called
      () => scheduler.spawn(waits),
    ];
    function* asks(): Body<number> {
      // @ts-expect-error what an answer is depends on the question, and the type of a yield cannot say that
      const tid: number = yield getTid();
      return tid;
    }
    scheduler.spawn(asks());
    expect([refused.length, finish(scheduler)], 'and what it accepts does run').toEqual([4, 'comes back']);
  });
});

describe('3. join', () => {
  /** A body that joins these tasks, one after the other, and says what it hears. */
  const joins =
    (name: string, ...tids: readonly number[]) =>
    (story: Story): Body =>
      (function* (): Body {
        for (const tid of tids) {
          story.push(`${name}: joins ${tid}`);
          try {
            story.push(`${name}: hears ${show(yield join(tid))}`);
          } catch (error) {
            story.push(`${name}: caught ${show(error)}`);
          }
        }
        return name;
      })();

  it('gives no turn to who waits, and then what the other has returned', () => {
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
      'who waits is not ready, so it is resumed by nobody until what it waits for is there: then once, with what the other task has returned',
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
      'only the one who has asked waits: a scheduler that runs the other task to its end at once has forgotten everybody else',
    ).toEqual([
      'ann: joins 2',
      'bob: turn 1',
      'cid: turn 1',
      'bob: turn 2',
      'cid: turn 2',
      'bob: turn 3',
      'cid: turn 3',
      'ann: hears soup',
      'cid: turn 4',
      'main: run comes back',
    ]);
  });

  it('tells everybody who waits, in the order in which they came', () => {
    expect(
      played(joins('ann', 4), joins('bob', 4), joins('cid', 4), turns('dan', 2, 'soup'), turns('eve', 3)),
      'a task may have many who wait for it, and each of them is told; they go to the end of the ready queue, whoever came first before the others',
    ).toEqual([
      'ann: joins 4',
      'bob: joins 4',
      'cid: joins 4',
      'dan: turn 1',
      'eve: turn 1',
      'dan: turn 2',
      'eve: turn 2',
      'ann: hears soup',
      'bob: hears soup',
      'cid: hears soup',
      'eve: turn 3',
      'main: run comes back',
    ]);
  });

  it('throws the error of a task into those who wait for it', () => {
    expect(
      played(joins('ann', 3), joins('bob', 3), failing('cid')),
      'an error goes to whoever wanted the value, by the door for errors: there it can be caught, and `run` has nothing to tell, because somebody has heard of it',
    ).toEqual([
      'ann: joins 3',
      'bob: joins 3',
      'cid: begins',
      'cid: throws',
      'ann: caught Error(cid)',
      'bob: caught Error(cid)',
      'main: run comes back',
    ]);
  });

  it('tells at once how a task has ended that has ended before', () => {
    expect(
      played(turns('ann', 1, 'soup'), failing('bob'), turns('cid', 3), (story) =>
        (function* (): Body<void> {
          for (let turn = 0; turn < 3; turn++) yield;
          yield* joins('dan', 1, 2, 1)(story);
        })(),
      ),
      'nothing more will happen to a task that has ended, so who waits for that waits for ever: how it has ended is still known, and whoever asks is told',
    ).toEqual([
      'ann: turn 1',
      'bob: begins',
      'cid: turn 1',
      'bob: throws',
      'cid: turn 2',
      'cid: turn 3',
      'dan: joins 1',
      'dan: hears soup',
      'dan: joins 2',
      'dan: caught Error(bob)',
      'dan: joins 1',
      'dan: hears soup',
      'main: run comes back',
    ]);
  });

  it('tells an error from a value that is one', () => {
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
      'an error that is returned is a value, and `undefined` can be thrown: the door by which it comes in depends on how the task has ended, and not on what it has ended with',
    ).toEqual([
      'ann: joins 2',
      'dan: begins',
      'eve: begins',
      'ann: hears Error(in good order)',
      'ann: joins 3',
      'dan: throws',
      'eve: throws',
      'ann: hears undefined',
      'ann: joins 4',
      'ann: caught undefined',
      'ann: joins 5',
      'ann: caught 0',
      'main: run comes back',
    ]);
  });

  it('refuses to wait for what never comes', () => {
    expect(
      played(joins('ann', 1, 7, 0, -1, 2), turns('bob', 2, 'soup')),
      'a task that waits for itself, or for a task that there is not, would sleep for ever: it is told so at once, by an error at the `yield` that has asked',
    ).toEqual([
      'ann: joins 1',
      'bob: turn 1',
      'ann: caught a RangeError',
      'ann: joins 7',
      'bob: turn 2',
      'ann: caught a RangeError',
      'ann: joins 0',
      'ann: caught a RangeError',
      'ann: joins -1',
      'ann: caught a RangeError',
      'ann: joins 2',
      'ann: hears soup',
      'main: run comes back',
    ]);
  });

  it('says who is left when nobody is ready', () => {
    expect(
      played(joins('ann', 2), joins('bob', 1), turns('cid', 2)),
      'two tasks that wait for each other will never be ready: `run` has to come back all the same, and what is left must not look like a good end',
    ).toEqual([
      'ann: joins 2',
      'bob: joins 1',
      'cid: turn 1',
      'cid: turn 2',
      'main: run is told of Error(task 1 still waits, and nobody is left to run) and Error(task 2 still waits, and nobody is left to run)',
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

  /** A body that kills these tasks, one after the other, and says what it hears. */
  const kills =
    (name: string, ...tids: readonly number[]) =>
    (story: Story): Body =>
      (function* (): Body {
        yield;
        for (const tid of tids) {
          story.push(`${name}: kills ${tid}`);
          story.push(`${name}: hears ${yield kill(tid)}`);
        }
        return name;
      })();

  it('closes a task before the answer comes', () => {
    expect(
      played(kills('ann', 3), turns('bob', 3), endless('cid')),
      'a task that is killed goes out through its `finally` and through nothing else, on a turn of its own: when the killer hears `true` that has happened, and everybody else goes on',
    ).toEqual([
      'bob: turn 1',
      'cid: turn 1',
      'ann: kills 3',
      'bob: turn 2',
      'cid: leaves',
      'ann: hears true',
      'bob: turn 3',
      'main: run comes back',
    ]);
  });

  it('uses the door for ends, once', () => {
    const story: Story = [];
    /** A frame that says by which door somebody comes in. */
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
      'a task has one next turn, and it begins with one call: `return()` takes the place of the `next()` that would have come, for an error could be caught, and a second call would find a frame that has ended',
    ).toEqual([
      'ann: next()',
      'bob: next()',
      'ann: next()',
      'bob: return()',
      'ann: next(true)',
      'main: run comes back',
    ]);
  });

  it('says no when there is nobody to end', () => {
    expect(
      played(kills('ann', 2, 9, 0), turns('bob', 1)),
      'a task that has ended cannot be ended, and one that there is not cannot either: the answer is `false`, and that is no error',
    ).toEqual([
      'bob: turn 1',
      'ann: kills 2',
      'ann: hears false',
      'ann: kills 9',
      'ann: hears false',
      'ann: kills 0',
      'ann: hears false',
      'main: run comes back',
    ]);
  });

  it('tells those who wait for a task that is killed', () => {
    const waits = (story: Story) =>
      (function* (): Body<void> {
        story.push(`ann: hears ${yield join(3)}`);
      })();
    expect(
      played(waits, kills('bob', 3), endless('cid')),
      'killed is one way to end, and those who wait for the end of a task have to be told of it: there is no value, and it was no error',
    ).toEqual([
      'cid: turn 1',
      'bob: kills 3',
      'cid: leaves',
      'bob: hears true',
      'ann: hears undefined',
      'main: run comes back',
    ]);
  });

  it('ends a task that waits, which then waits no more', () => {
    const waits = (story: Story) =>
      (function* (): Body<void> {
        try {
          story.push(`ann: hears ${yield join(3)}`);
        } finally {
          story.push('ann: leaves');
        }
      })();
    const joinsTheDead = (story: Story) =>
      (function* (): Body<void> {
        story.push(`dan: hears ${yield join(1)}`);
      })();
    expect(
      played(waits, kills('bob', 1), turns('cid', 5), joinsTheDead),
      'a task that waits is in no ready queue, and has to be put there for its last turn; and it must be taken out of the list that it waits in, or somebody will give a turn to a task that has ended',
    ).toEqual([
      'cid: turn 1',
      'bob: kills 1',
      'cid: turn 2',
      'ann: leaves',
      'bob: hears true',
      'cid: turn 3',
      'dan: hears undefined',
      'cid: turn 4',
      'cid: turn 5',
      'main: run comes back',
    ]);
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
      'what a task has waited for comes too late when it was killed: it stands in a list of those to be told until somebody takes it out',
    ).toEqual([
      'caller resumes ann: next()',
      "ann yields { ask: 'join', tid: 3 }",
      'caller resumes ann: return()',
      'ann closes',
    ]);
  });

  it('lets a task end itself', () => {
    expect(
      played(
        (story) =>
          (function* (): Body<void> {
            try {
              const me = (yield getTid()) as number;
              story.push(`ann: hears ${yield kill(me)}`);
            } finally {
              story.push('ann: leaves');
            }
          })(),
        turns('bob', 3),
      ),
      'when a request is handled all tasks are paused, the one that asks too, so it can be closed like any other; it must not be told an answer as well, because it has one turn left and not two',
    ).toEqual(['bob: turn 1', 'bob: turn 2', 'ann: leaves', 'bob: turn 3', 'main: run comes back']);
  });

  it('takes the place of an answer', () => {
    const asks = (name: string, request: () => Trap) => (story: Story) =>
      (function* (): Body<void> {
        try {
          story.push(`${name}: asks`);
          story.push(`${name}: hears ${yield request()}`);
        } catch (error) {
          story.push(`${name}: caught ${show(error)}`);
        } finally {
          story.push(`${name}: leaves`);
        }
      })();
    expect(
      [
        played(
          kills('ann', 2),
          asks('bob', () => getTid()),
        ),
        played(
          kills('cid', 2),
          asks('dan', () => 5 as unknown as Trap),
        ),
      ],
      'whatever the next turn would have begun with, an answer or an error, it begins with the end now',
    ).toEqual([
      ['bob: asks', 'ann: kills 2', 'bob: leaves', 'ann: hears true', 'main: run comes back'],
      ['dan: asks', 'cid: kills 2', 'dan: leaves', 'cid: hears true', 'main: run comes back'],
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
            story.push(`cid: hears ${yield join(2)}`);
          })(),
      ),
      'to close a frame is a request, and a `yield` in its `finally` puts off the end: until then it is a task like any other, with turns and answers, and only then those who wait are told',
    ).toEqual([
      'ann: kills 2',
      'bob: has to clean up',
      'ann: hears true',
      'bob: asks, and is 2',
      'helper: turn 1',
      'helper: turn 2',
      'cid: hears undefined',
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
      'a task that is being closed runs code of its own, which may throw: that is a failure of this task, on its own turn, and no business of whoever has killed it',
    ).toEqual([
      'bob: turn 1',
      'ann: kills 3',
      'bob: turn 2',
      'cid: stumbles',
      'ann: hears true',
      'bob: turn 3',
      'main: run is told of Error(the door is jammed)',
    ]);
  });
});

describe('5. laundry', () => {
  /** Loads that take so many seconds each. */
  const loadsOf = (...seconds: readonly number[]): Load[] =>
    seconds.map((time, index) => ({ name: `load ${index + 1}`, seconds: time }));

  /** A day in the laundry, or what went wrong on it. */
  function day(machines: number, loads: readonly Load[], tell: (report: LaundryReport) => unknown): unknown {
    let result: unknown;
    const mishap = outcome(() => {
      result = tell(laundry(machines, loads));
    });
    return mishap === 'undefined' ? result : mishap;
  }

  /** Longer than this, in seconds, no machine has to wait for the attendant: so long her hands may be full elsewhere. */
  const patience = (machines: number): number => 2 * machines * HANDS + 2;

  it('washes a load', () => {
    expect(
      day(1, loadsOf(5), ({ washes }) =>
        washes.map(({ load, machine, done, emptied }) => {
          const late = emptied - done;
          return `${load.name} into machine ${machine}, out ${late <= patience(1) ? 'in time' : `${late} seconds late`}`;
        }),
      ),
      'a machine is filled, then it needs its time, then it is emptied: a helper that waits has to be called with `yield*`, because a frame that is made and dropped makes nobody wait',
    ).toEqual(['load 1 into machine 1, out in time']);
  });

  it('washes every load once', () => {
    const loads = loadsOf(5, 8, 3, 4, 2, 6, 1);
    const names = loads.map(({ name }) => name);
    expect(
      [
        day(3, loads, ({ washes }) => washes.map(({ load }) => load.name).sort()),
        loads.map(({ name }) => name),
      ],
      'each load goes into one machine, once, in whatever order, and nobody takes it out of the list of whoever has brought it',
    ).toEqual([names, names]);
  });

  it('stands beside no machine', () => {
    expect(
      day(10, loadsOf(...Array(10).fill(30)), ({ seconds }) =>
        seconds <= 30 + patience(10) ? 'in time' : `after ${seconds} seconds`,
      ),
      'a machine that runs needs nobody: ten of them can run at the same time, if each has a task of its own, all of them are spawned before one of them is joined, and whoever waits yields',
    ).toBe('in time');
  });

  it('keeps every machine busy', () => {
    const neglected = ({ machines, washes }: LaundryReport): string[] => {
      const lastFilled = Math.max(...washes.map(({ filled }) => filled));
      const notes: string[] = [];
      for (let machine = 1; machine <= machines; machine++) {
        const mine = washes.filter((wash) => wash.machine === machine);
        let free = 0;
        for (const { filled, done, emptied } of mine) {
          if (filled - free > patience(machines)) notes.push(`machine ${machine} was empty at ${free}`);
          if (emptied - done > patience(machines)) notes.push(`machine ${machine} was done at ${done}`);
          free = emptied + HANDS;
        }
        if (lastFilled - free > patience(machines)) notes.push(`machine ${machine} was empty at ${free}`);
      }
      return notes;
    };
    expect(
      [
        day(2, loadsOf(60, 3, 3, 3, 60, 3, 3, 60, 3, 3, 3, 60), neglected),
        day(5, loadsOf(90, ...Array(30).fill(5)), neglected),
      ],
      'a short load does not wait for a long one: a machine that is done is emptied and takes the next load as soon as her hands are free, whatever the others are doing',
    ).toEqual([[], []]);
  });

  it('comes home', () => {
    expect(
      [
        day(3, [], ({ seconds, washes }) => [seconds, washes.length]),
        day(5, loadsOf(1, 2), ({ washes }) => washes.length),
      ],
      'the tea has no end of its own, so somebody has to end it when the last machine is empty; and there are days with little to do, or nothing',
    ).toEqual([[0, 0], 2]);
  });
});

describe('6. trampoline (stretch)', () => {
  /** A body that joins task 2, in a frame that is called by a frame. */
  const joinsFromInside = (atJoin: (story: Story) => Body) => (story: Story) => {
    function* inner(): Caller {
      return `inner ${yield* atJoin(story) as Caller}`;
    }
    function* outer(): Caller {
      try {
        const result = yield inner() as Caller;
        story.push(`outer: has ${result}`);
        return 'all';
      } catch (error) {
        story.push(`outer: caught ${show(error)}`);
        return 'most';
      } finally {
        story.push('outer: leaves');
      }
    }
    return trampoline(outer());
  };

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
      story.push(`ann: hears ${yield}`);
      return 'soup';
    }
    function* main(): Body<void> {
      story.push(`main: hears ${yield join(1)}`);
    }
    const scheduler = new Scheduler();
    scheduler.spawn(trampoline(ann()));
    scheduler.spawn(main());
    story.push(`main: run ${finish(scheduler)}`);
    expect(
      story,
      'a frame that yields another one waits until that has returned, and is resumed with what it has returned: nobody else has to hear of it; what the first of them returns is what the task returns',
    ).toEqual([
      'ann: has 5',
      'ann: has 8',
      'ann: has 0',
      'ann: hears undefined',
      'main: hears soup',
      'main: run comes back',
    ]);
  });

  it('lets traps out, and answers in', () => {
    expect(
      played(
        (story) => {
          function* who(): Caller {
            const tid = yield getTid();
            story.push(`who: is ${tid}`);
            return tid;
          }
          function* ann(): Caller<void> {
            story.push(`ann: has ${yield who()}`);
          }
          return trampoline(ann());
        },
        turns('bob', 3),
      ),
      'only a trap is for the scheduler, and its answer is for the frame that has asked; a call is not, so it costs no turn',
    ).toEqual([
      'bob: turn 1',
      'who: is 1',
      'ann: has 1',
      'bob: turn 2',
      'bob: turn 3',
      'main: run comes back',
    ]);
  });

  it('throws an error into the frame that has called', () => {
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
            story.push(`ann: caught ${show(error)}`);
            story.push(`ann: has ${yield mop()}`);
          }
          story.push(`ann: hears ${yield getTid()}`);
          yield bad();
        }
        return trampoline(ann());
      }),
      'an error travels the way of a return: from the frame that it comes out of to the one that has called it, at the `yield` that called; when there is nobody left to catch it, it is the error of the task',
    ).toEqual([
      'passes: leaves',
      'ann: caught Error(smoke)',
      'ann: has 1',
      'ann: hears 1',
      'main: run is told of Error(smoke)',
    ]);
  });

  it('throws what is thrown in into the innermost frame', () => {
    const waits = (story: Story) =>
      (function* (): Body<string> {
        try {
          yield join(2);
          return 'lucky';
        } catch (error) {
          story.push(`inner: caught ${show(error)}`);
          return `knows, and is ${yield getTid()}`;
        }
      })();
    expect(
      played(joinsFromInside(waits), failing('bob')),
      'an error that the scheduler throws in answers a `yield` too: that of the frame on top, which may catch it and go on',
    ).toEqual([
      'bob: begins',
      'bob: throws',
      'inner: caught Error(bob)',
      'outer: has inner knows, and is 1',
      'outer: leaves',
      'main: run comes back',
    ]);
  });

  it('closes all frames, the innermost first', () => {
    const waits = (story: Story) =>
      (function* (): Body<void> {
        try {
          for (let turn = 0; turn < 9; turn++) yield;
        } finally {
          story.push('inner: leaves');
        }
      })();
    const kills = (story: Story) =>
      (function* (): Body<void> {
        yield;
        story.push(`bob: hears ${yield kill(1)}`);
      })();
    expect(
      played(joinsFromInside(waits), kills),
      'a task that is killed may have many frames by then, and each has its `finally`: they leave in the order in which calls come back',
    ).toEqual(['inner: leaves', 'outer: leaves', 'bob: hears true', 'main: run comes back']);
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
      'the frames that wait stand in a list of yours, and the call of one has come back before the next is resumed: then the stack of the machine does not grow with them',
    ).toEqual(['ann: counts 20000', 'main: run comes back']);
  });
});
