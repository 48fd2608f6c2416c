import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/21-queues/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import type { Future } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { sleep } from '../14-time/sleep.ts';
import { allTasks } from '../17-loud-failures/loud-loop.ts';
import type { CancellableTask } from '../18-cancellation/cancellable-task.ts';
import { createTask, VirtualAsyncioLoop } from '../18-cancellation/given/asyncio-loop.ts';
import { Queue } from './bounded-queue.ts';
import { type CrawlOptions, crawl } from './crawl.ts';
import { type Entry, Site } from './given/site.ts';
import { merge } from './merge.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, one line for each thing. */
type Story = string[];

/** Adds a line to a story. */
type Say = (...words: unknown[]) => void;

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

/** What waiting for `awaitable` gives or throws, in words. */
function* ending(awaitable: Coro<unknown> | Future<unknown>): Coro<string> {
  try {
    return shown(yield* awaitable as Coro<unknown>);
  } catch (error) {
    return `throws ${unlessTodo(error)}`;
  }
}

/** Breaks off a program that takes turns without end. */
class Limited extends VirtualAsyncioLoop {
  turns = 0;

  protected override runOnce(): void {
    this.turns += 1;
    if (this.turns > 2000) throw new Error('two thousand turns, and no end');
    super.runOnce();
  }
}

/** Runs `main` on a loop whose time jumps. Returns what was said; when it does not end well, the last line says so. */
function story(main: (say: Say, loop: Limited) => Coro<unknown>): Story {
  const lines: Story = [];
  const loop = new Limited();
  const todos: unknown[] = [];
  const check = (error: unknown): void => {
    try {
      unlessTodo(error);
    } catch (todo) {
      todos.push(todo);
    }
  };
  loop.setExceptionHandler((_loop, { exception }) => check(exception));
  try {
    loop.runUntilComplete(main((...words) => void lines.push(words.map(String).join(' ')), loop));
  } catch (error) {
    check(error);
    lines.push(/^Error: nothing left/.test(String(error)) ? 'nothing can wake the rest' : `throws ${error}`);
  }
  outcome(() => loop.close());
  if (todos.length > 0) throw todos[0];
  return lines;
}

/** Cancels what a test has started, so that nothing of it is left. */
function stop(tasks: readonly Future<unknown>[]): void {
  for (const task of tasks) task.cancel();
}

describePrediction(transcript, demo);

describe('1. putNowait and getNowait', () => {
  /** A queue whose waiting rooms a test can enter. */
  class Opened<T> extends Queue<T> {
    *waitsFor(what: 'an item' | 'room', name: string, say: Say): Coro<void> {
      yield* what === 'room' ? this.putters.wait() : this.getters.wait();
      say(`${name} is woken`);
    }
  }

  /** Lets ann, bob and cid wait in both rooms of `queue`. Nobody cancels them: `leave` is not written yet. */
  function* threeWaitInEach(queue: Opened<string>, say: Say): Coro<void> {
    for (const name of ['ann', 'bob', 'cid']) {
      createTask(queue.waitsFor('an item', `${name} in the room of the getters`, say));
      createTask(queue.waitsFor('room', `${name} in the room of the putters`, say));
    }
    yield* sleep(1);
  }

  it('gives the items back in the order in which they came', () => {
    const queue = new Queue<string>(4);
    const put = ['rye', 'oat', 'bun'].map((item) => `put ${item}: ${outcome(() => queue.putNowait(item))}`);
    const got = ['first', 'second', 'third'].map((which) => `${which}: ${outcome(() => queue.getNowait())}`);
    expect(
      [...put, ...got],
      '`putNowait` stores the item with `keep` and returns nothing; `getNowait` takes the next one out, with `this.items.shift()`, and returns it',
    ).toEqual([
      'put rye: undefined',
      'put oat: undefined',
      'put bun: undefined',
      "first: 'rye'",
      "second: 'oat'",
      "third: 'bun'",
    ]);
  });

  it('has no item when it is empty', () => {
    const queue = new Queue<string>(2);
    const story = [`a new queue: ${outcome(() => queue.getNowait())}`];
    outcome(() => queue.putNowait('rye'));
    outcome(() => queue.getNowait());
    story.push(`after the last item: ${outcome(() => queue.getNowait())}`);
    expect(
      story,
      'nothing can be taken out of an empty queue, and `getNowait` does not wait: throw a `QueueEmpty`. Returning `undefined` would look like an item',
    ).toEqual(['a new queue: throws QueueEmpty', 'after the last item: throws QueueEmpty']);
  });

  it('takes any item, also undefined', () => {
    const queue = new Queue<unknown>(3);
    outcome(() => queue.putNowait(undefined));
    outcome(() => queue.putNowait(0));
    expect(
      [outcome(() => queue.getNowait()), outcome(() => queue.getNowait()), `${queue.qsize()} left`],
      'an item may be `undefined` or 0, so the item itself does not tell you whether there was one: ask `empty()` before you take it',
    ).toEqual(['undefined', '0', '0 left']);
  });

  it('refuses an item that there is no room for', () => {
    const queue = new Queue<string>(2);
    const story = ['rye', 'oat', 'bun'].map((item) => `put ${item}: ${outcome(() => queue.putNowait(item))}`);
    expect(
      story,
      'when the queue is full, `putNowait` does not wait and does not drop anything: it throws a `QueueFull`. Ask `full()` before you store the item, and not afterwards',
    ).toEqual(['put rye: undefined', 'put oat: undefined', 'put bun: throws QueueFull']);
  });

  it('counts each item that is put in, and not each that is taken out', () => {
    const queue = new Queue<string>(3);
    for (const item of ['rye', 'oat']) outcome(() => queue.putNowait(item));
    const story = [String(queue)];
    outcome(() => queue.getNowait());
    story.push(String(queue));
    expect(
      story,
      'store the item with `this.keep(item)`, once: it also counts the items that are not done, for exercise 4. An item that was taken out is not done yet',
    ).toEqual([
      "<Queue maxsize=3 _queue=['rye', 'oat'] tasks=2>",
      "<Queue maxsize=3 _queue=['oat'] tasks=2>",
    ]);
  });

  it('keeps nothing of an item that it refuses', () => {
    const queue = new Queue<string>(1);
    for (const item of ['rye', 'oat', 'bun']) outcome(() => queue.putNowait(item));
    expect(
      String(queue),
      'an item that was refused is not in the queue and is not counted: look whether there is room before you store it',
    ).toBe("<Queue maxsize=1 _queue=['rye'] tasks=1>");
  });

  it('has no limit when maxsize is 0 or less', () => {
    const sizes = [0, -1].map((maxsize) => {
      const queue = new Queue<number>(maxsize);
      for (let item = 0; item < 100; item++) outcome(() => queue.putNowait(item));
      return `maxsize ${maxsize}: ${queue.qsize()} items`;
    });
    expect(
      sizes,
      'a `maxsize` of 0 or less means that there is no limit: ask `full()`, which knows that',
    ).toEqual(['maxsize 0: 100 items', 'maxsize -1: 100 items']);
  });

  it('wakes the first that waits for an item when it stores one', () => {
    expect(
      story(function* (say) {
        const queue = new Opened<string>();
        yield* threeWaitInEach(queue, say);
        queue.putNowait('rye');
        say('rye is stored');
        yield* sleep(1);
      }),
      'there is a new item, so one of the tasks that wait for an item can go on, the first: `this.getters.wakeNext()`, once. Nothing is handed over: the task that is woken goes on soon, in a turn of its own',
    ).toEqual(['rye is stored', 'ann in the room of the getters is woken']);
  });

  it('wakes the first that waits for room when it takes an item out', () => {
    expect(
      story(function* (say) {
        const queue = new Opened<string>();
        queue.putNowait('rye');
        yield* threeWaitInEach(queue, say);
        say('got', queue.getNowait());
        yield* sleep(1);
      }),
      'there is room again, so one of the tasks that wait for room can go on, the first: `this.putters.wakeNext()`, once, before you return the item',
    ).toEqual(['got rye', 'ann in the room of the putters is woken']);
  });

  it('wakes nobody when it refuses', () => {
    expect(
      story(function* (say) {
        const queue = new Opened<string>(1);
        const empty = new Opened<string>(1);
        queue.putNowait('rye');
        yield* threeWaitInEach(queue, say);
        yield* threeWaitInEach(empty, say);
        say(
          'put:',
          outcome(() => queue.putNowait('oat')),
        );
        say(
          'get:',
          outcome(() => empty.getNowait()),
        );
        yield* sleep(1);
      }),
      'when a call is refused, nothing has changed, so no task that waits could go on: throw first, and wake nobody',
    ).toEqual(['put: throws QueueFull', 'get: throws QueueEmpty']);
  });
});

