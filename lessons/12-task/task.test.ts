import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/12-task/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import type { Coro, Step } from '../09-decorators/coroutine.ts';
import { CancelledError, Future, type Loop } from '../11-future/future.ts';
import { describe as shown } from '../11-future/given/describe.ts';
import { breakfast } from './breakfast.ts';
import { TinyLoop } from './given/tiny-loop.ts';
import { transcript } from './predict.ts';
import { type FrameB, resumeB, stepB } from './step-b.ts';
import { currentTask, Task, type TaskOptions } from './task.ts';

/** What happened in a test, in order, one line for each thing that happened. */
type Story = string[];

/** The exercise that is tested. */
let exercise = 0;

/** A value in the words of a story. The TODO of an exercise that should be written by now is thrown on: it is no story. */
function show(value: unknown): string {
  if (!(value instanceof Error)) return String(value) === '[object Object]' ? shown(value) : String(value);
  const [, todo] = /^TODO (\d+)/.exec(value.message) ?? [];
  if (Number(todo) <= exercise) throw value;
  return `${value.name}(${value.message})`;
}

/** What `action` gives, or the error that it throws, in words. */
function outcome(action: () => unknown): string {
  let result: unknown;
  try {
    result = action();
  } catch (error) {
    return `throws ${show(error)}`;
  }
  return show(result);
}

/** The state of a box, in words. */
function stands(box: Future<unknown>): string {
  if (!box.done()) return 'pending';
  if (box.cancelled()) return 'cancelled';
  return box.exception() === null ? `finished, ${show(box.result())}` : `failed, ${show(box.exception())}`;
}

/** Does `action`. An error that comes out of it goes into the story. */
function tell(story: Story, who: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    story.push(`${who} breaks, ${show(error)}`);
  }
}

/** The tasks of this test that might have been stopped by an exercise that is not written yet. */
let begun: Task<unknown>[] = [];

/** A task that stops the test when it has failed with the TODO of an exercise that is not written yet. */
function begin<T>(coro: Coro<T>, options: TaskOptions): Task<T> {
  const task = new Task(coro, options);
  begun.push(task as Task<unknown>);
  return task;
}

/** Turns until nothing is ready. @returns how many turns that took; 0 when the loop broke */
function run(loop: TinyLoop, story: Story): number {
  let turns = 0;
  tell(story, 'loop: ', () => {
    turns = loop.run();
  });
  for (const task of begun) stands(task);
  return turns;
}

/** For the compiler alone: `body` is never called. The lines in it that must be refused say so. */
function compilerReads(body: () => unknown): void {
  expectTypeOf(body).toBeFunction();
}

/** The words of a mistake, without how the task and the future print: that is for other tests. */
const mistake = (text: string): string =>
  text
    .replace(/Task <.*> got Future <.*> attached/, 'Task me got Future it attached')
    .replace(/itself: <.*>/, 'itself: me');

/** A text without places in files, and without the callbacks of futures. */
const plain = (text: unknown): string =>
  String(text)
    .replace(/ at \S+:\d+/g, '')
    .replace(/ cb=\[.*?\]/g, '');

beforeEach(() => {
  begun = [];
});

describePrediction(transcript, demo);

