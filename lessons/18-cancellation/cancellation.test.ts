import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/18-cancellation/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { CancelledError } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import type { Task } from '../12-task/task.ts';
import { VirtualSelector } from '../14-time/given/selector.ts';
import { sleep } from '../14-time/sleep.ts';
import type { CancellableTask } from './cancellable-task.ts';
import { AsyncioLoop, createTask, currentTask, getRunningLoop } from './given/asyncio-loop.ts';
import { Wire } from './given/wire.ts';
import { HaltTask } from './halt-task.ts';
import { isCancelled, swallows } from './is-cancelled.ts';
import { type Chunks, LineReader } from './line-reader.ts';
import { transcript } from './predict.ts';
import { runVirtual } from './run.ts';

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
    return shown(action());
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** How a task has ended, in words. */
function fate(task: Task<unknown>): string {
  if (!task.done()) return 'pending';
  if (task.cancelled()) return 'cancelled';
  return task.exception() === null
    ? `finished with ${shown(task.result())}`
    : `failed with ${task.exception()}`;
}

/** Breaks off a run that has no end. */
class Limited extends AsyncioLoop {
  turns = 0;

  constructor() {
    super(new VirtualSelector());
  }

  protected override runOnce(): void {
    this.turns += 1;
    if (this.turns > 2000) throw new Error('two thousand turns, and no end');
    super.runOnce();
  }
}

/** What a test has to play with. */
interface Play {
  readonly loop: Limited;
  /** Adds a line to the story, with the time. */
  readonly say: (line: string) => void;
}

/** Runs `main` on a loop whose time jumps, to its end or until nothing can wake the loop. Returns the story of that. */
function live(main: (play: Play) => Coro<unknown>): Story {
  const story: Story = [];
  const loop = new Limited();
  const errors: unknown[] = [];
  const say = (line: string) => void story.push(`${loop.time()}: ${line}`);
  loop.setExceptionHandler((_loop, { message, exception }) => {
    errors.push(exception);
    if (exception !== undefined) story.push(`the loop reports ${exception}`);
    else if (message !== undefined) story.push(`the loop reports ${message}`);
  });
  try {
    loop.runUntilComplete(main({ loop, say }));
  } catch (error) {
    errors.push(error);
    story.push(/nothing left/.test(String(error)) ? 'nothing can wake the loop' : `main throws ${error}`);
  }
  for (const error of errors) unlessTodo(error);
  return story;
}

/** A coroutine that naps for `seconds`, and says when it begins, is cancelled, has slept, leaves. */
function* napper({ say }: Play, name: string, seconds = 60): Coro<string> {
  try {
    say(`${name} sleeps`);
    yield* sleep(seconds);
    say(`${name} has slept`);
    return 'slept';
  } catch (error) {
    say(`${name} gets ${error}`);
    throw error;
  } finally {
    say(`${name} leaves`);
  }
}

/** Waits until `task` is done, in whatever way. Ends after a day. */
function* until(task: Task<unknown>): Coro<void> {
  for (let naps = 0; naps < 24 && !task.done(); naps++) yield* sleep(3600);
}

describePrediction(transcript, demo);