/** Puts items, and says so. */
function* putter(queue: Queue<string>, say: Say, ...items: string[]): Coro<void> {
  for (const item of items) {
    yield* queue.put(item);
    say(`put ${item}`);
  }
}

/** Gets an item under a name, and says so. */
function* getter(queue: Queue<string>, say: Say, name: string): Coro<void> {
  say(`${name} gets ${yield* queue.get()}`);
}

/** Starts a getter for each name, and lets them begin to wait. */
function* getters(queue: Queue<string>, say: Say, ...names: string[]): Coro<CancellableTask<void>[]> {
  const tasks = names.map((name) => createTask(getter(queue, say, name)));
  yield* sleep(1);
  return tasks;
}

/** Starts a putter for each item, and lets them begin to wait. */
function* putters(queue: Queue<string>, say: Say, ...items: string[]): Coro<CancellableTask<void>[]> {
  const tasks = items.map((item) => createTask(putter(queue, say, item)));
  yield* sleep(1);
  return tasks;
}

describe('2. put and get', () => {
  it('takes no turn when it need not wait', () => {
    expect(
      story(function* (say, loop) {
        const queue = new Queue<string>(1);
        loop.callSoon(say, 'the next turn');
        say('put:', shown(yield* queue.put('rye')));
        say('got', yield* queue.get());
        yield* sleep(0);
      }),
      'when there is room, `put` stores the item and returns nothing; when there is an item, `get` returns it. Neither yields then: a task that need not wait goes on in its own turn',
    ).toEqual(['put: undefined', 'got rye', 'the next turn']);
  });

  it('waits for an item', () => {
    expect(
      story(function* (say, loop) {
        const queue = new Queue<string>();
        const [ann] = yield* getters(queue, say, 'ann');
        say('ann', ann?.done() ? 'is done' : 'waits');
        loop.callLater(5, () => queue.putNowait('rye'));
        if (ann !== undefined) yield* ann;
        say(`at ${loop.time()} s`);
      }),
      'while the queue is empty, `get` waits in the room of the getters, with `yield* this.getters.wait()`; when it is woken, it takes an item out and returns it',
    ).toEqual(['ann waits', 'ann gets rye', 'at 6 s']);
  });

  it('waits for room', () => {
    expect(
      story(function* (say, loop) {
        const queue = new Queue<string>(1);
        queue.putNowait('rye');
        const [task] = yield* putters(queue, say, 'oat');
        say('the putter', task?.done() ? 'is done' : 'waits', 'items:', queue.qsize());
        loop.callLater(5, () => say('got', queue.getNowait()));
        if (task !== undefined) yield* task;
        say(`at ${loop.time()} s, got`, queue.getNowait());
      }),
      'while the queue is full, `put` waits in the room of the putters, with `yield* this.putters.wait()`; when it is woken, it stores its item',
    ).toEqual(['the putter waits items: 1', 'got rye', 'put oat', 'at 6 s, got oat']);
  });

  it('lets each task go on as far as it can', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(2);
        const task = createTask(putter(queue, say, ...'abcde'));
        yield* sleep(0);
        for (let left = 5; left > 0; left--) say('got', yield* queue.get());
        yield* task;
      }),
      'the putter waits only when the queue is full, and the getter only when it is empty: with room for two, each takes two steps before it has to wait for the other. Let `putNowait` and `getNowait` do the work: they also wake the task on the other side',
    ).toEqual('put a, put b, got a, got b, put c, put d, got c, got d, put e, got e'.split(', '));
  });

  it('never has more items than there is room for', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(3);
        let most = 0;
        const look = (): void => {
          most = Math.max(most, queue.qsize());
        };
        const tasks = [...'abcdef'].map((item) => createTask(putter(queue, look, item, item)));
        const got: string[] = [];
        for (let left = 12; left > 0; left--) {
          yield* sleep(1);
          got.push(yield* queue.get());
        }
        for (const task of tasks) yield* task;
        say(`${got.length} items, ${most} at most at once`);
      }),
      'the brake: six putters are fast and the getter is slow, and still there are never more than `maxsize` items in the queue. A putter that finds it full has to wait',
    ).toEqual(['12 items, 3 at most at once']);
  });

  it('serves those that wait in the order in which they came', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(1);
        const tasks = yield* getters(queue, say, 'ann', 'bob', 'cid');
        for (const item of ['rye', 'oat', 'bun']) yield* queue.put(item);
        for (const task of tasks) yield* task;
        yield* queue.put('full');
        tasks.push(...(yield* putters(queue, say, '1', '2', '3')));
        for (const _ of ['full', '1', '2', '3']) yield* queue.get();
      }),
      'tasks wait in a line, and the first in the line is woken first',
    ).toEqual(['ann gets rye', 'bob gets oat', 'cid gets bun', 'put 1', 'put 2', 'put 3']);
  });

  it('looks again when it is woken: another task may have been faster', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(1);
        const tasks = yield* getters(queue, say, 'ann');
        queue.putNowait('rye');
        say('cid gets', queue.getNowait());
        yield* sleep(1);
        say('ann', tasks[0]?.done() ? outcome(() => tasks[0]?.result()) : 'waits');
        queue.putNowait('oat');
        yield* sleep(1);
        queue.putNowait('full');
        tasks.push(...(yield* putters(queue, say, 'bun')));
        queue.getNowait();
        queue.putNowait('fast');
        yield* sleep(1);
        say('bun', tasks[1]?.done() ? outcome(() => tasks[1]?.result()) : 'waits');
      }),
      'between the moment when a task is woken and its turn, another task may have taken the item or the room. So look again, and wait again: `while`, and not `if`',
    ).toEqual(['cid gets rye', 'ann waits', 'ann gets oat', 'bun waits']);
  });

  it('hands over each item once', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<number>(2);
        const got: number[] = [];
        function* puts(from: number, seconds: number): Coro<void> {
          for (let item = from; item < from + 10; item++) {
            yield* queue.put(item);
            yield* sleep(item % 3 === 0 ? 0 : seconds);
          }
        }
        function* gets(seconds: number): Coro<void> {
          for (let left = 10; left > 0; left--) {
            got.push(yield* queue.get());
            yield* sleep(left % 4 === 0 ? 0 : seconds);
          }
        }
        const tasks = [0, 10, 20].flatMap((from, index) => [
          createTask(puts(from, index)),
          createTask(gets(2 - index)),
        ]);
        for (const task of tasks) yield* task;
        say(got.length, 'items,', new Set(got).size, 'different');
        say(queue);
      }),
      'three putters and three getters, slow and fast: each item is stored once and taken out once',
    ).toEqual(['30 items, 30 different', '<Queue maxsize=2 tasks=30>']);
  });
});