describe('1. resumeB', () => {
  beforeEach(() => {
    exercise = 1;
  });

  /** Takes the first step. The TODO of `resumeB` would end up in the box. */
  function start<T>(frame: FrameB<T>, box: Future<T>): void {
    stepB(frame, box);
    stands(box);
  }

  /** A loop, a frame that waits for three boxes and says what it receives, and the box that its driver fills. */
  function kitchen() {
    const loop = new TinyLoop();
    const story: Story = [];
    const box = () => new Future<string>({ loop });
    const [bread, jam, tea] = [box(), box(), box()];
    function* cook(): FrameB<string> {
      story.push('frame: begins');
      for (const each of [bread, jam, tea]) {
        try {
          story.push(`frame: receives ${shown(yield each)}`);
        } catch (error) {
          story.push(`frame: catches ${show(error)}`);
        }
      }
      return 'breakfast';
    }
    return { loop, story, bread, jam, tea, out: box(), cook };
  }

  it('begins the frame at the first step', () => {
    const { story, out, cook } = kitchen();
    tell(story, 'main: ', () => start(cook(), out));
    story.push(`main:  goes on, the box is ${stands(out)}`);
    expect(
      story,
      'At the first step there is no box yet: resume the frame once, with nothing, and return its step, so that `stepB` knows which box to wait for',
    ).toEqual(['frame: begins', 'main:  goes on, the box is pending']);
  });

  it('sends the result when the box is full', () => {
    const { loop, story, bread, out, cook } = kitchen();
    start(cook(), out);
    bread.setResult('warm bread');
    story.push('main:  has filled the box');
    run(loop, story);
    expect(
      story,
      'This driver sends: the frame has yielded a box, and wants what is in it. Send the result, and resume the frame once',
    ).toEqual(['frame: begins', 'main:  has filled the box', "frame: receives 'warm bread'"]);
  });

  it('sends whatever is in the box', () => {
    const loop = new TinyLoop();
    const received: string[] = [];
    const results = [0, '', false, null, undefined, [1, 2], new Error('only a value')];
    function* cook(): FrameB<string> {
      for (const result of results) {
        const box = new Future<unknown>({ loop });
        box.setResult(result);
        const value = yield box;
        received.push(`in the box: ${shown(result)}, received: ${shown(value)}`);
      }
      return 'enough';
    }
    const out = new Future<string>({ loop });
    start(cook(), out);
    run(loop, received);
    expect(
      received,
      'Send a result as it is. An empty result is a result, and so is an error that was put in with `setResult`',
    ).toEqual(results.map((result) => `in the box: ${shown(result)}, received: ${shown(result)}`));
  });

  it('throws an error in at the yield', () => {
    const { loop, story, bread, jam, tea, out, cook } = kitchen();
    start(cook(), out);
    bread.setException(new Error('burnt'));
    jam.setResult('jam');
    tea.setResult('tea');
    run(loop, story);
    story.push(`main:  the box is ${stands(out).replace(/^finished,.*/, 'finished')}`);
    expect(
      story,
      'When the box has failed, its error belongs inside the frame: throw it in at the `yield` where the frame is paused, and return the step that comes back. A frame that catches the error goes on, and has not failed',
    ).toEqual([
      'frame: begins',
      'frame: catches Error(burnt)',
      "frame: receives 'jam'",
      "frame: receives 'tea'",
      'main:  the box is finished',
    ]);
  });

  it('throws a cancellation in, too', () => {
    const { loop, story, bread, jam, tea, out, cook } = kitchen();
    start(cook(), out);
    bread.setResult('bread');
    jam.cancel('no jam');
    tea.setResult('tea');
    run(loop, story);
    story.push(`main:  the box is ${stands(out).replace(/^finished,.*/, 'finished')}`);
    expect(
      story,
      'A cancelled box holds an error, too, a `CancelledError`: `result` throws it, and so does `exception`. It belongs inside the frame like any other error',
    ).toEqual([
      'frame: begins',
      "frame: receives 'bread'",
      'frame: catches CancelledError(no jam)',
      "frame: receives 'tea'",
      'main:  the box is finished',
    ]);
  });

  it('lets out what comes out of the frame', () => {
    const loop = new TinyLoop();
    const smoke = new Error('smoke');
    const [oven, cold] = [new Future<string>({ loop }), new Future<string>({ loop })];
    oven.setResult('bread');
    cold.setException(smoke);
    function* waits(box: Future<string>): FrameB<string> {
      return `${yield box} and butter`;
    }
    function* careless(): FrameB<string> {
      yield oven;
      throw smoke;
    }
    const story: Story = [];
    for (const [frame, box] of [
      [waits(oven), oven],
      [careless(), oven],
      [waits(cold), cold],
    ] as const) {
      frame.next();
      try {
        const { done, value } = resumeB(frame, box);
        story.push(`done: ${done}, value: ${show(value)}`);
      } catch (error) {
        story.push(`throws ${show(error)}, the same error: ${error === smoke}`);
      }
    }
    expect(
      story,
      '`resumeB` returns the step of the frame as it is, and lets out an error that the frame does not catch: the same object, which `stepB` puts into the box',
    ).toEqual([
      'done: true, value: bread and butter',
      'throws Error(smoke), the same error: true',
      'throws Error(smoke), the same error: true',
    ]);
  });

  it('is half of a driver that fills its box', () => {
    const loop = new TinyLoop();
    const oven = new Future<string>({ loop });
    function* frame(end: () => string): FrameB<string> {
      yield oven;
      return end();
    }
    const throws = (error: unknown) => (): string => {
      throw error;
    };
    const boxes = [() => 'bread', throws(new Error('smoke')), throws('no error at all')].map((end) => {
      const box = new Future<string>({ loop });
      start(frame(end), box);
      return box;
    });
    oven.setResult('ready');
    const story: Story = [];
    run(loop, story);
    expect(
      [...story, ...boxes.map(stands)],
      'What the frame returns or throws goes through `resumeB` to `stepB`, into the box of this frame, and never into the loop',
    ).toEqual(['finished, bread', 'failed, Error(smoke)', "failed, Error(thrown: 'no error at all')"]);
  });

  it('is of no help to the compiler', () => {
    const loop = new TinyLoop();
    const oven = new Future<number>({ loop });
    function* cook(): FrameB<number> {
      const minutes = yield oven;
      expectTypeOf(minutes).toEqualTypeOf<unknown>();
      // @ts-expect-error the value of a `yield` depends on the driver: the compiler cannot know it
      const sum: number = minutes;
      return sum + 1;
    }
    const box = new Future<number>({ loop });
    start(cook(), box);
    oven.setResult(20);
    run(loop, []);
    expect(stands(box), 'At run time the number is there; only the compiler does not know about it').toBe(
      'finished, 21',
    );
  });
});

