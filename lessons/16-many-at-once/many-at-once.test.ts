import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/16-many-at-once/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { type Coro, coroutine } from '../09-decorators/coroutine.ts';
import { Future } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import type { Task } from '../12-task/task.ts';
import { createTask } from '../13-event-loop/event-loop.ts';
import { sleep } from '../14-time/sleep.ts';
import { VirtualLoop } from '../14-time/virtual.ts';
import { asCompleted } from './as-completed.ts';
import { gather, gatherSettled } from './gather.ts';
import { mapLimit } from './map-limit.ts';
import { transcript } from './predict.ts';
import { type DoneAndPending, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from './wait-for-all.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Passes on that an exercise is not written yet: that is not part of a story. */
function unlessTodo(error: unknown): unknown {
  if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
  return error;
}

/** A loop whose time jumps, and which breaks off a run that has no end. */
class Limited extends VirtualLoop {
  #turns = 0;

  protected override runOnce(): void {
    this.#turns += 1;
    if (this.#turns > 500) throw new Error('five hundred turns, and no end');
    super.runOnce();
  }
}

/** What a test has to play with. */
interface Play {
  readonly loop: VirtualLoop;
  /** Adds a line to the story, with the time. */
  readonly say: (line: string) => void;
  /** Washes for so many seconds, and gives the load. */
  readonly wash: (load: string, seconds: number) => Coro<string>;
  /** Fails after so many seconds. */
  readonly jam: (seconds: number, error?: unknown) => Coro<string>;
}

/** Runs a program on a loop of its own, in virtual time. Returns the story of that. */
function live(main: (play: Play) => Coro<unknown>): Story {
  const story: Story = [];
  const errors: unknown[] = [];
  const loop = new Limited();
  const say = (line: string): void => void story.push(`${loop.time()}: ${line}`);
  loop.setExceptionHandler((_loop, { exception }) => {
    errors.push(exception);
    say(`the loop reports ${exception}`);
  });
  const wash = coroutine(function* wash(load: string, seconds: number): Coro<string> {
    try {
      yield* sleep(seconds);
    } catch (error) {
      say(`${load} is stopped`);
      throw error;
    }
    say(`${load} is clean`);
    return load;
  });
  const jam = coroutine(function* jam(seconds: number, error: unknown = new Error('jam')): Coro<string> {
    yield* sleep(seconds);
    throw error;
  });
  try {
    loop.runUntilComplete(main({ loop, say, wash, jam }));
  } catch (error) {
    errors.push(error);
    say(/nothing left/.test(String(error)) ? 'nothing can wake the program' : `threw ${error}`);
  }
  for (const error of errors) unlessTodo(error);
  return story;
}

/** What waiting for `future` gives or throws, in words. */
function* told(future: { [Symbol.iterator](): Coro<unknown> }): Coro<string> {
  try {
    return `gives ${shown(yield* future)}`;
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** A future that counts the callbacks on its list. */
class Listed extends Future<void> {
  added = 0;
  onList = 0;

  override addDoneCallback(callback: (future: this) => void): void {
    this.added += 1;
    this.onList += 1;
    super.addDoneCallback(callback);
  }

  override removeDoneCallback(callback: (future: this) => void): number {
    const removed = super.removeDoneCallback(callback);
    this.onList -= removed;
    return removed;
  }
}

function listed(loop: VirtualLoop, count: number): Listed[] {
  return Array.from({ length: count }, () => new Listed({ loop }));
}

/** How many callbacks are on the list of each. */
const onLists = (futures: readonly Listed[]): string =>
  `callbacks on the lists: ${futures.map(({ onList }) => onList).join(' ')}`;

/** A task that is named after what it washes. */
const named = (name: string, coro: Coro<string>): Task<string> => createTask(coro, { name });

function sets({ done, pending }: DoneAndPending<Task<string>>): string {
  const names = (set: Set<Task<string>>) => [...set].map((task) => task.getName()).join(' ') || 'nothing';
  return `done: ${names(done)}; pending: ${names(pending)}`;
}

describePrediction(transcript, demo);

describe('1. wait', () => {
  it('leaves one callback with each future', () => {
    const story = live(function* ({ loop, say }) {
      const futures = listed(loop, 3);
      createTask(wait(futures));
      yield* sleep(1);
      say(`callbacks left: ${futures.map(({ added }) => added).join(' ')}`);
    });
    expect(
      story,
      'you learn that a future is done only from a callback on its list. Leave one with each of them, once, before you wait: while you wait for the first future, you cannot learn that the second is done',
    ).toEqual(['1: callbacks left: 1 1 1']);
  });

  it('goes on when the last one is done', () => {
    const story = live(function* ({ say, wash }) {
      const tasks = [named('a', wash('a', 1)), named('b', wash('b', 3)), named('c', wash('c', 2))];
      say(sets(yield* wait(tasks)));
    });
    expect(
      story,
      'the callback counts: when the last of the futures is done, it releases the waiter, not before that and not later. Until then the callback stays on the lists, and the coroutine waits for the waiter, with a `yield*`',
    ).toEqual(['1: a is clean', '2: c is clean', '3: b is clean', '3: done: a b c; pending: nothing']);
  });

  it('counts for each wait on its own', () => {
    const story = live(function* ({ say, wash }) {
      const tasks = [named('a', wash('a', 1)), named('b', wash('b', 3))];
      const other = createTask(wait(tasks));
      say(`one wait, ${sets(yield* wait(tasks))}`);
      say(`the other, ${sets(yield* other)}`);
    });
    expect(
      story,
      'two tasks wait for the same futures at the same time, and each wait needs a count of its own: make the count a local variable of `untilEnough`, because a variable outside belongs to all its calls together',
    ).toEqual([
      '1: a is clean',
      '3: b is clean',
      '3: one wait, done: a b; pending: nothing',
      '3: the other, done: a b; pending: nothing',
    ]);
  });

  it('counts futures that are done already', () => {
    const story = live(function* ({ say, wash }) {
      const tasks = [named('a', wash('a', 1)), named('b', wash('b', 3))];
      yield* sleep(2);
      say(sets(yield* wait(tasks)));
      say(sets(yield* wait(tasks)));
    });
    expect(
      story,
      'a future that is done already calls a new callback too, soon. So treat it like the others: without a callback it is never counted, and if you also count it yourself, it counts twice',
    ).toEqual([
      '1: a is clean',
      '3: b is clean',
      '3: done: a b; pending: nothing',
      '3: done: a b; pending: nothing',
    ]);
  });

  it('throws no error of theirs', () => {
    const story = live(function* ({ say, wash, jam }) {
      const tasks = [named('bad', jam(1)), named('off', wash('off', 9)), named('good', wash('good', 3))];
      yield* sleep(2);
      tasks[1]?.cancel();
      say(sets(yield* wait(tasks)));
    });
    expect(
      story,
      '`wait` says which futures are done, and does not look into them: a future that has failed is done, and one that is cancelled is done. With ALL_COMPLETED, it is counted like the others',
    ).toEqual(['2: off is stopped', '3: good is clean', '3: done: bad off good; pending: nothing']);
  });

  it('goes on when the time is up, and cancels nobody', () => {
    const story = live(function* ({ say, wash }) {
      const tasks = [named('a', wash('a', 1)), named('b', wash('b', 3))];
      say(sets(yield* wait(tasks, { timeout: 2 })));
      yield* sleep(2);
    });
    expect(
      story,
      'the timer releases the waiter, so the coroutine goes on although a future is pending. `wait` leaves that future alone, and its task goes on',
    ).toEqual(['1: a is clean', '2: done: a; pending: b', '3: b is clean']);
  });

  it('goes on at the first one with FIRST_COMPLETED', () => {
    const story = live(function* ({ say, wash, jam }) {
      const options = { returnWhen: FIRST_COMPLETED } as const;
      const a = named('a', wash('a', 5));
      say(sets(yield* wait([a, named('clean', wash('clean', 1))], options)));
      say(sets(yield* wait([a, named('bad', jam(1))], options)));
      const off = named('off', wash('off', 9));
      yield* sleep(1);
      off.cancel();
      say(sets(yield* wait([a, off], options)));
    });
    expect(
      story,
      'with FIRST_COMPLETED one future is enough, whichever it is and however it became done: with a result, with an error, or cancelled',
    ).toEqual([
      '1: clean is clean',
      '1: done: clean; pending: a',
      '2: done: bad; pending: a',
      '3: off is stopped',
      '3: done: off; pending: a',
    ]);
  });

  it('goes on at the first error with FIRST_EXCEPTION', () => {
    const story = live(function* ({ say, wash, jam }) {
      const options = { returnWhen: FIRST_EXCEPTION } as const;
      const tasks = [named('a', wash('a', 1)), named('b', wash('b', 3)), named('bad', jam(2))];
      say(sets(yield* wait(tasks, options)));
      say(sets(yield* wait(tasks, options)));
      say(sets(yield* wait([named('c', wash('c', 1)), named('d', wash('d', 2))], options)));
    });
    expect(
      story,
      'with FIRST_EXCEPTION a future that has an error is enough, also when it had the error before; one that has a result is not, and without any error `wait` goes on when the last one is done',
    ).toEqual([
      '1: a is clean',
      '2: done: a bad; pending: b',
      '2: done: a bad; pending: b',
      '3: b is clean',
      '3: c is clean',
      '4: d is clean',
      '4: done: c d; pending: nothing',
    ]);
  });

  it('takes no cancelled future for an error', () => {
    const story = live(function* ({ say, wash }) {
      const off = named('off', wash('off', 9));
      yield* sleep(1);
      off.cancel();
      say(sets(yield* wait([off, named('a', wash('a', 1))], { returnWhen: FIRST_EXCEPTION })));
    });
    expect(
      story,
      'a cancelled future has neither a result nor an error: with FIRST_EXCEPTION it does not end the wait. Ask `cancelled()` first, because `exception()` of a cancelled future throws',
    ).toEqual(['1: off is stopped', '2: a is clean', '2: done: off a; pending: nothing']);
  });

  it('is released only once', () => {
    const story = live(function* ({ loop, say }) {
      const futures = listed(loop, 3);
      loop.callLater(1, () => {
        for (const future of futures) future.setResult();
      });
      const { done } = yield* wait(futures, { returnWhen: FIRST_COMPLETED });
      say(`done: ${done.size}`);
    });
    expect(
      story,
      'three futures became done in one turn, and each was enough. Filling the waiter again is an error: `release` fills it only if it is still pending',
    ).toEqual(['1: done: 3']);
  });

  it('takes its callbacks back', () => {
    const story = live(function* ({ loop, say }) {
      const futures = listed(loop, 3);
      yield* wait(futures, { timeout: 1 });
      say(onLists(futures));
      futures[0]?.setResult();
      yield* wait(futures, { returnWhen: FIRST_COMPLETED });
      say(onLists(futures.slice(1)));
    });
    expect(
      story,
      'the wait is over, and two or three futures are still pending. A program that waits for them again and again would leave a callback each time: take it off every list. For that it must be the same function that you added',
    ).toEqual(['1: callbacks on the lists: 0 0 0', '1: callbacks on the lists: 0 0']);
  });

  it('takes its callbacks back when it is cancelled, and cancels nobody', () => {
    const story = live(function* ({ loop, say }) {
      const futures = listed(loop, 2);
      const waiting = createTask(wait(futures));
      yield* sleep(1);
      waiting.cancel();
      yield* sleep(1);
      say(`the task is ${waiting.cancelled() ? 'cancelled' : 'not cancelled'}`);
      say(`${onLists(futures)}; cancelled: ${futures.filter((future) => future.cancelled()).length}`);
    });
    expect(
      story,
      'the task that waited was cancelled, so an error came in at the `yield*`: let it through, leave the futures alone, and take the callbacks back on this way out too, in a `finally`',
    ).toEqual(['2: the task is cancelled', '2: callbacks on the lists: 0 0; cancelled: 0']);
  });
});

describe('2. gather', () => {
  it('is done when the last one is done', () => {
    const story = live(function* ({ say, wash }) {
      yield* gather(wash('a', 1), wash('b', 3), wash('c', 2));
      say('all are clean');
    });
    expect(
      story,
      '`childIsDone` is called once for each child, and counts: when the last one is done, the list of results is complete, not before that and not later',
    ).toEqual(['1: a is clean', '2: c is clean', '3: b is clean', '3: all are clean']);
  });

  it('gives the results in the order of the arguments', () => {
    const story = live(function* ({ say, wash }) {
      const results = yield* gather(wash('a', 1), wash('b', 3), wash('c', 2));
      say(shown(results));
    });
    expect(
      story.at(-1),
      'the list has the result of each child, where its argument stood. c was clean before b, but the second result belongs to the second argument, and that is b',
    ).toBe("3: [ 'a', 'b', 'c' ]");
  });

  it('gives every result, also an empty one', () => {
    const story = live(function* ({ loop, say }) {
      const futures = [undefined, 0, null, ''].map((result) => {
        const future = loop.createFuture<unknown>();
        future.setResult(result);
        return future;
      });
      say(shown(yield* gather(...futures)));
    });
    expect(
      story,
      'there is one result for each argument, and `undefined` is a result like any other: an empty result is not a missing one, and not an error',
    ).toEqual(["0: [ undefined, 0, null, '' ]"]);
  });

  it('gives a result twice, when its coroutine is passed twice', () => {
    const story = live(function* ({ say, wash }) {
      const a = wash('a', 2);
      say(shown(yield* gather(a, wash('b', 1), a)));
    });
    expect(
      story,
      'there is one task for a, and it counts once; but it is in `children` twice, once for each argument, and so is its result in the list',
    ).toEqual(['1: b is clean', '2: a is clean', "2: [ 'a', 'b', 'a' ]"]);
  });

  it('fails at once with the first error', () => {
    const story = live(function* ({ say, wash, jam }) {
      say(yield* told(gather(wash('a', 3), jam(1), wash('b', 2))));
    });
    expect(
      story.filter((line) => line.includes('throws') || line.includes('gives')),
      'one child has failed, so there will never be a list of three results, and there is nothing to wait for: the gathering future fails with that error, in the same call of `childIsDone`',
    ).toEqual(['1: throws Error: jam']);
  });

  it('lets the others go on', () => {
    const story = live(function* ({ say, wash, jam }) {
      say(yield* told(gather(wash('a', 3), jam(1), wash('b', 2))));
      yield* sleep(5);
    });
    expect(
      story.filter((line) => !line.includes('reports')),
      'an error ends the wait, and not the work: each child has a task of its own, which goes on as if nothing had happened',
    ).toEqual(['1: throws Error: jam', '2: b is clean', '3: a is clean']);
  });

  it('drops what comes after the first error', () => {
    const story = live(function* ({ say, wash, jam }) {
      const whole = gather(wash('a', 4), jam(1), jam(2, new Error('another jam')), wash('b', 3));
      say(yield* told(whole));
      yield* sleep(5);
      say(yield* told(whole));
    });
    expect(
      story,
      'the first error has filled the gathering future, and a future is filled only once: a child that is done later changes nothing, whether it has a result or an error',
    ).toEqual(['1: throws Error: jam', '3: b is clean', '4: a is clean', '6: throws Error: jam']);
  });

  it('passes on whatever was thrown', () => {
    const error = new RangeError('full');
    const same: Story = [];
    const story = live(function* ({ say, jam }) {
      try {
        yield* gather(jam(1, error));
      } catch (caught) {
        same.push(unlessTodo(caught) === error ? 'the same error' : 'another error');
      }
      say(yield* told(gather(jam(1, 'a string'))));
    });
    expect(
      [...same, ...story],
      'the caller wants to catch what the child has thrown, and not a copy or a description of it. JavaScript can throw anything, but `setException` takes only an `Error`: use `settle` with the state `failed`',
    ).toEqual(['the same error', '2: throws a string']);
  });

  it('fails when a child is cancelled, and is not cancelled itself', () => {
    const story = live(function* ({ say, wash }) {
      const a = createTask(wash('a', 9));
      const whole = gather(a, wash('b', 3));
      yield* sleep(1);
      a.cancel();
      say(yield* told(whole));
      say(`the gathering future is ${whole.cancelled() ? 'cancelled' : 'not cancelled'}`);
      yield* sleep(5);
    });
    expect(
      story,
      'nobody has cancelled the gathering future. For it, the `CancelledError` of a child is an error like any other: it fails with it, and the others go on',
    ).toEqual([
      '1: a is stopped',
      '1: throws CancelledError',
      '1: the gathering future is not cancelled',
      '3: b is clean',
    ]);
  });

  it('takes an error for a result in gatherSettled', () => {
    const story = live(function* ({ say, wash, jam }) {
      const off = createTask(wash('off', 9));
      const whole = gatherSettled(wash('a', 2), jam(1), off, jam(3, 'a string'));
      yield* sleep(1.5);
      off.cancel();
      const results = yield* whole;
      say(results.map((each) => shown(each)).join(', '));
    });
    expect(
      story,
      '`gatherSettled` (`keepsErrors` is true) waits for all of them, whatever happens; in the list, an error or a `CancelledError` stands where the result would be',
    ).toEqual(['1.5: off is stopped', '2: a is clean', "3: 'a', Error('jam'), CancelledError(), 'a string'"]);
  });
});

describe('3. cancel', () => {
  it('cancels every child', () => {
    const story = live(function* ({ say, wash }) {
      const whole = gather(wash('a', 1), wash('b', 9), wash('c', 9), wash('d', 2));
      yield* sleep(3);
      whole.cancel();
      yield* sleep(1);
      yield* told(whole);
    });
    expect(
      story.filter((line) => !line.includes('reports')),
      'cancelling the gathering future cancels each child. Two of them are done already, and cannot be cancelled any more: cancel each of the others all the same',
    ).toEqual(['1: a is clean', '2: d is clean', '3: b is stopped', '3: c is stopped']);
  });

  it('is not done before a child is', () => {
    const story = live(function* ({ say, loop }) {
      function* slow(name: string, seconds: number): Coro<void> {
        try {
          yield* loop.createFuture<void>();
        } finally {
          yield* sleep(seconds);
          say(`${name} has cleaned up`);
        }
      }
      const whole = gather(slow('a', 2), slow('b', 1));
      yield* sleep(1);
      whole.cancel();
      say(`the gathering future is ${whole.done() ? 'done' : 'pending'}`);
      say(yield* told(whole));
      say(`the gathering future is ${whole.cancelled() ? 'cancelled' : 'not cancelled'}`);
      yield* sleep(5);
    });
    expect(
      story,
      'a cancel is a request, and a child may need time to end. So `cancel` does not fill the gathering future, which stays pending: when the first child ends, cancelled, `childIsDone` sees a `CancelledError`, and the gathering future fails with it',
    ).toEqual([
      '1: the gathering future is pending',
      '2: b has cleaned up',
      '2: throws CancelledError',
      '2: the gathering future is not cancelled',
      '3: a has cleaned up',
    ]);
  });

  it('says whether there was anything to cancel', () => {
    const story = live(function* ({ say, wash }) {
      const whole = gather(wash('a', 1), wash('b', 3), wash('c', 2));
      yield* sleep(2.5);
      say(`b is pending: ${whole.cancel()}`);
      yield* told(whole);
      say(`all are done: ${whole.cancel()}`);
    });
    expect(
      story.filter((line) => line.includes(':') && /true|false|undefined/.test(line)),
      'one child that could be cancelled is enough for `true`, whether it is the first, the last, or one in between; a gathering future that is done cannot be cancelled, and `cancel` returns `false`',
    ).toEqual(['2.5: b is pending: true', '2.5: all are done: false']);
  });

  it('has cancelled nothing when every child is done', () => {
    const story = live(function* ({ loop, say }) {
      const [a, b] = [loop.createFuture<string>(), loop.createFuture<string>()];
      const whole = gather(a, b);
      a.setResult('a');
      b.setResult('b');
      say(`cancel gives ${whole.cancel()}, and the gathering future is ${whole.done() ? 'done' : 'pending'}`);
      say(yield* told(whole));
    });
    expect(
      story,
      'both children are done, and their callbacks will be called soon. No child can be cancelled any more, so the cancel comes too late: it returns `false`, changes nothing, and the gathering future gets its list',
    ).toEqual(['0: cancel gives false, and the gathering future is pending', "0: gives [ 'a', 'b' ]"]);
  });

  it('leaves the children alone when it is done', () => {
    const story = live(function* ({ say, wash, jam }) {
      const whole = gather(wash('a', 3), jam(1));
      say(yield* told(whole));
      say(`cancel gives ${whole.cancel()}`);
      yield* sleep(5);
    });
    expect(
      story,
      'the gathering future has failed, so it is done, although a child is still running: a future that is done cannot be cancelled, and its children go on',
    ).toEqual(['1: throws Error: jam', '1: cancel gives false', '3: a is clean']);
  });

  it('fails although the children did not stop', () => {
    const story = live(function* ({ loop, say }) {
      function* stubborn(name: string): Coro<string> {
        try {
          yield* loop.createFuture<void>();
        } catch {
          say(`${name} does not stop`);
        }
        return name;
      }
      for (const whole of [gather(stubborn('a'), stubborn('b')), gatherSettled(stubborn('c'))]) {
        yield* sleep(1);
        whole.cancel();
        say(yield* told(whole));
      }
    });
    expect(
      story,
      'the children have caught the error, and return a result, so `childIsDone` sees no `CancelledError`. Note the cancel with `noteCancel`, or the caller never learns of it',
    ).toEqual([
      '1: a does not stop',
      '1: b does not stop',
      '1: throws CancelledError',
      '2: c does not stop',
      '2: throws CancelledError',
    ]);
  });

  it('passes the message on', () => {
    const story = live(function* ({ say, wash }) {
      const whole = gather(wash('a', 9), wash('b', 9));
      const settled = gatherSettled(wash('c', 9));
      yield* sleep(1);
      whole.cancel('power cut');
      say(yield* told(whole));
      settled.cancel('power cut');
      say(yield* told(settled));
    });
    expect(
      story.filter((line) => line.includes('throws')),
      'what was passed to `cancel` is the message of the `CancelledError`: pass it to every child, and to `noteCancel`, because the gathering future may have to make an error of its own',
    ).toEqual(['1: throws CancelledError: power cut', '1: throws CancelledError: power cut']);
  });
});

/** Has machines that count how many of them run. Each load takes as many seconds as it says. */
function laundry({ say }: Play) {
  const report = { running: 0, most: 0, begun: 0 };
  const work = coroutine(function* work(seconds: number): Coro<string> {
    report.running += 1;
    report.begun += 1;
    report.most = Math.max(report.most, report.running);
    try {
      yield* sleep(seconds);
    } catch (error) {
      say(`${seconds} is stopped`);
      throw error;
    } finally {
      report.running -= 1;
    }
    return `${seconds} s`;
  });
  return { report, work };
}

describe('4. mapLimit', () => {
  it('does the work for each item', () => {
    const story = live(function* (play) {
      const { work, report } = laundry(play);
      const results = yield* mapLimit([1, 2, 3], 2, work);
      play.say(`${shown([...results].sort())}, ${report.begun} begun`);
    });
    expect(
      story.map((line) => line.replace(/^\d+: /, '')),
      '`work` is called with each item, once, and returns a coroutine: start the workers, wait for each coroutine inside a worker, and return when all items are done',
    ).toEqual(["[ '1 s', '2 s', '3 s' ], 3 begun"]);
  });

  it('gives the results in the order of the items', () => {
    const story = live(function* (play) {
      const { work } = laundry(play);
      const results = yield* mapLimit([3, 1, 2], 2, work);
      play.say(shown(results));
    });
    expect(
      story.map((line) => line.replace(/^\d+: /, '')),
      'the first item took longest, and its result still comes first: an item comes with its number, which says where the result belongs',
    ).toEqual(["[ '3 s', '1 s', '2 s' ]"]);
  });

  it('has no more than so many under way', () => {
    const story = live(function* (play) {
      const { work, report } = laundry(play);
      yield* mapLimit([1, 1, 1, 1, 1, 1, 1], 3, work);
      play.say(report.most <= 3 ? 'never more than 3' : `${report.most} at once`);
    });
    expect(
      story.map((line) => line.replace(/^\d+: /, '')),
      'a task is not a machine: you can make as many tasks as you like, and each begins when the loop gets to it. What limits the work is the number of workers; a worker has one item at a time, and waits until that is done',
    ).toEqual(['never more than 3']);
  });

  it('has as many under way as it may', () => {
    const story = live(function* (play) {
      const { work, report } = laundry(play);
      yield* mapLimit([1, 1, 1, 1, 1, 1, 1], 3, work);
      play.say(`${report.most} at once`);
    });
    expect(
      story,
      'seven items of a second each, and three workers: start them all, and only then wait. If you wait for one worker, or one item, before you start the next, they run in a row',
    ).toEqual(['3: 3 at once']);
  });

  it('begins the next item as soon as one is done', () => {
    const story = live(function* (play) {
      const { work } = laundry(play);
      yield* mapLimit([4, 1, 1, 1, 1], 2, work);
      play.say('all is done');
    });
    expect(
      story,
      'while one worker has the long item, the other takes one short item after another, from the queue that they share. Items in batches, or dealt out beforehand, leave a worker idle',
    ).toEqual(['4: all is done']);
  });

  it('needs no more workers than items', () => {
    const story = live(function* (play) {
      const { work } = laundry(play);
      play.say(`none: ${shown(yield* mapLimit([], 3, work))}`);
      play.say(`two: ${shown(yield* mapLimit([1, 2], Infinity, work))}`);
    });
    expect(
      story,
      'with no items there is nothing to wait for, and the limit may be larger than the number of items, even Infinity: start as many workers as there are items, at most',
    ).toEqual(['0: none: []', "2: two: [ '1 s', '2 s' ]"]);
  });

  /** An item that is not a number of seconds jams after a second. */
  function* jamming(play: Play, items: readonly (number | string)[]): Coro<() => void> {
    const { work, report } = laundry(play);
    const all = mapLimit(items, 2, function* (item): Coro<string> {
      return yield* typeof item === 'number' ? work(item) : play.jam(1, new Error(item));
    });
    play.say(yield* told(all));
    return () => play.say(`${report.begun} begun, ${report.running} under way`);
  }

  it('fails at once with the first error', () => {
    const story = live(function* (play) {
      yield* jamming(play, [3, 'jam', 2, 2]);
    });
    expect(
      story.filter((line) => line.includes('throws') || line.includes('gives')),
      'one item has failed, so there will never be a list of all results: `mapLimit` throws the error as soon as there is one, and does not wait for the others first',
    ).toEqual(['1: throws Error: jam']);
  });

  it('begins nothing new after an error', () => {
    const story = live(function* (play) {
      const report = yield* jamming(play, [3, 'jam', 2, 2, 2]);
      yield* sleep(20);
      report();
    });
    expect(
      story.filter((line) => !line.includes('stopped')).map((line) => line.replace(/, .*/, '')),
      'the other worker is still at its item, and would go on with the next one. A `for...of` that is left by an error closes the frame that it reads, so the queue that the workers share has no more items; if you take the items with `next()`, or if each worker has a list of its own, nobody closes it',
    ).toEqual(['1: throws Error: jam', '21: 1 begun']);
  });

  it('lets what is under way go on', () => {
    const story = live(function* (play) {
      const report = yield* jamming(play, [3, 'jam', 2]);
      report();
      yield* sleep(5);
      report();
    });
    expect(
      story,
      'as with `gather`, an item that is under way when another fails is not cancelled: it goes on to its end',
    ).toEqual(['1: throws Error: jam', '1: 1 begun, 1 under way', '6: 1 begun, 0 under way']);
  });

  it('is cancelled with everything that is under way', () => {
    const story = live(function* (play) {
      const { work, report } = laundry(play);
      const task = createTask(mapLimit([7, 8, 9], 2, work));
      yield* sleep(1);
      task.cancel();
      play.say(yield* told(task));
      yield* sleep(20);
      play.say(`${report.begun} begun, ${report.running} under way`);
    });
    expect(
      story,
      'the caller was cancelled in the middle of its `yield*`. When that waits for a `gather` of the workers, the cancel reaches each of them; a worker in a task of its own, or one that catches the error, works on',
    ).toEqual(['1: 7 is stopped', '1: 8 is stopped', '1: throws CancelledError', '21: 2 begun, 0 under way']);
  });
});

describe('5. asCompleted (stretch)', () => {
  it('gives one result after another, as they come', () => {
    const story = live(function* ({ say, wash }) {
      for (const next of asCompleted([wash('a', 3), wash('b', 1), wash('c', 2)])) say(yield* told(next));
    });
    expect(
      story,
      'each of the three coroutines waits for the next arrival, which is a future that is done: what it gives is the result of that future. A future arrives once, in the call of `arrive`',
    ).toEqual([
      '1: b is clean',
      "1: gives 'b'",
      '2: c is clean',
      "2: gives 'c'",
      '3: a is clean',
      "3: gives 'a'",
    ]);
  });

  it('waits only when you wait', () => {
    const story = live(function* ({ say, wash }) {
      const [first, second] = [...asCompleted([wash('a', 3), wash('b', 1)])];
      say('spread');
      if (second) say(`the second one ${yield* told(second)}`);
      if (first) say(`the first one ${yield* told(first)}`);
    });
    expect(
      story,
      'the list is complete before anything is clean: it has coroutines in it, and a coroutine runs when it is driven. The first that you wait for gets the first arrival, whichever it is',
    ).toEqual([
      '0: spread',
      '1: b is clean',
      "1: the second one gives 'b'",
      '3: a is clean',
      "3: the first one gives 'a'",
    ]);
  });

  it('throws an error when it is its turn', () => {
    const story = live(function* ({ say, wash, jam }) {
      for (const next of asCompleted([wash('a', 2), jam(1)])) say(yield* told(next));
    });
    expect(
      story,
      'a future that has failed is done, and arrives like the others; the error is for the coroutine that takes it, and for no other',
    ).toEqual(['1: throws Error: jam', '2: a is clean', "2: gives 'a'"]);
  });

  it('throws a TimeoutError for each that is pending when the time is up', () => {
    const story = live(function* ({ say, wash, jam }) {
      const all = asCompleted([wash('a', 1), wash('b', 3), wash('c', 4)], { timeout: 2 });
      for (const next of all) say(yield* told(next));
      for (const next of asCompleted([wash('d', 1), jam(3)], { timeout: 2 })) say(yield* told(next));
    });
    expect(
      story.filter((line) => line.includes('gives') || line.includes('throws')),
      'some futures are pending when the timer goes off, and a coroutine waits for each of them: let null arrive for each, so that no coroutine waits on, and turn a null into a `TimeoutError`. The timer is needed until the last one has arrived',
    ).toEqual([
      "1: gives 'a'",
      '2: throws TimeoutError',
      '2: throws TimeoutError',
      "3: gives 'd'",
      '4: throws TimeoutError',
    ]);
  });

  it('cancels nobody when the time is up', () => {
    const story = live(function* ({ loop, say, wash }) {
      const futures = listed(loop, 2);
      const all = asCompleted<unknown>([wash('a', 3), ...futures], { timeout: 1 });
      for (const next of all) say(yield* told(next));
      say(onLists(futures));
      yield* sleep(5);
    });
    expect(
      story,
      'the timeout ends your wait, and not the work: the futures that are pending go on. But nobody waits for them any longer, so take the callback off the list of each',
    ).toEqual([
      '1: throws TimeoutError',
      '1: throws TimeoutError',
      '1: throws TimeoutError',
      '1: callbacks on the lists: 0 0',
      '3: a is clean',
    ]);
  });

  it('cancels its timer after the last arrival', () => {
    const story = live(function* ({ loop, say, wash }) {
      const all = asCompleted([wash('a', 1), wash('b', 2)], { timeout: 60 });
      for (const next of all) say(yield* told(next));
      yield* loop.createFuture();
    });
    expect(
      story,
      'all have arrived, and the timer is still set, so the loop waits a minute for nothing. Cancel the timer when nothing is pending any more, and not before',
    ).toEqual([
      '1: a is clean',
      "1: gives 'a'",
      '2: b is clean',
      "2: gives 'b'",
      '2: nothing can wake the program',
    ]);
  });
});