describe('1. cancel and uncancel', () => {
  it('stops nothing at once', () => {
    const story = live(function* (all) {
      const task = createTask(napper(all, 'ann'));
      yield* sleep(1);
      all.say(`cancel returns ${task.cancel()}, and ann is ${fate(task)}`);
    });
    expect(
      story.slice(0, 2),
      '`cancel` asks, and returns: nothing of the coroutine runs during the call. It hears of the cancel at its next step, so until then the task is pending',
    ).toEqual(['0: ann sleeps', '1: cancel returns true, and ann is pending']);
  });

  it('wakes a task that waits', () => {
    const story = live(function* (all) {
      const task = createTask(napper(all, 'ann'));
      yield* sleep(1);
      task.cancel();
      yield* until(task);
      all.say(fate(task));
    });
    expect(
      story.slice(0, 3),
      'ann waits for a future, and sleeps on until that is done: leaving an error for the next step does not wake her. Cancel the future, `this.waitingFor`, and it wakes the task',
    ).toEqual(['0: ann sleeps', '1: ann gets CancelledError', '1: ann leaves']);
  });

  it('cancels the future that it waits for', () => {
    const future: string[] = [];
    live(function* ({ loop }) {
      const box = loop.createFuture<void>();
      const task = createTask(
        (function* waiter(): Coro<void> {
          yield* box;
        })(),
      );
      yield* sleep(1);
      task.cancel();
      future.push(`cancelled: ${box.cancelled()}`);
      yield* sleep(1);
      future.push(`the task: ${fate(task)}`);
    });
    expect(
      future,
      'the future is cancelled during the call, and the task ends later, at its next step: other code may hold the future, and sees that nothing will come',
    ).toEqual(['cancelled: true', 'the task: cancelled']);
  });

  it('runs nothing of a task that has not begun', () => {
    const story = live(function* (all) {
      const task = createTask(napper(all, 'ann'));
      task.cancel();
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'there is no future to cancel, and the first step is coming: leave an error in `this.mustCancel`, and that step throws it into a frame that has not begun',
    ).toEqual(['1: cancelled']);
  });

  it('is heard after a bare yield', () => {
    const story = live(function* (all) {
      const task = createTask(
        (function* ann(): Coro<void> {
          try {
            all.say('ann yields');
            yield;
            all.say('ann goes on');
          } catch (error) {
            all.say(`ann gets ${error}`);
            throw error;
          }
        })(),
      );
      yield* sleep(0);
      task.cancel();
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'after a bare `yield` a task waits for nothing: its next step is coming anyway. Leave an error in `this.mustCancel` for it',
    ).toEqual(['0: ann yields', '0: ann gets CancelledError', '1: cancelled']);
  });

  it('is heard when the future is done already', () => {
    const story = live(function* (all) {
      const box = all.loop.createFuture<string>();
      const task = createTask(
        (function* ann(): Coro<void> {
          try {
            all.say(`ann reads ${yield* box}`);
          } catch (error) {
            all.say(`ann gets ${error}`);
            throw error;
          }
        })(),
      );
      yield* sleep(1);
      box.setResult('a letter');
      task.cancel();
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'the letter is there, but ann has not been resumed: a cancel that comes now still counts. `cancel` of a future that is done returns `false` and changes nothing, so the error has to be left for the next step',
    ).toEqual(['1: ann gets CancelledError', '2: cancelled']);
  });

  it('sends the message down', () => {
    const story = live(function* (all) {
      const task = createTask(napper(all, 'ann'));
      const early = createTask(napper(all, 'bob'));
      early.cancel('too early');
      yield* sleep(1);
      task.cancel('too late');
      yield* sleep(1);
      all.say(outcome(() => early.result()));
    });
    expect(
      story,
      'the message is for the coroutine that catches the error, and for all who wait for the task: pass it on to what is cancelled, and into the error that you make',
    ).toEqual([
      '0: ann sleeps',
      '1: ann gets CancelledError: too late',
      '1: ann leaves',
      '2: throws CancelledError: too early',
    ]);
  });

  it('travels down to the deepest future, and the errors come up', () => {
    const story = live(function* (all) {
      function* link(name: string, next: Coro<unknown>): Coro<void> {
        const task = createTask(next);
        try {
          yield* task;
        } finally {
          all.say(`${name} leaves`);
        }
      }
      const task = createTask(link('top', link('middle', napper(all, 'ann'))));
      yield* sleep(1);
      task.cancel('enough');
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'a task that waits for a task passes the cancel on to it, and so on: the innermost coroutine leaves first, and then each task is resumed by the end of the one that it waits for',
    ).toEqual([
      '0: ann sleeps',
      '1: ann gets CancelledError: enough',
      '1: ann leaves',
      '1: middle leaves',
      '1: top leaves',
      '2: cancelled',
    ]);
  });

  it('is not left for the next step when it was passed on', () => {
    const story = live(function* (all) {
      function* stubborn(): Coro<number> {
        try {
          yield* sleep(60);
        } catch {
          return 42;
        }
        return 1;
      }
      function* ann(): Coro<void> {
        try {
          all.say(`ann reads ${yield* createTask(stubborn())}`);
        } catch (error) {
          all.say(`ann gets ${error}`);
        }
      }
      const task = createTask(ann());
      yield* sleep(1);
      task.cancel();
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'ann waits for a task, and the cancel was passed on to it. That one has refused and returned 42, and so ann gets 42. If you leave an error in `this.mustCancel` as well, one cancel asks two coroutines',
    ).toEqual(['1: ann reads 42', '2: finished with undefined']);
  });

  it('can be refused', () => {
    const story = live(function* (all) {
      function* stubborn(): Coro<number> {
        try {
          yield* sleep(60);
        } catch {
          return 42;
        }
        return 1;
      }
      const task = createTask(stubborn());
      yield* sleep(1);
      task.cancel();
      yield* sleep(1);
      all.say(`${fate(task)}, cancelled: ${task.cancelled()}, and cancel now returns ${task.cancel()}`);
    });
    expect(
      story,
      'the coroutine caught the error and returned 42, so the task is finished, with 42. A cancel asks, and the coroutine decides',
    ).toEqual(['2: finished with 42, cancelled: false, and cancel now returns false']);
  });

  it('can be asked again', () => {
    const story = live(function* (all) {
      function* slow(): Coro<void> {
        try {
          yield* sleep(60);
        } finally {
          all.say('slow cleans up');
          yield* sleep(10);
          all.say('slow has cleaned up');
        }
      }
      const task = createTask(slow());
      yield* sleep(1);
      task.cancel('first');
      yield* sleep(1);
      task.cancel('second');
      yield* sleep(1);
      all.say(`${fate(task)}: ${outcome(() => task.result())}`);
    });
    expect(
      story,
      'the task waits again, in its `finally`, and the second cancel is one more request: it cancels what the task waits for now',
    ).toEqual(['1: slow cleans up', '3: cancelled: throws CancelledError: second']);
  });

  it('counts', () => {
    const counts: string[] = [];
    live(function* (all) {
      const task = createTask(napper(all, 'ann'));
      counts.push(`at first ${task.cancelling()}`);
      yield* sleep(1);
      task.cancel();
      counts.push(`then ${task.cancelling()}`);
      task.cancel();
      counts.push(`then ${task.cancelling()}`);
      yield* sleep(1);
      task.cancel();
      counts.push(`when it is done ${task.cancelling()}`);
      const below = createTask(napper(all, 'bob'));
      const above = createTask(
        (function* waiter(): Coro<void> {
          yield* below;
        })(),
      );
      yield* sleep(1);
      above.cancel();
      counts.push(`in a row ${above.cancelling()} and ${below.cancelling()}`);
    });
    expect(
      counts,
      'every cancel of a task that is not done counts: when it is passed on, when one has come before, and in each task of a row',
    ).toEqual(['at first 0', 'then 1', 'then 2', 'when it is done 2', 'in a row 1 and 1']);
  });

  it('takes cancels back, one at a time', () => {
    const counts: string[] = [];
    live(function* (all) {
      const task = createTask(napper(all, 'ann'));
      yield* sleep(1);
      task.cancel();
      task.cancel();
      for (let times = 0; times < 3; times++)
        counts.push(`uncancel returns ${task.uncancel()}, cancelling ${task.cancelling()}`);
    });
    expect(
      counts,
      '`uncancel` returns how many cancels are left, and there are never fewer than none: an `uncancel` too many must not swallow the next cancel',
    ).toEqual([
      'uncancel returns 1, cancelling 1',
      'uncancel returns 0, cancelling 0',
      'uncancel returns 0, cancelling 0',
    ]);
  });

  it('drops the error when the last cancel is taken back', () => {
    const story = live(function* (all) {
      const ann = createTask(napper(all, 'ann', 1));
      ann.cancel();
      ann.uncancel();
      const bob = createTask(napper(all, 'bob', 1));
      bob.cancel();
      bob.cancel();
      bob.uncancel();
      yield* sleep(2);
      all.say(`ann ${fate(ann)}, bob ${fate(bob)}`);
    });
    expect(
      story.at(-1),
      "ann's only cancel was taken back before the error was thrown in: drop the error. One of bob's two cancels still stands, and so does the error",
    ).toBe("2: ann finished with 'slept', bob cancelled");
  });

  it('ends tasks that wait for each other in a circle', () => {
    const story = live(function* (all) {
      const tasks: CancellableTask<void>[] = [];
      function* waiter(name: string, other: number): Coro<void> {
        try {
          yield* tasks[other] as CancellableTask<void>;
        } catch (error) {
          all.say(`${name} gets ${error}`);
          throw error;
        }
      }
      tasks.push(createTask(waiter('ann', 1)), createTask(waiter('bob', 2)), createTask(waiter('cid', 0)));
      yield* sleep(1);
      tasks[0]?.cancel();
      tasks[0]?.cancel();
      yield* sleep(1);
      all.say(tasks.map(fate).join(', '));
    });
    expect(
      story,
      'ann waits for bob, bob for cid, and cid for ann. Pass the cancel on by calling `cancel` of `this.waitingFor`: then `given/walk.ts` notices the circle and ends it, and each task hears of it once',
    ).toEqual([
      '1: cid gets CancelledError',
      '1: bob gets CancelledError',
      '1: ann gets CancelledError',
      '2: cancelled, cancelled, cancelled',
    ]);
  });
});

describe('2. Cancels that come late', () => {
  it('strikes when the task begins to wait', () => {
    const story = live(function* (all) {
      function* quitter(): Coro<void> {
        currentTask()?.cancel('by itself');
        all.say('quitter goes on');
        yield* napper(all, 'quitter');
      }
      const task = createTask(quitter());
      yield* until(task);
      all.say(fate(task));
    });
    expect(
      story.slice(0, 4),
      'the task was cancelled during its step, and now it waits for a future: nobody else will cancel that one, so do it in `cancelLate`, with the message',
    ).toEqual([
      '0: quitter goes on',
      '0: quitter sleeps',
      '0: quitter gets CancelledError: by itself',
      '0: quitter leaves',
    ]);
  });

  it('cancels a task that it begins to wait for', () => {
    const story = live(function* (all) {
      const nap = createTask(napper(all, 'ann'));
      function* quitter(): Coro<void> {
        currentTask()?.cancel();
        yield* nap;
      }
      yield* sleep(1);
      const task = createTask(quitter());
      yield* sleep(1);
      all.say(`ann ${fate(nap)}, quitter ${fate(task)}`);
    });
    expect(
      story.at(-1),
      'what it begins to wait for is a task: cancel it like any future, and it passes the cancel on',
    ).toBe('2: ann cancelled, quitter cancelled');
  });

  it('strikes once', () => {
    const story = live(function* (all) {
      function* stubborn(): Coro<number> {
        try {
          yield* sleep(60);
        } catch {
          return 42;
        }
        return 1;
      }
      const nap = createTask(stubborn());
      function* quitter(): Coro<void> {
        currentTask()?.cancel();
        all.say(`quitter reads ${yield* nap}`);
      }
      yield* sleep(1);
      const task = createTask(quitter());
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'the cancel was passed on to a task that has refused it and returned 42. One cancel is one error: once it is passed on, nothing may be left in `this.mustCancel` for the next step',
    ).toEqual(['1: quitter reads 42', '2: finished with undefined']);
  });

  it('waits for the next step when there is nothing to cancel', () => {
    const story = live(function* (all) {
      function* quitter(): Coro<void> {
        currentTask()?.cancel();
        try {
          yield;
          all.say('quitter goes on');
        } catch (error) {
          all.say(`quitter gets ${error}`);
        }
      }
      const task = createTask(quitter());
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'after a bare `yield` the task waits for nothing, so there is nothing to cancel yet: leave the error where it is, and the next step throws it in',
    ).toEqual(['0: quitter gets CancelledError', '1: finished with undefined']);
  });

  it('keeps the cancel when the future is done already', () => {
    const story = live(function* (all) {
      const box = all.loop.createFuture<string>();
      function* ann(): Coro<void> {
        box.addDoneCallback(() => {});
        currentTask()?.cancel();
        const waits = box[Symbol.iterator]();
        const step = waits.next();
        box.setResult('a letter');
        try {
          yield step.value as undefined;
          all.say('ann goes on');
        } catch (error) {
          all.say(`ann gets ${error}`);
          throw error;
        }
      }
      const task = createTask(ann());
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'what the task waits for is done already, so its `cancel` returns `false` and makes no difference: the error has to stay in `this.mustCancel`',
    ).toEqual(['0: ann gets CancelledError', '1: cancelled']);
  });

  it('cancels a task that returns first', () => {
    const story = live(function* (all) {
      function* finisher(): Coro<string> {
        currentTask()?.cancel('too late');
        return 'done';
      }
      const task = createTask(finisher());
      yield* sleep(1);
      all.say(`${fate(task)}: ${outcome(() => task.result())}`);
    });
    expect(
      story,
      'the coroutine has returned, and cannot be resumed again. It was cancelled before it returned, so the task is cancelled, with that error and its message',
    ).toEqual(['1: cancelled: throws CancelledError: too late']);
  });

  it('keeps an error of its own', () => {
    const story = live(function* (all) {
      function* failing(): Coro<string> {
        currentTask()?.cancel();
        throw new RangeError('my own');
      }
      const task = createTask(failing());
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'the coroutine has failed, with an error that somebody should see: a cancel replaces a result, and never an error',
    ).toEqual(['1: failed with RangeError: my own']);
  });

  it('keeps the message of the error that comes out', () => {
    const story = live(function* (all) {
      function* leaving(): Coro<string> {
        currentTask()?.cancel('asked');
        throw new CancelledError('its own');
      }
      const task = createTask(leaving());
      yield* sleep(1);
      all.say(`${fate(task)}: ${outcome(() => task.result())}`);
    });
    expect(
      story,
      'a `CancelledError` has come out already: the task is cancelled, with the error that the coroutine has thrown',
    ).toEqual(['1: cancelled: throws CancelledError: its own']);
  });
});

/** What a program does, and the story of it. */
function program(main: (say: (line: string) => void) => Coro<unknown>): Story {
  const story: Story = [];
  function say(line: string): void {
    story.push(`${getRunningLoop().time()}: ${line}`);
  }
  function* life(): Coro<unknown> {
    getRunningLoop().setExceptionHandler((_loop, { message, exception }) => {
      unlessTodo(exception);
      story.push(`the loop reports: ${message}${exception === undefined ? '' : ` - ${exception}`}`);
    });
    return yield* main(say);
  }
  story.push(`run ${outcome(() => runVirtual(life())).replace(/^(?!throws)/, 'returns ')}`);
  return story;
}

describe('3. run', () => {
  function* worker(say: (line: string) => void, name: string, cleanup = 0): Coro<void> {
    try {
      yield* sleep(3600);
      say(`${name} has worked for an hour`);
    } finally {
      say(`${name} cleans up`);
      yield* sleep(cleanup);
      say(`${name} has cleaned up`);
    }
  }

  it('cancels what is left over', () => {
    const story = program(function* (say) {
      createTask(worker(say, 'ann'));
      yield* sleep(1);
      return 'main is done';
    });
    expect(
      story.slice(0, 2),
      '`main` has returned, and ann is pending: cancel her, and run the loop until she has left by her `finally`. Without a cancel she works on for an hour, and without the loop nothing resumes her',
    ).toEqual(['1: ann cleans up', '1: ann has cleaned up']);
  });

  it('waits until all are done', () => {
    const story = program(function* (say) {
      createTask(worker(say, 'ann', 2));
      createTask(worker(say, 'bob', 3));
      yield* sleep(1);
    });
    expect(
      story,
      'the first one that is done is not the last: `allDone` waits for all of them, and it has to be run by the loop. All are cancelled before anything is waited for, so that they clean up side by side',
    ).toEqual([
      '1: ann cleans up',
      '1: bob cleans up',
      '3: ann has cleaned up',
      '4: bob has cleaned up',
      'run returns undefined',
    ]);
  });

  it('does so when main throws', () => {
    const story = program(function* (say) {
      createTask(worker(say, 'ann'));
      yield* sleep(1);
      throw new RangeError('main has failed');
    });
    expect(
      story,
      'however `main` ends, the others get to clean up, and the error comes out of `run` afterwards',
    ).toEqual(['1: ann cleans up', '1: ann has cleaned up', 'run throws RangeError: main has failed']);
  });

  it('reports what goes wrong during the clean-up', () => {
    const story = program(function* () {
      createTask(
        (function* clumsy(): Coro<void> {
          try {
            yield* sleep(60);
          } finally {
            // biome-ignore lint/correctness/noUnsafeFinally: this is what the test is about
            throw new RangeError('dropped it');
          }
        })(),
      );
      yield* sleep(1);
    });
    expect(
      story,
      'the clean-up has failed, and nobody is left to read the error: the lines below yours report it, once the task is done. `allDone` throws nothing',
    ).toEqual([
      'the loop reports: unhandled exception during run() shutdown - RangeError: dropped it',
      'run returns undefined',
    ]);
  });
});

/** Chunks that are there at once, and one turn after each read. Notes each read. */
class Parcels implements Chunks {
  readonly #chunks: string[];
  reads = 0;

  constructor(...chunks: string[]) {
    this.#chunks = chunks;
  }

  *read(): Coro<string> {
    this.reads += 1;
    if (this.reads > 50) throw new Error('fifty reads, and no end');
    yield* sleep(0);
    return this.#chunks.shift() ?? '';
  }
}

/** All lines, up to null, or ten. */
function linesOf(...chunks: string[]): string[] {
  return live(function* ({ say }) {
    const reader = new LineReader(new Parcels(...chunks));
    for (let lines = 0; lines < 10; lines++) {
      const line = yield* reader.readLine();
      say(shown(line));
      if (line === null) return;
    }
  }).map((line) => line.replace(/^0: /, ''));
}

describe('4. readLine', () => {
  it('makes lines out of chunks', () => {
    expect(
      linesOf('one\n', 'two\n'),
      'a line is what stands before the `\\n`, without it. After the last one comes `null`',
    ).toEqual(["'one'", "'two'", 'null']);
  });

  it('puts a line together', () => {
    expect(
      linesOf('h', 'el', 'lo\n'),
      'a chunk may hold a part of a line: read on until there is a `\\n`, and keep what has come before',
    ).toEqual(["'hello'", 'null']);
  });

  it('keeps what comes after the line', () => {
    expect(
      linesOf('one\ntwo\nth', 'ree\n'),
      'a chunk may hold several lines: return the first one, and keep the rest for the next reads',
    ).toEqual(["'one'", "'two'", "'three'", 'null']);
  });

  it('reads no more than it needs', () => {
    const parcels = new Parcels('one\ntwo\n', 'three\n');
    const reads: string[] = [];
    live(function* () {
      const reader = new LineReader(parcels);
      for (const line of ['one', 'two', 'three'])
        reads.push(`${line}: ${shown(yield* reader.readLine())}, reads: ${parcels.reads}`);
    });
    expect(
      reads,
      'when a whole line is there already, it is returned without another read: the next chunk may not come for an hour',
    ).toEqual(["one: 'one', reads: 1", "two: 'two', reads: 1", "three: 'three', reads: 2"]);
  });

  it('returns empty lines', () => {
    expect(
      linesOf('\n\none\n'),
      'an empty line is a line: `\\n` may be the first character, and the text before it is empty',
    ).toEqual(["''", "''", "'one'", 'null']);
  });

  it('returns the last line without its end', () => {
    expect(
      linesOf('one\ntw', 'o'),
      'the wire has ended, and some text is left: that is the last line. After it comes `null`, as often as you ask',
    ).toEqual(["'one'", "'two'", 'null']);
  });

  it('lets a cancel out', () => {
    const fates: string[] = [];
    live(function* () {
      const task = createTask(new LineReader(new Wire()).readLine());
      yield* sleep(1);
      task.cancel();
      yield* sleep(1);
      fates.push(fate(task));
    });
    expect(
      fates,
      'the cancel arrives at the `yield*` of the read. Let the error out: if you catch it and go on, or return something, you have refused the cancel',
    ).toEqual(['cancelled']);
  });

  it('loses nothing when a read is cancelled', () => {
    const story = live(function* ({ say }) {
      const wire = new Wire();
      const reader = new LineReader(wire);
      function* reading(): Coro<void> {
        say(shown(yield* reader.readLine()));
      }
      const task = createTask(reading());
      wire.send('he');
      yield* sleep(1);
      wire.send('l');
      yield* sleep(1);
      task.cancel();
      yield* sleep(1);
      wire.send('lo\n');
      wire.end();
      yield* reading();
      yield* reading();
    });
    expect(
      story,
      'the cancel arrived at the `yield*`, with `hel` read. A local variable is lost with the frame; a field of the reader is still there for the next read',
    ).toEqual(["3: 'hello'", '3: null']);
  });

  it('loses nothing when it is cancelled at any of its yields', () => {
    const lines: string[] = [];
    live(function* () {
      for (let at = 0; at < 8; at++) {
        const reader = new LineReader(new Parcels('one\nt', 'w', 'o\n', 'three'));
        const got: (string | null)[] = [];
        let left = at;
        for (let tries = 0; tries < 12 && got.at(-1) !== null; tries++) {
          const line = reader.readLine();
          try {
            let step = line.next();
            for (; !step.done; step = line.next()) {
              if (left === 0) {
                left -= 1;
                line.throw(new CancelledError());
              }
              left -= 1;
              yield step.value;
            }
            got.push(step.value);
          } catch (error) {
            if (!(error instanceof CancelledError)) throw error;
          }
        }
        lines.push(`cancelled at yield ${at + 1}: ${got.join(' ')}`);
      }
    });
    expect(
      lines,
      'the cancel may come between any two chunks: whatever has been read must be in the reader before the next `yield*`, and must not be taken out before the line is whole',
    ).toEqual(Array.from({ length: 8 }, (_, at) => `cancelled at yield ${at + 1}: one two three `));
  });
});

describe('5. isCancelled', () => {
  it('knows a cancel by its class', () => {
    const wrong = new Error('CancelledError');
    wrong.name = 'AbortError';
    const foreign = new Error('of another library');
    foreign.name = 'CancelledError';
    expect(
      [
        new CancelledError(),
        new CancelledError('enough'),
        wrong,
        foreign,
        new RangeError(),
        undefined,
        null,
        'CancelledError',
      ].map((error) => `${shown(error)}: ${outcome(() => isCancelled(error))}`),
      'what a cancel throws in is a `CancelledError`, with or without a message. A `catch` catches anything, even `undefined`, and another library may use the same name: ask for the class of lesson 11',
    ).toEqual([
      'CancelledError(): true',
      "CancelledError('enough'): true",
      "AbortError('CancelledError'): false",
      "CancelledError('of another library'): false",
      'RangeError(): false',
      'undefined: false',
      'null: false',
      "'CancelledError': false",
    ]);
  });
});

describe('6. HaltTask (stretch)', () => {
  /** A story with a task that is halted after a second. */
  function halting(
    coro: (play: Play) => Coro<unknown>,
    after?: (task: HaltTask<unknown>, play: Play) => void,
  ): Story {
    return live(function* (all) {
      const task = new HaltTask(coro(all), { loop: all.loop });
      yield* sleep(1);
      task.halt();
      yield* sleep(0);
      after?.(task, all);
      yield* sleep(9);
      all.say(fate(task));
    });
  }

  it('passes every catch', () => {
    const story = halting(function* ({ say }) {
      try {
        yield* sleep(60);
      } catch (error) {
        say(`catch: ${error}`);
      } finally {
        say('finally');
      }
      say('goes on');
    });
    expect(
      story.slice(0, 1),
      '`return()` leaves by the `finally` blocks, and no `catch` sees it: do not throw anything in',
    ).toEqual(['1: finally']);
  });

  it('cancels the task', () => {
    const story = live(function* (all) {
      const task = new HaltTask(napper(all, 'ann'), { loop: all.loop });
      yield* sleep(1);
      all.say(`halt returns ${task.halt()}`);
      yield* sleep(1);
      all.say(`${fate(task)}: ${outcome(() => task.result())}`);
      all.say(`halt returns ${task.halt()}`);
    });
    expect(
      story,
      'the coroutine has ended without a result of its own: all who wait for the task get a `CancelledError`, with the message `halted`. The value that you pass to `return()` is not a result',
    ).toEqual([
      '0: ann sleeps',
      '1: halt returns true',
      '1: ann leaves',
      '2: cancelled: throws CancelledError: halted',
      '2: halt returns false',
    ]);
  });

  it('is closed before it begins', () => {
    const story = live(function* (all) {
      const task = new HaltTask(napper(all, 'ann'), { loop: all.loop });
      task.halt();
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'a frame that has not begun is closed without running any of its lines, also by `return()`',
    ).toEqual(['1: cancelled']);
  });

  it('drives a finally that yields', () => {
    const story = halting(function* ({ say }) {
      try {
        yield* sleep(60);
      } finally {
        say('cleans up');
        yield* sleep(2);
        say('has cleaned up');
      }
    });
    expect(
      story,
      'after `return()` the frame may yield in a `finally`: then `done` is false, and it waits for something. `waitFor` has it resumed when its time has come. The task is not done before the frame is',
    ).toEqual(['1: cleans up', '3: has cleaned up', '10: cancelled']);
  });

  it('closes it once', () => {
    const story = halting(
      function* ({ say }) {
        try {
          yield* sleep(60);
        } finally {
          yield* sleep(2);
          say('one');
          yield* sleep(2);
          say('two');
        }
      },
      (task, { say }) => say(`halt returns ${task.halt()}`),
    );
    expect(
      story,
      'a second `return()` during the clean-up would cut it off: after the first one, each step is a `next()`',
    ).toEqual(['1: halt returns false', '3: one', '5: two', '10: cancelled']);
  });

  it('has no result even if the finally returns one', () => {
    const story = halting(function* () {
      try {
        yield* sleep(60);
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: this is what the test is about
        return 7;
      }
    });
    expect(
      story,
      'a `return` in a `finally` takes the place of yours, but the task was halted: so this value is not a result: the task is cancelled',
    ).toEqual(['10: cancelled']);
  });

  it('fails with an error of the finally', () => {
    const story = halting(function* () {
      try {
        yield* sleep(60);
      } finally {
        // biome-ignore lint/correctness/noUnsafeFinally: this is what the test is about
        throw new RangeError('dropped it');
      }
    });
    expect(
      story,
      'the clean-up has failed: `return()` throws what the frame throws, and the task has to fail with it. If it gets out of the step, the task is never done',
    ).toEqual(['10: failed with RangeError: dropped it']);
  });

  it('fails with an error that comes after a yield of the finally', () => {
    const story = halting(function* () {
      try {
        yield* sleep(60);
      } finally {
        yield* sleep(1);
        // biome-ignore lint/correctness/noUnsafeFinally: this is what the test is about
        throw new RangeError('dropped it later');
      }
    });
    expect(
      story,
      'the clean-up has failed, in a later step: `settleHalted` gets the state `failed`, and the error is the outcome',
    ).toEqual(['10: failed with RangeError: dropped it later']);
  });

  it('cancels the timer of a nap', () => {
    const story = live(function* (all) {
      const task = new HaltTask(napper(all, 'ann', 3600), { loop: all.loop });
      yield* sleep(1);
      task.halt();
      yield* sleep(1);
      all.say(fate(task));
      yield* all.loop.createFuture<void>();
    });
    expect(
      story,
      'the `finally` of `sleep` cancels the timer on the way out; then nothing is left that could wake the loop. Close the frame with `return()`: a frame that is left alone keeps what it holds',
    ).toEqual(['0: ann sleeps', '1: ann leaves', '2: cancelled', 'nothing can wake the loop']);
  });

  it('halts itself at its next yield', () => {
    const story = live(function* (all) {
      let task: HaltTask<unknown> | null = null;
      function* quitter(): Coro<void> {
        task?.halt();
        all.say('quitter goes on');
        yield* napper(all, 'quitter');
      }
      task = new HaltTask(quitter(), { loop: all.loop });
      yield* sleep(1);
      all.say(fate(task));
    });
    expect(
      story,
      'a frame that runs cannot be closed, so it is closed where it yields next: the step after that is the `return()`',
    ).toEqual(['0: quitter goes on', '0: quitter sleeps', '0: quitter leaves', '1: cancelled']);
  });

  it('returns, and throws nothing in', () => {
    const trace = traceOf(
      () => {
        halting(function* subject() {
          yield* sleep(60);
        });
      },
      { of: ['subject'] },
    );
    expect(
      trace.slice(-2).map((line) => line.replace(/\(.*/, '')),
      'the frame is closed by its third door, `return()`, and ends there: no `next()` after it',
    ).toEqual(['caller resumes subject: return', 'subject closes']);
  });
});

describe('7. swallows (stretch)', () => {
  /** Notes what it does, in `story`. */
  const careful = (story: Story) =>
    function* (): Coro<void> {
      for (const name of ['one', 'two']) {
        try {
          story.push(`begins ${name}`);
          yield* sleep(1);
          story.push(`ends ${name}`);
        } catch (error) {
          story.push(`${name}: ${(error as Error).name}`);
          throw error;
        }
      }
    };

  it('cancels at each yield, with a new coroutine', () => {
    const story: Story = [];
    outcome(() => swallows(careful(story)));
    expect(
      story.slice(0, 12),
      'three runs: one is cancelled at its first yield, one at its second, and one has ended before its third. Up to there a coroutine runs as without you: hand out what it yields, and resume it afterwards. Then `goesOn` throws the error in, and sees what comes of it; when the coroutine has ended before, return `null`',
    ).toEqual([
      ...['begins one', 'one: CancelledError'],
      ...['begins one', 'ends one', 'begins two', 'two: CancelledError'],
      ...['begins one', 'ends one', 'begins two', 'ends two'],
    ]);
  });

  it('finds nothing in a coroutine that lets cancels through', () => {
    expect(
      outcome(() => swallows(careful([]))),
      'the error comes out of the coroutine again wherever it was thrown in, so there is no place to list. `cancelAt` returns what `goesOn` says, and `null` when the coroutine has ended before',
    ).toBe('[]');
  });

  it('finds the catch that swallows', () => {
    function* mixed(): Coro<void> {
      yield* sleep(1);
      try {
        yield* sleep(1);
      } catch {
        // swallowed
      }
      yield* sleep(1);
    }
    expect(
      outcome(() => swallows(mixed)),
      'only at its second yield, which has a `catch` around it, does the coroutine go on. Yields are counted from 1',
    ).toBe('[ 2 ]');
  });

  it('lets the loop do the waiting', () => {
    const times: string[] = [];
    function* patient(): Coro<void> {
      yield* sleep(5);
      times.push(`${getRunningLoop().time()}`);
      yield* sleep(0);
      times.push(`${getRunningLoop().time()}`);
    }
    outcome(() => swallows(patient));
    expect(
      times.slice(-2),
      'what the coroutine yields is what it waits for: hand it out with a `yield` of your own, so that it is resumed when its time has come. A bare `yield` is handed out too',
    ).toEqual(['5', '5']);
  });

  it('cancels a wait that would never end', () => {
    function* patient(): Coro<void> {
      yield* getRunningLoop().createFuture<void>();
    }
    expect(
      outcome(() => swallows(patient, 1)),
      'nobody fills the future. At the yield where you cancel, do not hand out what the coroutine yields, or you wait for it first',
    ).toBe('[]');
  });

  it('finds nothing in a clean-up that takes its time', () => {
    function* slow(): Coro<void> {
      try {
        yield* sleep(1);
      } finally {
        yield* sleep(5);
      }
    }
    expect(
      outcome(() => swallows(slow)),
      'after the cancel the coroutine yields in its `finally`, and then the error comes out: that is not going on. At its second yield it is cancelled in the `finally`, and the error comes out too',
    ).toBe('[]');
  });

  it('finds a catch that makes another error of it', () => {
    function* wrapping(): Coro<void> {
      try {
        yield* sleep(1);
      } catch (error) {
        throw new Error('no answer', { cause: error });
      }
    }
    expect(
      outcome(() => swallows(wrapping)),
      'another error comes out, so the task fails instead of being cancelled, and the code that cancelled it sees a failure: only a `CancelledError` says that the coroutine has stopped because it was asked',
    ).toBe('[ 1 ]');
  });

  it('lets the own errors of a coroutine out', () => {
    function* broken(): Coro<void> {
      yield* sleep(1);
      throw new RangeError('my own');
    }
    expect(
      outcome(() => swallows(broken)),
      'this coroutine fails by itself, before it can be cancelled at its second yield: the error is not yours to catch, so let it through',
    ).toBe('throws RangeError: my own');
  });

  it('finds all rounds of a loop that goes on for ever', () => {
    function* server(): Coro<never> {
      for (;;) {
        try {
          yield* sleep(1);
        } catch {
          // swallowed, in each round
        }
      }
    }
    expect(
      outcome(() => swallows(server, 3)),
      'the coroutine is cancelled at the first, the second and the third yield, and `goesOn` gives up each time: cancel it, and do not wait for an end',
    ).toBe('[ 1, 2, 3 ]');
  });
});