describe('3. leave', () => {
  /** How a queue looks, without the number of items that are not done. */
  const look = (queue: Queue<string>): string => String(queue).replace(/ tasks=\d+/, '');

  it('takes one that was cancelled out of the line', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(1);
        const tasks = yield* getters(queue, say, 'ann', 'bob', 'cid');
        tasks[1]?.cancel();
        yield* sleep(1);
        say(look(queue));
        stop(tasks);
        yield* sleep(1);
        say(look(queue));
      }),
      'a coroutine that is cancelled while it waits does not come back: take its waiter out of the line with `remove`. One that stays in the line is kept in memory for ever, and is counted',
    ).toEqual(['<Queue maxsize=1 _getters[2]>', '<Queue maxsize=1>']);
  });

  it('lets the cancel through', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(1);
        const get = createTask(queue.get());
        yield* sleep(1);
        get.cancel('enough');
        say('get', yield* ending(get));
        queue.putNowait('rye');
        const put = createTask(queue.put('oat'));
        yield* sleep(1);
        put.cancel();
        say('put', yield* ending(put), look(queue));
      }),
      'the error goes on to the caller by itself: `leave` only tidies up, and returns',
    ).toEqual([
      'get throws CancelledError: enough',
      "put throws CancelledError <Queue maxsize=1 _queue=['rye']>",
    ]);
  });

  it('hands on the wake-up for an item', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        const tasks = yield* getters(queue, say, 'ann', 'bob', 'cid');
        queue.putNowait('rye'); // ann is woken
        tasks[0]?.cancel();
        yield* sleep(1);
        say(look(queue));
        stop(tasks);
      }),
      'ann was woken for rye, and is cancelled before her turn. Nobody else has been woken, so bob would wait for ever, although an item is there. When the one that leaves was woken, wake the next',
    ).toEqual(['bob gets rye', '<Queue maxsize=0 _getters[1]>']);
  });

  it('hands on the wake-up for room', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>(1);
        queue.putNowait('full');
        const tasks = yield* putters(queue, say, 'rye', 'oat', 'bun');
        queue.getNowait(); // the putter of rye is woken
        tasks[0]?.cancel();
        yield* sleep(1);
        say(look(queue));
        stop(tasks);
      }),
      'the putter of rye was woken, and is cancelled before its turn. There is room, so the next one that waits for room has to be woken',
    ).toEqual(['put oat', "<Queue maxsize=1 _queue=['oat'] _putters[1]>"]);
  });

  it('hands on nothing when it was not woken', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        const tasks = yield* getters(queue, say, 'ann', 'bob', 'cid', 'dan');
        tasks[2]?.cancel();
        queue.putNowait('rye'); // ann is woken
        yield* sleep(1);
        queue.putNowait('oat');
        yield* sleep(1);
        stop(tasks);
      }),
      'cid was cancelled while he waited, and had not been woken, so there is nothing to hand on. A wake-up too many costs bob his place: he finds nothing, and waits again at the end of the line. A waiter that was woken is done, and not cancelled',
    ).toEqual(['ann gets rye', 'bob gets oat']);
  });

  it('hands on nothing when there is nothing left to go on with', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        const tasks = yield* getters(queue, say, 'ann', 'bob', 'cid');
        queue.putNowait('rye'); // ann is woken
        say('zoe gets', queue.getNowait());
        tasks[0]?.cancel();
        yield* sleep(1);
        queue.putNowait('oat');
        yield* sleep(1);
        stop(tasks);
      }),
      'ann was woken for rye, but zoe has taken it. Nobody could go on now, and a wake-up would only cost bob his place in the line. `canGoOn` says whether there is something to go on with',
    ).toEqual(['zoe gets rye', 'bob gets oat']);
  });

  it('hands the wake-up on once', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        const tasks = yield* getters(queue, say, 'ann', 'bob', 'cid', 'dan', 'eve');
        queue.putNowait('rye'); // ann is woken
        tasks[0]?.cancel();
        tasks[1]?.cancel();
        yield* sleep(0);
        say(look(queue));
        yield* sleep(1);
        queue.putNowait('oat');
        yield* sleep(1);
        stop(tasks);
      }),
      'ann was woken for one item, so one other task is woken instead: the first that still waits. Each wake-up too many sends a task to the end of the line for nothing',
    ).toEqual(["<Queue maxsize=0 _queue=['rye'] _getters[2]>", 'cid gets rye', 'dan gets oat']);
  });

  it('does the same when a frame is closed', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        const tasks = yield* getters(queue, say, 'ann');
        const closed = queue.get();
        closed.next();
        tasks.push(...(yield* getters(queue, say, 'bob', 'cid')));
        queue.putNowait('rye'); // ann is woken
        closed.return('');
        say(look(queue));
        yield* sleep(1);
        queue.putNowait('oat');
        yield* sleep(1);
        stop(tasks);
      }),
      'a frame that is closed leaves too, without an error, and its waiter is still pending: it has to leave the line, and there is nothing to hand on. A waiter that was woken is done',
    ).toEqual(["<Queue maxsize=0 _queue=['rye'] _getters[2]>", 'ann gets rye', 'bob gets oat']);
  });

  it('loses no item and blocks no task, wherever a cancel comes', () => {
    /** Two putters and three getters; `victim` is cancelled after so many turns. What is wrong then? */
    function faults(victim: number, turns: number): { readonly fault: string; readonly isOver: boolean } {
      const put: string[] = [];
      const got: string[] = [];
      let isOver = false;
      const lines = story(function* () {
        const queue = new Queue<string>(1);
        function* puts(name: string): Coro<void> {
          for (const item of [`${name}1`, `${name}2`, `${name}3`]) {
            yield* queue.put(item);
            put.push(item);
          }
        }
        function* gets(): Coro<void> {
          for (;;) got.push(yield* queue.get());
        }
        const tasks = [gets(), puts('a'), gets(), puts('b'), gets()].map((each) => createTask(each));
        for (let left = turns; left > 0; left--) yield* sleep(0);
        isOver = tasks[1]?.done() === true && tasks[3]?.done() === true;
        tasks[victim]?.cancel();
        yield* sleep(1);
        const [, a, , b] = tasks;
        if (!a?.done() || !b?.done()) put.push('a putter still waits');
        stop(tasks);
        yield* sleep(1);
        got.push(...Array.from({ length: queue.qsize() }, () => queue.getNowait()));
      });
      const fault =
        put.sort().join() === got.sort().join() && lines.length === 0
          ? ''
          : `task ${victim} is cancelled in turn ${turns}: put ${put}; got ${got} ${lines.join()}`;
      return { fault, isOver };
    }
    const found: string[] = [];
    for (let victim = 0; victim < 5; victim++) {
      for (let turns = 0; turns < 50; turns++) {
        const { fault, isOver } = faults(victim, turns);
        if (fault !== '') found.push(fault);
        if (isOver || found.length >= 3) break;
      }
    }
    expect(
      found,
      'cancel any task in any turn: each item that was put in is taken out once, and the other tasks go on',
    ).toEqual([]);
  });
});