describe('2. step', () => {
  beforeEach(() => {
    exercise = 2;
  });

  /** A task whose `waitFor` only notes what it receives. */
  class Watched extends Task<string> {
    readonly story: Story;

    constructor(coro: Coro<string>, story: Story) {
      super(coro, { loop: new TinyLoop() });
      this.story = story;
    }

    /** Takes a step. */
    take(error: Error | null = null): void {
      tell(this.story, 'step: ', () => this.step(error));
    }

    protected override waitFor(yielded: Step): void {
      this.story.push(`waitFor: receives ${shown(yielded)}`);
    }
  }

  it('asks the loop for the first step', () => {
    const story: Story = [];
    const loop: Loop = {
      callSoon: (callback) =>
        story.push(
          `loop:  is asked to call ${shown(callback).replace(/^.*\b[Ff]unction\b.*$/, 'a function')}`,
        ),
    };
    function* cook(): Coro<string> {
      story.push('coro:  begins');
      return 'soup';
    }
    tell(story, 'main: ', () => new Task(cook(), { loop }));
    story.push('main:  goes on');
    expect(
      story,
      'To make a task is to pass one function to `callSoon`: the loop calls it in its next turn, and until then nothing of the coroutine runs. A promise would have begun by now. `this.wakeup` is that function; with parentheses after it, you call it yourself, and at once',
    ).toEqual(['loop:  is asked to call a function', 'main:  goes on']);
  });

  it('begins the coroutine in the next turn', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      story.push('coro:  begins');
      return 'soup';
    }
    new Task(cook(), { loop });
    tell(story, 'loop: ', () => loop.turn());
    expect(
      story.slice(0, 1),
      'In its next turn the loop takes the first step, and the coroutine begins: a step whose `error` is null calls `next()`. The loop calls your function on its own, without a `this`: `wakeup` is bound to its task, `run` and `step` are not',
    ).toEqual(['coro:  begins']);
  });

  it('is the current task while its coroutine runs', () => {
    const loop = new TinyLoop();
    const names: string[] = [];
    const note = (who: string): void => {
      names.push(`${who}: the current task is ${currentTask()?.getName() ?? null}`);
    };
    function* cook(): Coro<void> {
      note('coro');
    }
    new Task(cook(), { loop, name: 'soup' });
    note('main');
    tell([], 'loop: ', () => loop.turn());
    note('main');
    expect(
      names,
      'While a coroutine runs, its task is the current task. `run` sees to that before it calls `step`: so every step begins with `wakeup` or `run`, the first step too',
    ).toEqual([
      'main: the current task is null',
      'coro: the current task is soup',
      'main: the current task is null',
    ]);
  });

  it('fills the box with what the coroutine returns', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      return 'soup';
    }
    const task = new Task(cook(), { loop });
    tell(story, 'loop: ', () => loop.turn());
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'What the coroutine returns is the result of the task, and the task is finished. It refuses `setResult`, even from its own methods, and there is nothing left to wait for: `settle` fills it',
    ).toEqual(['main:  the task is finished, soup']);
  });

  it('accepts any result', () => {
    const loop = new TinyLoop();
    const results = ['soup', 0, '', false, null, undefined, new Error('only a value')];
    function* cook<T>(result: T): Coro<T> {
      return result;
    }
    const tasks = results.map((result) => new Task(cook<unknown>(result), { loop }));
    const story: Story = [];
    run(loop, story);
    const line = (result: unknown, state: string): string =>
      `returned: ${shown(result)}, the task is ${state}`;
    expect(
      [...story, ...tasks.map((task, index) => line(results[index], stands(task)))],
      'A coroutine that has returned has finished, whatever it returned: an empty value, `undefined`, or an error that was not thrown',
    ).toEqual(results.map((result) => line(result, `finished, ${show(result)}`)));
  });

  it('begins each coroutine once, in the order in which the tasks were made', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(name: string): Coro<void> {
      story.push(`${name} begins`);
    }
    loop.callSoon(() => story.push('a call that was there before'));
    for (const name of ['one', 'two', 'three']) new Task(cook(name), { loop });
    loop.callSoon(() => story.push('a call that came later'));
    const turns = run(loop, story);
    expect(
      [...story, `turns: ${turns}`],
      'A first step stands in the queue like every other call: after those that were there before, ahead of those that come later, and once',
    ).toEqual([
      'a call that was there before',
      'one begins',
      'two begins',
      'three begins',
      'a call that came later',
      'turns: 1',
    ]);
  });

  it('passes what was yielded to waitFor', () => {
    const story: Story = [];
    function* cook(oven: Future<string>): Coro<string> {
      story.push('coro: begins');
      yield;
      story.push('coro: goes on');
      return yield* oven;
    }
    const oven = new Future<string>({ loop: new TinyLoop() });
    const task = new Watched(cook(oven), story);
    task.take();
    story.push(`main: the task is ${stands(task)}`);
    task.take();
    oven.setResult('bread');
    task.take();
    story.push(`main: the task is ${stands(task)}`);
    expect(
      story,
      'One step ends at the next `yield`: `waitFor` receives what was yielded, once, and decides when the next step comes. Only a coroutine that has ended fills the box',
    ).toEqual([
      'coro: begins',
      'waitFor: receives undefined',
      'main: the task is pending',
      'coro: goes on',
      'waitFor: receives <Future pending>',
      'main: the task is finished, bread',
    ]);
  });

  it('fills the box with the error that comes out', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* broken(): Coro<void> {
      throw new Error('smoke');
    }
    function* fine(): Coro<void> {
      story.push('other: runs');
    }
    const task = new Task(broken(), { loop });
    new Task(fine(), { loop });
    run(loop, story);
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'An error that comes out of the coroutine ends up in its box, by way of `settle`, and nowhere else: the task has failed, and the loop and the other tasks go on',
    ).toEqual(['other: runs', 'main:  the task is failed, Error(smoke)']);
  });

  it('keeps whatever was thrown', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const smoke = new Error('smoke');
    function* broken(error: unknown): Coro<void> {
      throw error;
    }
    const thrown = [smoke, 'no error at all', undefined];
    const tasks = thrown.map((error) => new Task(broken(error), { loop }));
    run(loop, story);
    const line = (error: unknown, state: string): string => `threw: ${show(error)}, the task is ${state}`;
    story.push(...tasks.map((task, index) => line(thrown[index], stands(task))));
    story.push(`the same error: ${outcome(() => tasks[0]?.exception() === smoke)}`);
    expect(
      story,
      'The box keeps the very thing that was thrown, and a coroutine can throw anything, not only errors. `settle` takes all of it; `setException` does not',
    ).toEqual([...thrown.map((error) => line(error, `failed, ${show(error)}`)), 'the same error: true']);
  });

  it('is cancelled when a CancelledError comes out', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* leaves(): Coro<void> {
      throw new CancelledError('closing time');
    }
    function* stays(): Coro<string> {
      try {
        yield* leaves();
      } catch (error) {
        return `in spite of ${show(error)}`;
      }
      return 'nothing happened';
    }
    const tasks = [new Task(leaves(), { loop }), new Task(stays(), { loop })] as const;
    run(loop, story);
    story.push(
      ...tasks.map(stands),
      outcome(() => tasks[0].result()),
    );
    expect(
      story,
      'When a `CancelledError` comes out of the coroutine, the task is cancelled, and has not failed; the box keeps that error. One that is caught inside does not come out',
    ).toEqual([
      'cancelled',
      'finished, in spite of CancelledError(closing time)',
      'throws CancelledError(closing time)',
    ]);
  });

  it('throws an error in where the coroutine is paused', () => {
    const story: Story = [];
    function* cook(): Coro<string> {
      try {
        yield;
        story.push('coro: is resumed, and has no error');
      } catch (error) {
        story.push(`coro: catches ${show(error)}`);
      } finally {
        story.push('coro: cleans up');
      }
      yield;
      return 'soup';
    }
    const task = new Watched(cook(), story);
    task.take();
    task.take(new Error('burnt'));
    task.take();
    story.push(`main: the task is ${stands(task)}`);
    expect(
      story,
      'The `error` of a step is for the coroutine: throw it in, instead of calling `next`. A coroutine that catches it goes on to its next `yield`, and its task has not failed',
    ).toEqual([
      'waitFor: receives undefined',
      'coro: catches Error(burnt)',
      'coro: cleans up',
      'waitFor: receives undefined',
      'main: the task is finished, soup',
    ]);
  });

  it('throws an error in before the coroutine has begun', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      try {
        story.push('coro:  begins');
        return 'soup';
      } finally {
        story.push('coro:  cleans up');
      }
    }
    const task = new Task(cook(), { loop });
    story.push(`main:  cancels, ${task.cancel('closing time')}`);
    run(loop, story);
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'An error can come before the first step. No `try` surrounds that place yet, so the error comes straight out, and nothing of the body runs',
    ).toEqual(['main:  cancels, true', 'main:  the task is cancelled']);
  });

  it('notifies those who wait, soon', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      loop.callSoon(() => story.push('loop:   the next turn'));
      return 'soup';
    }
    function* broken(): Coro<string> {
      throw new Error('smoke');
    }
    for (const [name, coro] of [
      ['cook', cook()],
      ['broken', broken()],
    ] as const) {
      const task = new Task(coro, { loop });
      task.addDoneCallback((done) => story.push(`waiter: ${name} is ${stands(done)}`));
    }
    tell(story, 'loop:  ', () => loop.turn());
    story.push('loop:   the first turn is over');
    run(loop, story);
    expect(
      story,
      'A task is a box with a list of callbacks. However it is filled, with a result or an error, they are called in the next turn; `settle` takes care of that',
    ).toEqual([
      'loop:   the first turn is over',
      'loop:   the next turn',
      'waiter: cook is finished, soup',
      'waiter: broken is failed, Error(smoke)',
    ]);
  });
});