describe('4. join and taskDone', () => {
  /** Starts a join, and says when it has ended. */
  function* joiner(queue: Queue<string>, say: Say, name = 'join'): Coro<void> {
    yield* queue.join();
    say(`${name} has ended`);
  }

  function queueOf(...items: string[]): Queue<string> {
    const queue = new Queue<string>();
    for (const item of items) queue.putNowait(item);
    return queue;
  }

  it('refuses a taskDone too many', () => {
    const queue = queueOf('rye', 'oat');
    expect(
      [1, 2, 3].map((time) => `taskDone ${time}: ${outcome(() => queue.taskDone())}`),
      'two items were put in, so the third `taskDone` is a mistake of the caller: throw the `RangeError`, and count one less for each of the others',
    ).toEqual([
      'taskDone 1: undefined',
      'taskDone 2: undefined',
      'taskDone 3: throws RangeError: task_done() called too many times',
    ]);
  });

  it('counts one less each time', () => {
    const queue = queueOf('rye', 'oat');
    const counts = [String(queue)];
    for (const _ of ['rye', 'oat', 'too many']) {
      outcome(() => queue.taskDone());
      counts.push(String(queue));
    }
    queue.putNowait('bun');
    counts.push(String(queue));
    expect(
      counts.map((text) => /tasks=-?\d+/.exec(text)?.[0] ?? 'none'),
      'each `taskDone` makes the count smaller by one, and a refused one changes nothing: the count never gets below 0, and one more item makes it 1',
    ).toEqual(['tasks=2', 'tasks=1', 'none', 'none', 'tasks=1']);
  });

  it('does not wait when everything is done', () => {
    expect(
      story(function* (say, loop) {
        loop.callSoon(say, 'the next turn');
        const fresh = new Queue<string>();
        yield* joiner(fresh, say);
        const used = queueOf('rye');
        used.taskDone();
        yield* joiner(used, say);
        yield* sleep(0);
      }),
      'when no item is unfinished, there is nothing to wait for: `join` ends in the same turn. That goes for a new queue too',
    ).toEqual(['join has ended', 'join has ended', 'the next turn']);
  });

  it('waits until the items are done, and not only taken out', () => {
    expect(
      story(function* (say) {
        const queue = queueOf('rye', 'oat');
        for (const _ of ['rye', 'oat']) say(`got ${yield* queue.get()}`);
        const task = createTask(joiner(queue, say));
        yield* sleep(1);
        for (const which of ['first', 'second']) {
          say(`the ${which} is done`);
          queue.taskDone();
          yield* sleep(1);
        }
        stop([task]);
      }),
      '`join` waits for the event `#finished`, with `yield*`. An empty queue is not enough: a task that has taken an item out may still be working on it. `taskDone` counts one less, and then sets the event if the count is 0',
    ).toEqual(['got rye', 'got oat', 'the first is done', 'the second is done', 'join has ended']);
  });

  it('does not end at the first taskDone', () => {
    expect(
      story(function* (say) {
        const queue = queueOf('rye', 'oat', 'bun');
        const task = createTask(joiner(queue, say));
        for (let count = 1; count <= 3; count++) {
          yield* sleep(1);
          say(`taskDone ${count}`);
          queue.taskDone();
        }
        yield* sleep(1);
        stop([task]);
      }),
      'set the event when the count comes to 0, and not before',
    ).toEqual(['taskDone 1', 'taskDone 2', 'taskDone 3', 'join has ended']);
  });

  it('wakes every task that joins', () => {
    expect(
      story(function* (say) {
        const queue = queueOf('rye');
        const tasks = ['ann', 'bob'].map((name) => createTask(joiner(queue, say, name)));
        yield* sleep(1);
        queue.taskDone();
        yield* sleep(1);
        stop(tasks);
      }),
      'any number of tasks may join, and the last `taskDone` wakes all of them: an `Event` does that',
    ).toEqual(['ann has ended', 'bob has ended']);
  });

  it('waits for items that come later, too', () => {
    expect(
      story(function* (say) {
        const queue = queueOf('rye');
        const first = createTask(joiner(queue, say));
        yield* sleep(1);
        queue.putNowait('oat');
        queue.taskDone();
        yield* sleep(1);
        say('one of two is done');
        queue.taskDone();
        yield* sleep(1);
        queue.putNowait('bun');
        const again = createTask(joiner(queue, say, 'the second join'));
        yield* sleep(1);
        say('bun is there');
        queue.taskDone();
        yield* sleep(1);
        stop([first, again]);
      }),
      'the count goes up and down for as long as the queue lives: `join` ends whenever it comes to 0, and waits again after the next `put`',
    ).toEqual(['one of two is done', 'join has ended', 'bun is there', 'the second join has ended']);
  });
});