describe('3. waitFor', () => {
  beforeEach(() => {
    exercise = 3;
  });

  it('takes the next step in the next turn, after a bare yield', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* count(name: string, to: number): Coro<void> {
      for (let n = 1; n <= to; n++) {
        story.push(`${name} ${n}`);
        yield;
      }
    }
    begin(count('ping', 2), { loop });
    loop.callSoon(() => story.push('another call'));
    begin(count('pong', 3), { loop });
    const turns = run(loop, story);
    expect(
      [...story, `turns: ${turns}`],
      'After a bare `yield` a coroutine needs only another turn: its next step comes once, in the next turn of the loop, after all the calls that are ready',
    ).toEqual(['ping 1', 'another call', 'pong 1', 'ping 2', 'pong 2', 'pong 3', 'turns: 4']);
  });

  it('waits until the box is full', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      story.push('coro:  waits');
      const bread = yield* oven;
      story.push(`coro:  has ${bread}`);
      return bread;
    }
    const task = begin(cook(), { loop });
    run(loop, story);
    story.push(`main:  the loop is idle, the task ${stands(task)}`);
    oven.setResult('bread');
    story.push('main:  has filled the box');
    run(loop, story);
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'While the box is empty, the task does not ask again and again: it has nothing in the queue, and its coroutine is not resumed. The box calls it once, soon after it is filled. Pass `this.wakeup` to the box: the function itself, bound to its task. Call `checked` once for each box: it lowers the flag',
    ).toEqual([
      'coro:  waits',
      'main:  the loop is idle, the task pending',
      'main:  has filled the box',
      'coro:  has bread',
      'main:  the task is finished, bread',
    ]);
  });

  it('sends the coroutine nothing', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      yield;
      const bread = yield* oven;
      yield;
      return bread;
    }
    const coro = cook();
    const next = coro.next.bind(coro);
    coro.next = (...words) => {
      story.push(`next() passes in ${words[0] === undefined ? 'nothing' : shown(words[0])}`);
      return next(...words);
    };
    const task = begin(coro, { loop });
    run(loop, story);
    story.push('main fills the box');
    oven.setResult('bread');
    run(loop, story);
    expect(
      [...story, `the task is ${stands(task)}`],
      'A task sends nothing, ever, not even the result. The coroutine has delegated to the box with `yield*`, and the box reads itself when it is full',
    ).toEqual([
      'next() passes in nothing',
      'next() passes in nothing',
      'main fills the box',
      'next() passes in nothing',
      'next() passes in nothing',
      'the task is finished, bread',
    ]);
  });

  it('is the current task in each of its steps', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    const note = (where: string): void => {
      story.push(`${where}: the current task is ${currentTask(loop)?.getName() ?? null}`);
    };
    function* cook(): Coro<void> {
      note('first step');
      yield;
      note('after a bare yield');
      yield* oven;
      note('after a box');
    }
    for (const name of ['one', 'two']) begin(cook(), { loop, name });
    run(loop, story);
    note('main');
    oven.setResult('bread');
    run(loop, story);
    expect(
      story,
      'The steps of two tasks alternate, and in each step the current task is the one whose coroutine runs: so every step begins with `wakeup` or `run`',
    ).toEqual([
      'first step: the current task is one',
      'first step: the current task is two',
      'after a bare yield: the current task is one',
      'after a bare yield: the current task is two',
      'main: the current task is null',
      'after a box: the current task is one',
      'after a box: the current task is two',
    ]);
  });

  it('goes on at once when the box is full', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    oven.setResult('bread');
    function* cook(): Coro<void> {
      story.push(`coro: has ${yield* oven}`);
      story.push(`coro: has ${yield* oven}`);
      yield;
      story.push(`coro: has ${yield* oven}`);
    }
    begin(cook(), { loop });
    loop.callSoon(() => story.push('another call'));
    const turns = run(loop, story);
    expect(
      [...story, `turns: ${turns}`],
      'A full box is not handed out, so the coroutine goes on in the same step; only the bare `yield` costs a turn',
    ).toEqual(['coro: has bread', 'coro: has bread', 'another call', 'coro: has bread', 'turns: 2']);
  });

  it('waits a turn for a full box that is handed out', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    oven.setResult('bread');
    /** As the simple iterator of lesson 11 does, this hands the box out even when it is full. */
    function* wait(): Coro<string> {
      oven.starred = true;
      yield oven;
      return oven.result();
    }
    function* cook(): Coro<void> {
      story.push('coro: hands out a full box');
      story.push(`coro: has ${yield* wait()}`);
    }
    begin(cook(), { loop });
    loop.callSoon(() => story.push('another call'));
    const turns = run(loop, story);
    expect(
      [...story, `turns: ${turns}`],
      'A coroutine can hand out a box that is full already. Its next step comes soon, in a turn of the loop, and not inside this one: `addDoneCallback` does that for a full box, too',
    ).toEqual(['coro: hands out a full box', 'another call', 'coro: has bread', 'turns: 2']);
  });

  it('lets an error out of the yield* that waits for it', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const burnt = new Error('burnt');
    const [oven, jar] = [new Future<string>({ loop }), new Future<string>({ loop })];
    function* calm(): Coro<string> {
      try {
        return yield* oven;
      } catch (error) {
        story.push(`calm:  catches ${show(error)}`);
      }
      return yield* jar;
    }
    function* upset(): Coro<string> {
      return yield* oven;
    }
    const tasks = [begin(calm(), { loop }), begin(upset(), { loop })] as const;
    run(loop, story);
    oven.setException(burnt);
    run(loop, story);
    story.push(`main:  calm is ${stands(tasks[0])}`);
    jar.setResult('jam');
    run(loop, story);
    story.push(`main:  calm is ${stands(tasks[0])}`, `main:  upset is ${stands(tasks[1])}`);
    story.push(`main:  the same error: ${outcome(() => tasks[1].exception() === burnt)}`);
    expect(
      story,
      'The error of a box comes out at the `yield*` that reads the box: a coroutine that catches it goes on and may wait again, and one that does not has failed with that very error. The task does not look into the box',
    ).toEqual([
      'calm:  catches Error(burnt)',
      'main:  calm is pending',
      'main:  calm is finished, jam',
      'main:  upset is failed, Error(burnt)',
      'main:  the same error: true',
    ]);
  });

  it('goes on when the box was cancelled', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      return yield* oven;
    }
    function* guest(): Coro<string> {
      try {
        return yield* oven;
      } catch (error) {
        return `goes without: ${show(error)}`;
      }
    }
    const tasks = [begin(cook(), { loop }), begin(guest(), { loop })];
    run(loop, story);
    oven.cancel('no gas');
    run(loop, story);
    expect(
      [...story, ...tasks.map(stands)],
      'A cancelled box is done, too, and the task does not look into it: a coroutine that waits for it goes on, with a `CancelledError`, and its task is cancelled only if the coroutine lets that out',
    ).toEqual(['cancelled', 'finished, goes without: CancelledError(no gas)']);
  });

  it('can be waited for, because it is a box', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const smoke = new Error('smoke');
    function* cook(): Coro<string> {
      story.push('cook:  begins');
      yield;
      return 'soup';
    }
    function* broken(): Coro<string> {
      yield;
      throw smoke;
    }
    const [soup, mess] = [begin(cook(), { loop }), begin(broken(), { loop })];
    function* guest(): Coro<string> {
      const dinner = `${yield* soup} and ${yield* soup}`;
      story.push(`guest: has ${dinner}`);
      return yield* mess;
    }
    const [one, two] = [begin(guest(), { loop }), begin(guest(), { loop })];
    run(loop, story);
    story.push(`main:  the guests are ${stands(one)}; ${stands(two)}`);
    story.push(
      `main:  the same error: ${outcome(() => one.exception() === smoke && two.exception() === smoke)}`,
    );
    expect(
      story,
      'A task is a box. Two tasks may wait for it, once or twice, before or after it is done: its coroutine runs once, and everyone who waits gets the same result, or the same error',
    ).toEqual([
      'cook:  begins',
      'guest: has soup and soup',
      'guest: has soup and soup',
      'main:  the guests are failed, Error(smoke); failed, Error(smoke)',
      'main:  the same error: true',
    ]);
  });

  it('resumes each task that waits for a box, in the order in which they came', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    const cellar = new Future<string>({ loop });
    function* guest(name: string): Coro<void> {
      story.push(`${name} has ${yield* oven}`);
      story.push(`${name} has ${yield* cellar}`);
    }
    for (const name of ['ann', 'bob', 'cid']) begin(guest(name), { loop });
    run(loop, story);
    cellar.setResult('wine');
    run(loop, story);
    story.push('the oven is opened');
    oven.setResult('bread');
    run(loop, story);
    expect(
      story,
      'Each task waits for the box that its coroutine has yielded last. Another box that fills meanwhile wakes no task; this one wakes every task on its list, once',
    ).toEqual([
      'the oven is opened',
      'ann has bread',
      'ann has wine',
      'bob has bread',
      'bob has wine',
      'cid has bread',
      'cid has wine',
    ]);
  });

  it('shows what it waits for', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      yield;
      const bread = yield* oven;
      story.push(`reads the box: ${plain(task)}`);
      return bread;
    }
    const task = begin(cook(), { loop, name: 'cook' });
    tell(story, 'loop breaks', () => loop.turn());
    story.push(`after a bare yield: ${plain(task)}`);
    tell(story, 'loop breaks', () => loop.turn());
    story.push(`after a box: ${plain(task)}`);
    oven.setResult('bread');
    run(loop, story);
    story.push(`at the end: ${plain(task)}`);
    expect(
      story,
      'A printed task shows why it does not go on. `#waitingFor` holds the box from the step that has yielded it to the step that reads it; after a bare `yield` there is no box to show',
    ).toEqual([
      "after a bare yield: <Task pending name='cook' coro=<cook() running>>",
      "after a box: <Task pending name='cook' coro=<cook() running> wait_for=<Future pending>>",
      "reads the box: <Task pending name='cook' coro=<cook() running>>",
      "at the end: <Task finished name='cook' coro=<cook() done, defined> result='bread'>",
    ]);
  });

  it('is named on the list of its box', () => {
    const loop = new TinyLoop();
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      return yield* oven;
    }
    begin(cook(), { loop });
    run(loop, []);
    expect(
      `${oven}`,
      'A printed box names the callbacks on its list. Pass `this.wakeup` itself: an arrow function around it has no name to print, and cannot be taken off the list again',
    ).toBe('<Future pending cb=[Task.task_wakeup()]>');
  });

  it('waits at the bottom of a chain of coroutines', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const box = new Future<number>({ loop });
    function* inner(): Coro<number> {
      return (yield* box) + 1;
    }
    function* middle(): Coro<number> {
      return (yield* inner()) + (yield* inner());
    }
    function* outer(): Coro<number> {
      yield;
      return 2 * (yield* middle());
    }
    const task = begin(outer(), { loop });
    story.push(`turns: ${run(loop, story)}`, `paused: ${task.getStack()}`);
    box.setResult(20);
    story.push(`turns: ${run(loop, story)}`, `paused: ${task.getStack()}`, stands(task));
    expect(
      story,
      'A coroutine that is called with `yield*` is part of its caller: it is one task, a step goes from top to bottom, and what the task waits for is at the bottom',
    ).toEqual(['turns: 2', 'paused: outer,middle,inner', 'turns: 1', 'paused: ', 'finished, 84']);
  });

  it('can be cancelled while it waits', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      return yield* oven;
    }
    function* guest(): Coro<string> {
      return yield* task;
    }
    const task = begin(cook(), { loop });
    const other = begin(guest(), { loop });
    run(loop, story);
    other.cancel('closing time');
    run(loop, story);
    expect(
      [...story, `oven: ${stands(oven)}`, `cook: ${stands(task)}`, `guest: ${stands(other)}`],
      'To cancel a task is to cancel what it waits for, down to the last box: so `#waitingFor` has to hold that',
    ).toEqual(['oven: cancelled', 'cook: cancelled', 'guest: cancelled']);
  });

  it('throws a mistake in, in the next turn', () => {
    const [loop, other] = [new TinyLoop(), new TinyLoop()];
    const story: Story = [];
    const foreign = new Future<string>({ loop: other });
    const note = (error: unknown): void => {
      story.push(`coro:  ${mistake(show(error))}`);
    };
    function* cook(): Coro<string> {
      try {
        yield* foreign;
      } catch (error) {
        note(error);
      }
      try {
        yield* task;
      } catch (error) {
        note(error);
      }
      yield;
      return 'soup';
    }
    const task: Task<string> = begin(cook(), { loop });
    for (let turn = 1; turn <= 4; turn++) {
      story.push(`loop:  turn ${turn}`);
      tell(story, 'loop: ', () => loop.turn());
    }
    story.push(`main:  the task is ${mistake(stands(task))}`);
    expect(
      story,
      'When `checked` gives you an error, it is for the coroutine: it arrives at the `yield*` that made the mistake, one turn later, in a step of its own. A coroutine that catches it goes on. The task does not wait for what was yielded',
    ).toEqual([
      'loop:  turn 1',
      'loop:  turn 2',
      'coro:  Error(Task me got Future it attached to a different loop)',
      'loop:  turn 3',
      'coro:  Error(Task cannot await on itself: me)',
      'loop:  turn 4',
      'main:  the task is finished, soup',
    ]);
  });

  it('leaves nothing behind when it reports a mistake', () => {
    const [loop, other] = [new TinyLoop(), new TinyLoop()];
    const story: Story = [];
    const foreign = new Future<string>({ loop: other });
    function* cook(): Coro<string> {
      try {
        return yield* foreign;
      } catch {
        story.push(`coro: the current task is ${currentTask()?.getName() ?? null}`);
        return 'no bread';
      }
    }
    const task = begin(cook(), { loop, name: 'cook' });
    tell(story, 'loop:', () => loop.turn());
    story.push(plain(task).replace(/ coro=<.*?>/, ''), String(foreign));
    run(loop, story);
    foreign.setResult('too late');
    story.push(`turns of the other loop: ${run(other, story)}`, `the task is ${stands(task)}`);
    expect(
      story,
      'Between a mistake and its report the task waits for nothing: it is on no list, and it shows no `wait_for`. The report is a step like any other, so it begins with `run`',
    ).toEqual([
      "<Task pending name='cook'>",
      '<Future pending>',
      'coro: the current task is cook',
      'turns of the other loop: 0',
      'the task is finished, no bread',
    ]);
  });

  it('fails with a mistake that the coroutine does not catch', () => {
    const [loop, other] = [new TinyLoop(), new TinyLoop()];
    const story: Story = [];
    const foreign = new Future<string>({ loop: other });
    function* cook(): Coro<string> {
      return yield* foreign;
    }
    const task = begin(cook(), { loop });
    run(loop, story);
    story.push(mistake(stands(task)));
    expect(
      story,
      'The error of a mistake is an error like others: uncaught, it comes out of the coroutine into the box, and not out of the loop',
    ).toEqual(['failed, Error(Task me got Future it attached to a different loop)']);
  });

  it('reports a forgotten star at the yield', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const [oven, full] = [new Future<string>({ loop }), new Future<string>({ loop })];
    full.setResult('bread');
    function* boil(): Coro<string> {
      story.push('boil: begins');
      return 'water';
    }
    function* careless(): Coro<string> {
      for (const mistake of [oven, full, boil(), 0, null] as unknown[]) {
        try {
          yield mistake as undefined;
          story.push(`coro: goes on after ${shown(mistake)}, and has no error`);
        } catch (error) {
          story.push(`coro: ${show(error)}`);
        }
      }
      return yield* boil();
    }
    const task = begin(careless(), { loop });
    run(loop, story);
    story.push(`main: the task is ${stands(task)}`);
    expect(
      story,
      'A `yield` without a star hands out what stands to its right, and does nothing with it. The task does not guess what was meant, and `undefined` is the only bare `yield`: for everything else `checked` gives you an error that says what is wrong',
    ).toEqual([
      'coro: Error(yield was used instead of yield* with <Future pending>)',
      "coro: Error(yield was used instead of yield* with <Future finished result='bread'>)",
      'coro: Error(yield was used instead of yield* for the coroutine boil())',
      'coro: Error(Task got bad yield: 0)',
      'coro: Error(Task got bad yield: null)',
      'boil: begins',
      'main: the task is finished, water',
    ]);
  });
});