describe('5. crawl', () => {
  /** Crawls a site, and tells what came of it. */
  function crawled(
    map: Readonly<Record<string, Entry>>,
    options: CrawlOptions = {},
  ): { readonly site: Site; readonly found: string[]; readonly end: string } {
    const site = new Site(map);
    const found: string[] = [];
    const [end = 'nothing'] = story(function* (say, loop) {
      const pages = yield* crawl(site.fetch, '/', options);
      for (const [url, page] of pages) {
        const what = page instanceof Error ? page : 'redirect' in page ? `-> ${page.redirect}` : 'a page';
        found.push(`${url} ${unlessTodo(what)}`);
      }
      say(`ends at ${loop.time()} s`);
    });
    return { site, found: found.sort(), end };
  }

  it('ends when the one page has come', () => {
    const { found, end } = crawled({ '/': { links: [] } });
    expect(
      [...found, end],
      '`add` puts the address into the queue, as a job, with `putNowait`. A worker fetches the page, with `yield*`, notes it in `found`, and then calls `taskDone`, once. Without that the crawl waits for ever; if it comes too early, the crawl ends before the page has come',
    ).toEqual(['/ a page', 'ends at 1 s']);
  });

  it('follows the links', () => {
    const { found, end } = crawled({
      '/': { links: ['/a', '/b'] },
      '/a': { links: ['/c'] },
      '/b': { links: [] },
      '/c': { links: [] },
    });
    expect(
      [...found, end],
      'after a page has come, pass it to `follow`, which adds its links. Then the job is done, and not earlier: if nothing else is in the queue, the count is 0 for a moment, and the crawl ends. And then take the next job: a worker works until it is cancelled',
    ).toEqual(['/ a page', '/a a page', '/b a page', '/c a page', 'ends at 3 s']);
  });

  it('fetches each address once', () => {
    const { site, end } = crawled({
      '/': { links: ['/a', '/b', '/a', '/'] },
      '/a': { links: ['/b', '/'] },
      '/b': { links: ['/a', '/b'] },
    });
    expect(
      [site.asked.slice(0, 10).join(' '), end],
      'pages link to each other in circles: `add` drops an address that was ever added before, and not only one that has been fetched, because the same address may be waiting in the queue',
    ).toEqual(['/ /a /b', 'ends at 2 s']);
  });

  it('notes a page that cannot be fetched, and goes on', () => {
    const { found, end } = crawled(
      { '/': { links: ['/gone', '/lost', '/a'] }, '/a': { links: ['/b'] }, '/b': { links: [] } },
      { workers: 2 },
    );
    expect(
      [...found, end],
      'an error of one page is a result like any other: note it in `found` instead of the page, call `taskDone`, and take the next job. If it ends the worker, fewer and fewer workers are left; if the job is not done, the crawl never ends',
    ).toEqual([
      '/ a page',
      '/a a page',
      '/b a page',
      '/gone Error: 404 /gone',
      '/lost Error: 404 /lost',
      'ends at 4 s',
    ]);
  });

  it('follows a redirect', () => {
    const { found, end } = crawled({
      '/': { redirect: '/home' },
      '/home': { links: ['/old', '/home'] },
      '/old': { redirect: '/home' },
    });
    expect(
      [...found, end],
      'a redirect leads to one address: add it, and keep to the rule that each address is fetched once',
    ).toEqual(['/ -> /home', '/home a page', '/old -> /home', 'ends at 3 s']);
  });

  /** Redirects from `/` to `/1`, `/2` and so on, `count` of them, and then a page. */
  function redirects(count: number): Record<string, Entry> {
    const map: Record<string, Entry> = {};
    for (let index = 0; index < count; index++)
      map[index === 0 ? '/' : `/${index}`] = { redirect: `/${index + 1}` };
    map[`/${count}`] = { links: [] };
    return map;
  }

  it('follows as many redirects in a row as it may', () => {
    const { found } = crawled(redirects(2), { maxRedirects: 2 });
    expect(
      found,
      'two redirects are allowed, and there are two: each uses up one of them, and the page after the last one is fetched',
    ).toEqual(['/ -> /1', '/1 -> /2', '/2 a page']);
  });

  it('gives up after too many redirects in a row', () => {
    const { found } = crawled(redirects(8), { maxRedirects: 2 });
    expect(
      found,
      'each redirect leaves one less for those that follow. When none is left, the redirect is an error: throw it, and the worker notes it in `found`, instead of the page',
    ).toEqual(['/ -> /1', '/1 -> /2', '/2 Error: too many redirects']);
  });

  it('remembers only addresses that it has added', () => {
    const { found } = crawled(
      {
        '/': { links: ['/r', '/slow'] },
        '/r': { redirect: '/goal' },
        '/slow': { links: ['/goal'], seconds: 5 },
        '/goal': { links: [] },
      },
      { maxRedirects: 0 },
    );
    expect(
      found,
      'the redirect to /goal was one too many, so /goal was not fetched; later a page links to it, and then it is fetched. Remember an address when you put it into the queue',
    ).toEqual(['/ a page', '/goal a page', '/r Error: too many redirects', '/slow a page']);
  });

  it('lets workers fetch side by side, and nobody waits for the slow page', () => {
    const links = Array.from({ length: 8 }, (_, index) => `/${index}`);
    const pages = Object.fromEntries(links.map((url) => [url, { links: [] as string[] }]));
    const { site, end } = crawled({
      ...pages,
      '/': { links: ['/slow', ...links] },
      '/slow': { links: [], seconds: 6 },
    });
    expect(
      [`at most ${site.most} at once`, end],
      'three workers share one queue: while one waits for the slow page, the two others fetch the rest. A worker fetches its page itself, with `yield*`, and takes no other job before its last one is done',
    ).toEqual(['at most 3 at once', 'ends at 7 s']);
  });

  const CIRCLE: Readonly<Record<string, Entry>> = {
    '/': { links: ['/a', '/b', '/gone'] },
    '/a': { redirect: '/c' },
    '/b': { links: ['/', '/c', '/slow'] },
    '/c': { links: ['/a'] },
    '/slow': { links: ['/b'], seconds: 5 },
  };

  /** Cancels a crawl after so many turns. What is left of it, and how it has ended. */
  function cancelledAfter(turns: number): { readonly left: string; readonly isOver: boolean } {
    const site = new Site(CIRCLE);
    let isOver = false;
    const lines = story(function* (say, loop) {
      const task = createTask(crawl(site.fetch, '/', { workers: 2 }));
      const until = loop.turns + turns;
      while (loop.turns < until && !task.done()) yield* loop.time() < 20 ? sleep(0) : sleep(1);
      isOver = task.done();
      task.cancel();
      const end = yield* ending(task);
      yield* sleep(0);
      const tasks = allTasks(loop).size - 1;
      const twice = site.asked.length - new Set(site.asked).size;
      if (!isOver && !end.includes('CancelledError')) say('is not cancelled:', end.slice(0, 60));
      if (tasks + site.underway > 0) say(`${tasks} tasks are left, and ${site.underway} pages on their way`);
      if (twice > 0) say(`${twice} pages were fetched twice`);
    });
    return { left: lines.join(', '), isOver };
  }

  it('ends at every point at which it is cancelled, and leaves nothing', () => {
    const found: string[] = [];
    let turns = 0;
    for (let isOver = false; !isOver && turns < 300 && found.length < 3; turns++) {
      const cancelled = cancelledAfter(turns);
      isOver = cancelled.isOver;
      if (cancelled.left !== '') found.push(`cancelled after ${turns} turns: ${cancelled.left}`);
    }
    expect(
      found,
      'the crawl was cancelled, and cancels its workers: a `CancelledError` comes in at a `yield*` of the worker. It is not an error of a page: throw it again, so that the worker ends',
    ).toEqual([]);
  });
});

describe('6. shutdown (stretch)', () => {
  it('lets nothing in any more', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        queue.shutdown();
        say(
          'putNowait',
          outcome(() => queue.putNowait('rye')),
        );
        say('put', yield* ending(queue.put('rye')));
        say(queue);
      }),
      'after `shutdown`, nothing can be put in: set `#isShutDown`, which `putNowait` looks at',
    ).toEqual(['putNowait throws QueueShutDown', 'put throws QueueShutDown', '<Queue maxsize=0 shutdown>']);
  });

  it('wakes every task that waits', () => {
    expect(
      story(function* (say) {
        const empty = new Queue<string>();
        const full = new Queue<string>(1);
        full.putNowait('full');
        const tasks = [
          ...(['ann', 'bob'] as const).map((name) => [`${name} gets`, createTask(empty.get())] as const),
          ...(['cid', 'dan'] as const).map((name) => [`${name} puts`, createTask(full.put(name))] as const),
        ];
        yield* sleep(1);
        empty.shutdown();
        full.shutdown();
        yield* sleep(1);
        for (const [name, task] of tasks) {
          say(name, task.done() ? yield* ending(task) : 'waits for ever');
        }
        stop(tasks.map(([, task]) => task));
      }),
      'a task that waits now would wait for ever: `close` both rooms, which wakes all of them. Each looks again, and finds the room closed',
    ).toEqual([
      'ann gets throws QueueShutDown',
      'bob gets throws QueueShutDown',
      'cid puts throws QueueShutDown',
      'dan puts throws QueueShutDown',
    ]);
  });

  it('lets the items out, and then throws', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        for (const item of ['rye', 'oat']) queue.putNowait(item);
        queue.shutdown();
        say('get', yield* ending(queue.get()));
        say(
          'getNowait',
          outcome(() => queue.getNowait()),
        );
        say('get', yield* ending(queue.get()));
        say(
          'getNowait',
          outcome(() => queue.getNowait()),
        );
      }),
      'the items that are in it can still be taken out. When the last one is out, no other can come, and a wait would never end: then `get` throws a `QueueShutDown`',
    ).toEqual(["get 'rye'", "getNowait 'oat'", 'get throws QueueShutDown', 'getNowait throws QueueShutDown']);
  });

  it('drops the items only when it is immediate', () => {
    expect(
      [false, true].map((immediate) => {
        const queue = new Queue<string>();
        for (const item of ['rye', 'oat']) queue.putNowait(item);
        outcome(() => queue.shutdown(immediate));
        return `shutdown(${immediate}): ${queue.qsize()} items, ${outcome(() => queue.getNowait())}`;
      }),
      '`immediate` drops the items that are in the queue, all of them; without it, they stay',
    ).toEqual(["shutdown(false): 2 items, 'rye'", 'shutdown(true): 0 items, throws QueueShutDown']);
  });

  it('counts what it drops as done', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        for (const item of ['rye', 'oat', 'bun']) queue.putNowait(item);
        const join = createTask(queue.join());
        yield* queue.get();
        queue.shutdown(true);
        say(queue);
        yield* sleep(1);
        say('join', join.done() ? 'has ended' : 'waits');
        queue.taskDone();
        yield* sleep(1);
        say('join', join.done() ? 'has ended' : 'waits');
        stop([join]);
      }),
      'nobody can call `taskDone` for an item that was dropped, so a `join` would never end: each counts as done. The one that was taken out before is still being worked on, and does not count',
    ).toEqual(['<Queue maxsize=0 tasks=1 shutdown>', 'join waits', 'join has ended']);
  });

  it('ends a join when nothing is in work', () => {
    expect(
      story(function* (say) {
        const queue = new Queue<string>();
        for (const item of ['rye', 'oat']) queue.putNowait(item);
        const join = createTask(queue.join());
        yield* sleep(1);
        queue.shutdown(true);
        yield* sleep(1);
        say('join', join.done() ? 'has ended' : 'waits', String(queue));
        stop([join]);
      }),
      'everything that was unfinished has been dropped, so the count is 0, and then the event has to be set: `taskDone` does both',
    ).toEqual(['join has ended <Queue maxsize=0 shutdown>']);
  });

  it('copes with a taskDone that came too early', () => {
    const queue = new Queue<string>();
    for (const item of ['rye', 'oat']) queue.putNowait(item);
    queue.taskDone();
    queue.taskDone();
    expect(
      [outcome(() => queue.shutdown(true)), String(queue)],
      '`taskDone` was called for items that were still in the queue, so the count is 0 already. `shutdown` is not the place to complain, and the count must not get below 0',
    ).toEqual(['undefined', '<Queue maxsize=0 shutdown>']);
  });
});