describe('4. breakfast (stretch)', () => {
  beforeEach(() => {
    exercise = 4;
  });

  /** A coroutine for a slice, which has to wait for a knife; and a driver that says what it is handed. */
  function table() {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    const knives: Future<void>[] = [];
    let slices = 0;
    function* spread(bread: string): Coro<string> {
      slices += 1;
      const slice = `slice ${slices} of ${bread}`;
      story.push(`spread: begins ${slice}`);
      const knife = new Future<void>({ loop });
      knives.push(knife);
      yield* knife;
      story.push(`spread: has done ${slice}`);
      return slice;
    }
    const drive = (coro: Coro<unknown>): void =>
      tell(story, 'breakfast:', () => {
        const { value, done } = coro.next();
        if (done) {
          story.push(`breakfast: returns ${show(value)}`);
          return;
        }
        const knife = knives.indexOf(value as Future<void>);
        const what = value === oven ? 'the oven' : knife < 0 ? shown(value) : `knife ${knife + 1}`;
        const star = value instanceof Future && !value.starred ? ', without a star' : '';
        story.push(`breakfast: yields ${what}${star}`);
      });
    return { story, oven, knives, spread, drive };
  }

  it('waits for the oven with a star', () => {
    const { story, oven, spread, drive } = table();
    drive(breakfast(oven, spread));
    expect(
      story,
      'A driver has to learn what the coroutine waits for: the oven, as long as it is empty. `yield*` asks the oven itself to say so, and the oven raises its flag, `starred`; a `yield` only hands it out, and a task does not accept that',
    ).toEqual(['breakfast: yields the oven']);
  });

  it('has two slices, one after the other', () => {
    const { story, oven, knives, spread, drive } = table();
    const coro = breakfast(oven, spread);
    drive(coro);
    oven.setResult('rye');
    drive(coro);
    knives[0]?.setResult();
    drive(coro);
    knives[1]?.setResult();
    drive(coro);
    expect(
      story,
      'The bread is the value of a `yield*`, and so is each slice. A coroutine is one run of its function: two slices need two calls of `spread`, and the first slice is done before the second begins',
    ).toEqual([
      'breakfast: yields the oven',
      'spread: begins slice 1 of rye',
      'breakfast: yields knife 1',
      'spread: has done slice 1 of rye',
      'spread: begins slice 2 of rye',
      'breakfast: yields knife 2',
      'spread: has done slice 2 of rye',
      'breakfast: returns slice 1 of rye,slice 2 of rye',
    ]);
  });

  it('does not wait for what is there', () => {
    const { story, oven, drive } = table();
    oven.setResult('rye');
    function* quick(bread: string): Coro<string> {
      return `${bread} with jam`;
    }
    drive(breakfast(oven, quick));
    expect(
      story,
      'A full box makes no coroutine wait, and a coroutine that does not wait is an ordinary call: here the first `next()` goes all the way to the end',
    ).toEqual(['breakfast: returns rye with jam,rye with jam']);
  });

  it('lets errors out', () => {
    const [hot, good] = [table(), table()];
    const one = breakfast(hot.oven, hot.spread);
    hot.drive(one);
    hot.oven.setException(new Error('burnt'));
    hot.drive(one);
    good.oven.setResult('rye');
    const two = breakfast(good.oven, good.spread);
    good.drive(two);
    good.knives[0]?.setException(new Error('cut'));
    good.drive(two);
    expect(
      [...hot.story, ...good.story],
      'An error in a box or in a coroutine comes out at the `yield*` that waits for it, like the error of a call. You cannot mend it here, so let it out',
    ).toEqual([
      'breakfast: yields the oven',
      'breakfast: breaks, Error(burnt)',
      'spread: begins slice 1 of rye',
      'breakfast: yields knife 1',
      'breakfast: breaks, Error(cut)',
    ]);
  });

  it('has the compiler on its side', () => {
    const loop = new TinyLoop();
    const oven = new Future<number>({ loop });
    function* bake(): Coro<number> {
      return yield* oven;
    }
    compilerReads(function* (): Coro<number> {
      const right: number = (yield* oven) + (yield* bake());
      // @ts-expect-error a `yield` in a coroutine has a value that you cannot use: the star is missing
      const noStar: number = yield oven;
      // @ts-expect-error a coroutine is not a future: the star is missing
      yield bake();
      // @ts-expect-error a loop sends the coroutine something, and drops what it returns
      for (const step of bake()) yield step;
      // @ts-expect-error a function is not a coroutine: it has not been called
      const noCall: number = yield* bake;
      // @ts-expect-error a coroutine is not its result: nothing has waited for it
      const noYield: number = bake();
      // @ts-expect-error a coroutine is sent nothing
      bake().next(5);
      return right + noStar + noCall + noYield;
    });
    expectTypeOf(breakfast).returns.toEqualTypeOf<Coro<[string, string]>>();
    expectTypeOf(breakfast).parameter(0).toEqualTypeOf<Future<string>>();
    expect(bake().next().value === oven, 'With the star, a number is a number for the compiler, too').toBe(
      true,
    );
  });
});