describe('7. merge (stretch)', () => {
  /** Two queues that are filled by hand, and what comes out where they are merged. */
  function merged(
    body: (say: Say, rye: Queue<string>, oat: Queue<string>, into: Queue<string>) => Coro<unknown>,
    maxsize = 0,
  ): Story {
    return story(function* (say, loop) {
      const rye = new Queue<string>();
      const oat = new Queue<string>();
      const into = new Queue<string>(maxsize);
      const task = createTask(merge(into, rye, oat));
      yield* sleep(1);
      yield* body(say, rye, oat, into);
      if (task.done()) say('merge', yield* ending(task));
      else say('merge goes on');
      task.cancel();
      yield* sleep(1);
      const left = allTasks(loop).size - 1;
      if (left > 0) say(`${left} tasks are left`);
    });
  }

  it('moves items as they come', () => {
    expect(
      merged(function* (say, rye, oat, into) {
        oat.putNowait('oat 1');
        yield* sleep(1);
        rye.putNowait('rye 1');
        rye.putNowait('rye 2');
        yield* sleep(1);
        oat.putNowait('oat 2');
        yield* sleep(1);
        while (!into.empty()) say(into.getNowait());
      }),
      'a mover takes one item after another out of its own source and puts it in, until the source is shut down: no source waits for another',
    ).toEqual(['oat 1', 'rye 1', 'rye 2', 'oat 2', 'merge goes on']);
  });

  it('ends when all sources are shut down and empty', () => {
    expect(
      merged(function* (say, rye, oat, into) {
        rye.putNowait('rye 1');
        rye.shutdown();
        yield* sleep(1);
        say(
          'open:',
          outcome(() => into.putNowait('by hand')),
        );
        oat.putNowait('oat 1');
        oat.shutdown();
        yield* sleep(1);
        while (!into.empty()) say(into.getNowait());
        say(
          'shut down:',
          outcome(() => into.getNowait()),
        );
      }),
      'a `QueueShutDown` from `get` is not a failure: this source has nothing more to give, so its mover returns. The others go on',
    ).toEqual([
      'open: undefined',
      'rye 1',
      'by hand',
      'oat 1',
      'shut down: throws QueueShutDown',
      'merge undefined',
    ]);
  });

  it('waits while there is no room', () => {
    expect(
      merged(function* (say, rye, _oat, into) {
        for (const item of ['rye 1', 'rye 2', 'rye 3', 'rye 4']) rye.putNowait(item);
        yield* sleep(1);
        say(`moved: ${into.qsize()}, left: ${rye.qsize()}`);
        const got: string[] = [];
        for (let left = 4; left > 0; left--) got.push(yield* into.get());
        say(got);
      }, 2),
      'the brake goes all the way: while there is no room in `into`, a mover waits with one item in its hand, and takes no more out of its source',
    ).toEqual(['moved: 2, left: 1', 'rye 1,rye 2,rye 3,rye 4', 'merge goes on']);
  });

  it('calls taskDone when the item is in the other queue', () => {
    expect(
      merged(function* (say, rye, _oat, into) {
        for (const item of ['rye 1', 'rye 2']) rye.putNowait(item);
        const join = createTask(rye.join());
        yield* sleep(1);
        say('join', join.done() ? 'has ended' : 'waits');
        say(yield* into.get());
        yield* sleep(1);
        say('join', join.done() ? 'has ended' : 'waits');
        join.cancel();
      }, 1),
      'a mover calls `taskDone` on its source, once for each item, after `put` has come back: then `join` on a source says that everything has been handed over',
    ).toEqual(['join waits', 'rye 1', 'join has ended', 'merge goes on']);
  });

  it('fails when it can put nothing in', () => {
    expect(
      merged(function* (say, rye, _oat, into) {
        rye.putNowait('rye 1');
        into.shutdown();
        yield* sleep(1);
        say('left:', rye.qsize());
      }),
      '`into` is shut down, so the item that was taken out of the source can go nowhere. That `QueueShutDown` comes from `put`, and it is a failure: catch only the one from `get`',
    ).toEqual(['left: 0', 'merge throws QueueShutDown']);
  });

  it('lets a cancel through', () => {
    expect(
      story(function* (say, loop) {
        const source = new Queue<string>();
        const into = new Queue<string>();
        const task = createTask(merge(into, source));
        const before = allTasks(loop);
        yield* sleep(1);
        for (const each of allTasks(loop)) if (!before.has(each)) each.cancel(); // the mover
        yield* sleep(1);
        say('merge', task.done() ? yield* ending(task) : 'goes on');
        task.cancel();
        yield* sleep(1);
        say(`${allTasks(loop).size - 1} tasks are left`);
      }),
      'a mover was cancelled, and that is not the end of its source: only a `QueueShutDown` is. Every other error that comes out of `get` goes on to the caller',
    ).toEqual(['merge throws CancelledError', '0 tasks are left']);
  });
});
