import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/12-task/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { CancelledError, Future } from '../11-future/future.ts';
import { badYieldMessage } from './bad-yield.ts';
import { breakfast } from './breakfast.ts';
import { transcript } from './predict.ts';
import { type FrameB, stepB } from './step-b.ts';
import { currentTask, Task, type TaskOptions } from './task.ts';
import { TinyLoop } from './given/tiny-loop.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** A value in the words of a story. That an exercise is not written yet is no story. */
function show(value: unknown): string {
  if (!(value instanceof Error)) return String(value);
  if (value.message.startsWith('TODO ')) throw value;
  return `${value.name}(${value.message})`;
}

/** What `action` gives, or the error that it throws, in words. */
function outcome(action: () => unknown): string {
  try {
    return show(action());
  } catch (error) {
    return `throws ${show(error)}`;
  }
}

/** How a box stands, in words. */
function stands(box: Future<unknown>): string {
  if (!box.done()) return 'pending';
  if (box.cancelled()) return 'cancelled';
  return box.exception() === null ? `finished, ${show(box.result())}` : `failed, ${show(box.exception())}`;
}

/** Turns the loop. What is thrown out of it goes into the story; but what is still to be written is no story. */
function spin(turn: () => unknown, story: Story): void {
  try {
    turn();
  } catch (error) {
    story.push(`loop:  breaks, ${show(error)}`);
  }
}

/** The tasks of this test that might have been stopped by an exercise that is not written yet. */
let begun: Task<unknown>[] = [];

/** A task that stops the test when what has failed in it is an exercise that is not written yet. */
function begin<T>(coro: Coro<T>, options: TaskOptions): Task<T> {
  const task = new Task(coro, options);
  begun.push(task as Task<unknown>);
  return task;
}

/** Turns until nothing is ready. @returns how many turns that took */
function run(loop: TinyLoop): number {
  const turns = loop.run();
  for (const task of begun) stands(task);
  return turns;
}

/** For the compiler alone: `body` is never called. The lines in it that must be refused say so. */
function compilerReads(body: () => unknown): void {
  expectTypeOf(body).toBeFunction();
}

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

beforeEach(() => {
  begun = [];
});

describePrediction(transcript, demo);

describe('1. stepB', () => {
  /** A loop, a frame that waits for three boxes and says what it is told, and the box that its driver fills. */
  function kitchen() {
    const loop = new TinyLoop();
    const story: Story = [];
    const boxes = ['bread', 'jam', 'tea'].map((name) => ({ name, box: new Future<string>({ loop }) }));
    const outcome = new Future<string>({ loop });
    function* cook(): FrameB<string> {
      story.push('frame: begins');
      for (const { box } of boxes) {
        try {
          story.push(`frame: hears ${show(yield box)}`);
        } catch (error) {
          story.push(`frame: catches ${show(error)}`);
        }
      }
      return 'breakfast';
    }
    return { loop, story, boxes: boxes.map(({ box }) => box), outcome, cook };
  }

  it('takes the frame to its first yield', () => {
    const { loop, story, outcome, cook } = kitchen();
    stepB(cook(), outcome);
    story.push('main:  goes on');
    spin(() => loop.run(), story);
    story.push(`main:  the box is ${stands(outcome)}`);
    expect(
      story,
      'a step begins at once and ends at the next `yield`; the frame waits for a box there, and as long as that is empty nobody has anything to tell it',
    ).toEqual(['frame: begins', 'main:  goes on', 'main:  the box is pending']);
  });

  it('tells the frame what was in the box, soon after it was filled', () => {
    const { loop, story, boxes, outcome, cook } = kitchen();
    stepB(cook(), outcome);
    boxes[0]?.setResult('warm bread');
    story.push('main:  has filled the box');
    spin(() => loop.run(), story);
    expect(
      story,
      'this driver sends: the frame has yielded a box and wants what is in it, not the box. It hears of it in a turn of the loop, when whoever has filled the box is through',
    ).toEqual(['frame: begins', 'main:  has filled the box', 'frame: hears warm bread']);
  });

  it('is told by a full box, too', () => {
    const { loop, story, boxes, outcome, cook } = kitchen();
    boxes[0]?.setResult('cold bread');
    stepB(cook(), outcome);
    story.push('main:  goes on');
    spin(() => loop.run(), story);
    expect(
      story,
      'a full box tells whoever asks late, too, and soon: the driver asks to be told in any case, and does not go on in the middle of a call',
    ).toEqual(['frame: begins', 'main:  goes on', 'frame: hears cold bread']);
  });

  it('waits for the box that the frame has yielded, and for no other', () => {
    const stories = orders.map((order) => {
      const { loop, story, boxes, outcome, cook } = kitchen();
      stepB(cook(), outcome);
      for (const index of order) {
        boxes[index]?.setResult(`${index + 1}`);
        spin(() => loop.run(), story);
      }
      return [...story, `main:  the box is ${stands(outcome)}`].join('; ');
    });
    expect(
      stories,
      'boxes are filled in any order, and the frame asks in its own: after each step, wait for what this step has handed out, whether that is full already or not',
    ).toEqual(
      orders.map(
        () =>
          'frame: begins; frame: hears 1; frame: hears 2; frame: hears 3; main:  the box is finished, breakfast',
      ),
    );
  });

  it('sends what is in the box, whatever that is', () => {
    const loop = new TinyLoop();
    const heard: unknown[] = [];
    const sent = [0, '', false, null, undefined, [1, 2], new Error('only a value')];
    function* cook(): FrameB<number> {
      for (const value of sent) {
        const box = new Future<unknown>({ loop });
        box.setResult(value);
        heard.push(yield box);
      }
      return heard.length;
    }
    const box = new Future<number>({ loop });
    stepB(cook(), box);
    loop.run();
    expect(
      [...heard, stands(box)],
      'a result is sent as it is: an empty one is a result, and an error that somebody has put there as a result is one too',
    ).toEqual([...sent, 'finished, 7']);
  });

  it('throws an error in at the yield', () => {
    const { loop, story, boxes, outcome, cook } = kitchen();
    stepB(cook(), outcome);
    boxes[0]?.setException(new Error('burnt'));
    boxes[1]?.cancel('no jam');
    boxes[2]?.setResult('tea');
    spin(() => loop.run(), story);
    story.push(`main:  the box is ${stands(outcome)}`);
    expect(
      story,
      'an error in the box is for the frame, at the `yield` where it waits, and a cancelled box holds an error too. A frame that catches it goes on, and has not failed',
    ).toEqual([
      'frame: begins',
      'frame: catches Error(burnt)',
      'frame: catches CancelledError(no jam)',
      'frame: hears tea',
      'main:  the box is finished, breakfast',
    ]);
  });

  it('fills the box with what comes out of the frame', () => {
    const loop = new TinyLoop();
    const smoke = new Error('smoke');
    const oven = new Future<string>({ loop });
    function* patient(): FrameB<string> {
      yield oven;
      return 'bread';
    }
    function* hasty(): FrameB<string> {
      return 'raw dough';
    }
    function* broken(): FrameB<string> {
      throw smoke;
    }
    function* careless(): FrameB<string> {
      yield oven;
      throw smoke;
    }
    const box = () => new Future<string>({ loop });
    const boxes = [patient, hasty, broken, careless].map((make) => {
      const each = box();
      const back = outcome(() => stepB(make(), each));
      return { each, back };
    });
    const before = boxes.map(({ each, back }) => `${back}, ${stands(each)}`);
    oven.setResult('bread');
    const story: Story = [];
    spin(() => loop.run(), story);
    expect(
      [before, story, boxes.map(({ each }) => stands(each))],
      'what the frame returns goes into the box, and so does an error that comes out of it, at its first step or at a later one: it is not thrown at whoever calls the driver, nor at the loop',
    ).toEqual([
      [
        'undefined, pending',
        'undefined, finished, raw dough',
        'undefined, failed, Error(smoke)',
        'undefined, pending',
      ],
      [],
      ['finished, bread', 'finished, raw dough', 'failed, Error(smoke)', 'failed, Error(smoke)'],
    ]);
  });

  it('lets an error through that the frame does not catch', () => {
    const loop = new TinyLoop();
    const burnt = new Error('burnt');
    const oven = new Future<string>({ loop });
    const box = new Future<string>({ loop });
    function* cook(): FrameB<string> {
      yield oven;
      return 'bread';
    }
    stepB(cook(), box);
    oven.setException(burnt);
    loop.run();
    expect(
      [stands(box), outcome(() => box.exception() === burnt)],
      'an error that nobody in the frame catches comes out of it, and goes from one box into the other: the same object, so that its stack still tells where it was made',
    ).toEqual(['failed, Error(burnt)', 'true']);
  });

  it('is of no help to the compiler', () => {
    const loop = new TinyLoop();
    const oven = new Future<number>({ loop });
    function* cook(): FrameB<number> {
      const minutes = yield oven;
      expectTypeOf(minutes).toEqualTypeOf<unknown>();
      // @ts-expect-error what comes back by a `yield` is up to whoever drives: the compiler cannot know
      const sum: number = minutes;
      return sum + 1;
    }
    const box = new Future<number>({ loop });
    stepB(cook(), box);
    oven.setResult(20);
    loop.run();
    expect(box.result(), 'at run time the number is there; only the compiler has not heard of it').toBe(21);
  });
});

describe('2. breakfast', () => {
  /** A coroutine for a slice, which has to wait for a knife. Slices are counted. */
  function table(story: Story) {
    const loop = new TinyLoop();
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
    return { oven, knives, spread };
  }

  it('waits for the oven with a star', () => {
    const story: Story = [];
    const { oven, spread } = table(story);
    const coro = breakfast(oven, spread);
    const step = coro.next();
    expect(
      [step.value === oven, oven.starred, story],
      'whoever drives has to learn what the coroutine waits for: the oven. And it has to be the oven itself that says so: `yield*` asks it, and it raises its flag (`starred`); a `yield` only shows it around, and a task will not accept that',
    ).toEqual([true, true, []]);
  });

  it('has two slices, one after the other', () => {
    const story: Story = [];
    const { oven, knives, spread } = table(story);
    const coro = breakfast(oven, spread);
    const drive = (): void => {
      const { value, done } = coro.next();
      const knife = knives.indexOf(value as Future<void>);
      const what = value === oven ? 'the oven' : knife < 0 ? show(value) : `knife ${knife + 1}`;
      story.push(done ? `driver: has ${show(value)}` : `driver: waits for ${what}`);
    };
    drive();
    oven.setResult('rye');
    drive();
    knives[0]?.setResult();
    drive();
    knives[1]?.setResult();
    drive();
    expect(
      story,
      'the bread is what the `yield*` is worth, and so is each slice. A coroutine is one run of its function: whoever wants two slices needs two of them, and waits for the first before the second begins',
    ).toEqual([
      'driver: waits for the oven',
      'spread: begins slice 1 of rye',
      'driver: waits for knife 1',
      'spread: has done slice 1 of rye',
      'spread: begins slice 2 of rye',
      'driver: waits for knife 2',
      'spread: has done slice 2 of rye',
      'driver: has slice 1 of rye,slice 2 of rye',
    ]);
  });

  it('does not wait for what is there', () => {
    const { oven } = table([]);
    oven.setResult('rye');
    function* quick(bread: string): Coro<string> {
      return `${bread} with jam`;
    }
    expect(
      outcome(() => JSON.stringify(breakfast(oven, quick).next())),
      'a box that is full has nothing to wait for, and a coroutine that does not wait is an ordinary call: here the first `next()` goes to the very end',
    ).toBe('{"value":["rye with jam","rye with jam"],"done":true}');
  });

  it('lets errors out', () => {
    const burnt = new Error('burnt');
    const cut = new Error('cut');
    const { oven, spread } = table([]);
    const one = breakfast(oven, spread);
    one.next();
    oven.setException(burnt);
    const good = table([]);
    good.oven.setResult('rye');
    const two = breakfast(good.oven, good.spread);
    two.next();
    good.knives[0]?.setException(cut);
    expect(
      [outcome(() => one.next()), outcome(() => two.next())],
      'what has gone wrong in a box or in a coroutine comes out at the `yield*` that waits for it, like the error of a call; who cannot mend it lets it pass',
    ).toEqual(['throws Error(burnt)', 'throws Error(cut)']);
  });

  it('has the compiler on its side', () => {
    const loop = new TinyLoop();
    const oven = new Future<number>({ loop });
    function* bake(): Coro<number> {
      return yield* oven;
    }
    compilerReads(function* (): Coro<number> {
      const right: number = (yield* oven) + (yield* bake());
      // @ts-expect-error a `yield` in a coroutine is worth nothing: the star is missing
      const noStar: number = yield oven;
      // @ts-expect-error a coroutine is not what a task can wait for: the star is missing
      yield bake();
      // @ts-expect-error a loop tells the coroutine things, and throws away what it returns
      for (const step of bake()) yield step;
      // @ts-expect-error a function is no coroutine: it has not been called
      const noCall: number = yield* bake;
      // @ts-expect-error a coroutine is not its result: nobody has waited
      const noYield: number = bake();
      // @ts-expect-error nobody tells a coroutine anything
      bake().next(5);
      return right + noStar + noCall + noYield;
    });
    expectTypeOf(breakfast).returns.toEqualTypeOf<Coro<[string, string]>>();
    expectTypeOf(breakfast).parameter(0).toEqualTypeOf<Future<string>>();
    expect(bake().next().value === oven, 'with the star, a number is a number, for the compiler too').toBe(
      true,
    );
  });
});

describe('3. step', () => {
  it('runs nothing when the task is made', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      story.push('coro:  begins');
      return 'soup';
    }
    const task = new Task(cook(), { loop });
    story.push(`main:  has a task, ${stands(task)}`);
    loop.turn();
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'to make a task is to put it into the queue: its coroutine begins in the next turn of the loop, when whoever has made it is through. A promise would have begun by now',
    ).toEqual(['main:  has a task, pending', 'coro:  begins', 'main:  the task is finished, soup']);
  });

  it('begins each coroutine once, in the order in which the tasks were made', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(name: string): Coro<void> {
      story.push(`${name}: begins`);
    }
    loop.callSoon(() => story.push('somebody who was there before'));
    for (const name of ['one', 'two', 'three']) new Task(cook(name), { loop });
    loop.callSoon(() => story.push('somebody who came later'));
    const turns = loop.run();
    expect(
      [story, turns],
      'a first step waits in the queue like every other call: behind those that were there before, in front of those that come later, and once',
    ).toEqual([
      [
        'somebody who was there before',
        'one: begins',
        'two: begins',
        'three: begins',
        'somebody who came later',
      ],
      1,
    ]);
  });

  it('fills the box with what the coroutine returns', () => {
    const loop = new TinyLoop();
    const results = ['soup', 0, '', false, null, undefined, new Error('only a value')];
    function* cook<T>(result: T): Coro<T> {
      return result;
    }
    const tasks = results.map((result) => new Task(cook<unknown>(result), { loop }));
    loop.run();
    expect(
      tasks.map((task) => outcome(() => `${task.done()} ${task.exception()} ${show(task.result())}`)),
      'a task is itself a box, and what its coroutine returns is what is in it: any value, and nothing else',
    ).toEqual(results.map((result) => `true null ${show(result)}`));
  });

  it('fills the box with the error that comes out', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const smoke = new Error('smoke');
    function* broken(error: unknown): Coro<void> {
      throw error;
    }
    function* fine(): Coro<void> {
      story.push('other: runs');
    }
    const task = new Task(broken(smoke), { loop });
    const odd = ['no error at all', undefined].map((error) => new Task(broken(error), { loop }));
    new Task(fine(), { loop });
    spin(() => loop.run(), story);
    expect(
      [stands(task), outcome(() => task.exception() === smoke), odd.map(stands), story],
      'an error that comes out of the coroutine ends up in the box, whatever was thrown: the task has failed, the same error is there for whoever asks, and the loop and all others go on',
    ).toEqual([
      'failed, Error(smoke)',
      'true',
      ['failed, no error at all', 'failed, undefined'],
      ['other: runs'],
    ]);
  });

  it('is cancelled when a CancelledError comes out', () => {
    const loop = new TinyLoop();
    const stop = new CancelledError('closing time');
    function* leaves(): Coro<void> {
      throw stop;
    }
    function* stays(): Coro<string> {
      try {
        yield* leaves();
      } catch (error) {
        return `in spite of ${show(error)}`;
      }
      return 'nothing happened';
    }
    const tasks = [new Task(leaves(), { loop }), new Task(stays(), { loop })];
    loop.run();
    expect(
      [tasks.map(stands), outcome(() => tasks[0]?.result())],
      'a CancelledError that comes out of the coroutine is not a failure: the task is cancelled. One that is caught inside comes out of nothing',
    ).toEqual([
      ['cancelled', 'finished, in spite of CancelledError(closing time)'],
      'throws CancelledError(closing time)',
    ]);
  });

  it('throws an error in, instead of resuming', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      try {
        story.push('coro:  begins');
        return 'soup';
      } finally {
        story.push('coro:  leaves');
      }
    }
    const task = new Task(cook(), { loop });
    story.push(`main:  cancels, ${task.cancel('closing time')}`);
    spin(() => loop.run(), story);
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'a step that brings an error throws it in where the coroutine stands. This one has not begun, so there is no `try` around that place yet: the error comes straight out, and nothing of the body runs',
    ).toEqual(['main:  cancels, true', 'main:  the task is cancelled']);
  });

  it('tells those who wait, soon', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* cook(): Coro<string> {
      loop.callSoon(() => story.push('loop:  the next turn'));
      return 'soup';
    }
    const task = new Task(cook(), { loop });
    task.addDoneCallback((done) => story.push(`waiter: the task is ${stands(done)}`));
    loop.turn();
    story.push('loop:  the first turn is over');
    loop.turn();
    expect(
      story,
      'a task is a box, with a list of those who are to be told: when it is filled, in whichever way, they hear of it in the next turn',
    ).toEqual([
      'loop:  the first turn is over',
      'loop:  the next turn',
      'waiter: the task is finished, soup',
    ]);
  });

  it('is the current task for as long as its step lasts', () => {
    const loop = new TinyLoop();
    const names: unknown[] = [];
    const note = (who: string): void => {
      names.push(`${who}: ${currentTask()?.getName() ?? null}`);
    };
    function* cook(): Coro<void> {
      note('coro');
    }
    function* broken(): Coro<void> {
      note('coro');
      throw new Error('smoke');
    }
    new Task(cook(), { loop, name: 'soup' });
    new Task(broken(), { loop, name: 'tea' });
    loop.callSoon(() => note('loop'));
    note('main');
    loop.run();
    note('main');
    expect(
      names,
      'while the coroutine runs, and no longer, its task is the current one: not when it is made, and not when it has thrown',
    ).toEqual(['main: null', 'coro: soup', 'coro: tea', 'loop: null', 'main: null']);
  });

  it('is filled by its coroutine and by nobody else', () => {
    const loop = new TinyLoop();
    function* cook(): Coro<string> {
      return 'soup';
    }
    const task = new Task(cook(), { loop, name: 987 });
    const refused = [
      outcome(() => task.setResult('tea')),
      outcome(() => task.setException(new Error('smoke'))),
      outcome(() => new Task(cook as never, { loop })),
      outcome(() => new Task(5 as never, { loop })),
    ];
    loop.run();
    expect(
      [...refused, stands(task), task.getName()],
      'nobody but the coroutine knows what comes out of it: whoever tries to fill the box is refused, and so is whoever brings no coroutine',
    ).toEqual([
      'throws Error(Task does not support set_result operation)',
      'throws Error(Task does not support set_exception operation)',
      'throws TypeError(a coroutine was expected, got [GeneratorFunction: cook])',
      'throws TypeError(a coroutine was expected, got 5)',
      'finished, soup',
      '987',
    ]);
  });
});

describe('4. waitFor', () => {
  /** `coro`, with everything that its driver tells it by `next` written down. */
  function overheard<T>(coro: Coro<T>, told: unknown[]): Coro<T> {
    const next = coro.next.bind(coro);
    coro.next = (...words) => {
      told.push(words[0]);
      return next(...words);
    };
    return coro;
  }

  it('takes the next step in the next turn, when nothing was yielded', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    function* count(name: string, to: number): Coro<void> {
      for (let n = 1; n <= to; n++) {
        story.push(`${name} ${n}`);
        yield;
      }
    }
    begin(count('ping', 2), { loop });
    loop.callSoon(() => story.push('somebody else'));
    begin(count('pong', 3), { loop });
    const turns = run(loop);
    expect(
      [story, turns],
      'a bare `yield` waits for nothing, and lets all others have their turn first: one turn of the loop, no more and no less',
    ).toEqual([['ping 1', 'somebody else', 'pong 1', 'ping 2', 'pong 2', 'pong 3'], 4]);
  });

  it('waits until the box is filled', () => {
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
    spin(() => run(loop), story);
    story.push(`main:  the loop is idle, the task ${stands(task)}`);
    oven.setResult('bread');
    story.push('main:  has filled the box');
    spin(() => run(loop), story);
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'a task does not ask again and again: while the box is empty it has nothing in the queue. The box knows whom to tell, and the next step comes soon after that, not in the middle of `setResult`',
    ).toEqual([
      'coro:  waits',
      'main:  the loop is idle, the task pending',
      'main:  has filled the box',
      'coro:  has bread',
      'main:  the task is finished, bread',
    ]);
  });

  it('tells the coroutine nothing', () => {
    const loop = new TinyLoop();
    const told: unknown[] = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      yield;
      const bread = yield* oven;
      yield;
      return bread;
    }
    const task = begin(overheard(cook(), told), { loop });
    run(loop);
    oven.setResult('bread');
    run(loop);
    expect(
      [told, stands(task)],
      'the loop sends nothing, ever: not the result either. The coroutine has delegated to the box, and the box reads itself when it is full',
    ).toEqual([[undefined, undefined, undefined, undefined], 'finished, bread']);
  });

  it('does not wait for a box that is full', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    oven.setResult('bread');
    function* cook(): Coro<void> {
      story.push(`coro:  has ${yield* oven}`);
      story.push(`coro:  has ${yield* oven}`);
      yield;
      story.push(`coro:  has ${yield* oven}`);
    }
    begin(cook(), { loop });
    loop.callSoon(() => story.push('somebody else'));
    const turns = run(loop);
    expect(
      [story, turns],
      'a full box hands out nothing to wait for, so the coroutine goes on in the same step; only the bare `yield` costs a turn',
    ).toEqual([['coro:  has bread', 'coro:  has bread', 'somebody else', 'coro:  has bread'], 2]);
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
    run(loop);
    oven.setException(burnt);
    spin(() => run(loop), story);
    const before = stands(tasks[0]);
    jar.setResult('jam');
    spin(() => run(loop), story);
    expect(
      [story, before, tasks.map(stands), outcome(() => tasks[1].exception() === burnt)],
      'the error of a box comes out at the `yield*` that reads it: a coroutine that catches it goes on and may wait again, and one that does not has failed with that very error',
    ).toEqual([
      ['calm:  catches Error(burnt)'],
      'pending',
      ['finished, jam', 'failed, Error(burnt)'],
      'true',
    ]);
  });

  it('hears of a box that was cancelled', () => {
    const loop = new TinyLoop();
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
    run(loop);
    oven.cancel('no gas');
    run(loop);
    expect(
      tasks.map(stands),
      'a cancelled box is done, too: whoever waits for it goes on, with a CancelledError, and is cancelled only if it lets that out',
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
    spin(() => run(loop), story);
    const same = outcome(() => one.exception() === smoke && two.exception() === smoke);
    expect(
      [story, stands(one), stands(two), same],
      'a task is a box: it may be waited for twice, by two others or when it is done, runs once, and gives the same result each time; its error goes to everybody who waits',
    ).toEqual([
      ['cook:  begins', 'guest: has soup and soup', 'guest: has soup and soup'],
      'failed, Error(smoke)',
      'failed, Error(smoke)',
      'true',
    ]);
  });

  it('resumes all who wait for a box, in the order in which they came', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const oven = new Future<string>({ loop });
    const cellar = new Future<string>({ loop });
    function* guest(name: string): Coro<void> {
      story.push(`${name} has ${yield* oven}`);
      story.push(`${name} has ${yield* cellar}`);
    }
    for (const name of ['ann', 'bob', 'cid']) begin(guest(name), { loop });
    run(loop);
    cellar.setResult('wine');
    spin(() => run(loop), story);
    story.push('the oven is opened');
    oven.setResult('bread');
    spin(() => run(loop), story);
    expect(
      story,
      'each task waits for the box that its coroutine has yielded last: another box that is filled meanwhile wakes nobody, and this one wakes everybody, once',
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

  it('says what it waits for', () => {
    const loop = new TinyLoop();
    const shown: string[] = [];
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      yield;
      const bread = yield* oven;
      shown.push(`${task}`);
      return bread;
    }
    const task = begin(cook(), { loop, name: 'cook' });
    loop.turn();
    shown.push(`${task}`);
    loop.turn();
    shown.push(`${task}`);
    oven.setResult('bread');
    run(loop);
    shown.push(`${task}`);
    expect(
      shown.map((line) => line.replace(/ at \S+:\d+/, '').replace(/ cb=\[.*?\]/, '')),
      'whoever prints a task wants to know why it does not go on: it waits for a box from the step that has yielded the box to the step that reads it, and a bare `yield` is no box',
    ).toEqual([
      "<Task pending name='cook' coro=<cook() running>>",
      "<Task pending name='cook' coro=<cook() running> wait_for=<Future pending>>",
      "<Task pending name='cook' coro=<cook() running>>",
      "<Task finished name='cook' coro=<cook() done, defined> result='bread'>",
    ]);
  });

  it('waits at the bottom of a chain of coroutines', () => {
    const loop = new TinyLoop();
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
    const turns = [run(loop)];
    const stack = task.getStack();
    box.setResult(20);
    turns.push(run(loop));
    expect(
      [stack, stands(task), turns, task.getStack()],
      'a coroutine that is called with `yield*` is part of its caller: one task, one step from the top to the bottom, and what is waited for is at the bottom',
    ).toEqual([['outer', 'middle', 'inner'], 'finished, 84', [2, 1], []]);
  });

  it('can be told to stop waiting', () => {
    const loop = new TinyLoop();
    const oven = new Future<string>({ loop });
    function* cook(): Coro<string> {
      return yield* oven;
    }
    function* guest(): Coro<string> {
      return yield* task;
    }
    const task = begin(cook(), { loop });
    const other = begin(guest(), { loop });
    run(loop);
    other.cancel('closing time');
    run(loop);
    expect(
      [stands(oven), stands(task), stands(other)],
      'to cancel a task is to cancel what it waits for, down to the last box: so a task must remember what that is',
    ).toEqual(['cancelled', 'cancelled', 'cancelled']);
  });

  it('throws a mistake in, in the next turn', () => {
    const [loop, other] = [new TinyLoop(), new TinyLoop()];
    const story: Story = [];
    const foreign = new Future<string>({ loop: other });
    function* cook(): Coro<string> {
      try {
        yield* foreign;
      } catch (error) {
        story.push(
          `coro:  ${show(error)
            .replace(/<Task[^>]*>+/, 'me')
            .replace(/<.*>/, 'it')}`,
        );
      }
      try {
        yield* task;
      } catch (error) {
        story.push(`coro:  ${show(error).replace(/<.*>/, 'me')}`);
      }
      yield;
      return 'soup';
    }
    const task: Task<string> = begin(cook(), { loop });
    for (let turn = 1; turn <= 4; turn++) {
      story.push(`loop:  turn ${turn}`);
      spin(() => loop.turn(), story);
    }
    story.push(`main:  the task is ${stands(task)}`);
    expect(
      story,
      'a mistake belongs to whoever has made it: the error arrives at the `yield*`, in a step of its own, where the coroutine can catch it and go on. Nobody waits for what was yielded',
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

  it('fails with a mistake that nobody catches', () => {
    const [loop, other] = [new TinyLoop(), new TinyLoop()];
    const story: Story = [];
    const foreign = new Future<string>({ loop: other });
    function* cook(): Coro<string> {
      return yield* foreign;
    }
    const task = begin(cook(), { loop });
    spin(() => run(loop), story);
    foreign.setResult('too late');
    run(other);
    expect(
      [story, outcome(() => String(task.exception()).includes('attached to a different loop'))],
      'the error of a mistake is an error like others: uncaught, it comes out of the coroutine into the box, and not out of the loop',
    ).toEqual([[], 'true']);
  });

  it('is the current task in each of its steps', () => {
    const [loop, other] = [new TinyLoop(), new TinyLoop()];
    const names: unknown[] = [];
    const oven = new Future<string>({ loop });
    const foreign = new Future<string>({ loop: other });
    const note = (): void => {
      names.push(currentTask(loop)?.getName() ?? null, ...(currentTask(other) ? ['elsewhere'] : []));
    };
    function* cook(): Coro<void> {
      note();
      yield;
      note();
      yield* oven;
      note();
      try {
        yield* foreign;
      } catch {
        note();
      }
    }
    for (const name of ['one', 'two']) begin(cook(), { loop, name });
    run(loop);
    note();
    oven.setResult('bread');
    run(loop);
    note();
    expect(
      names,
      'steps of several tasks take turns, and in each of them the current task is the one whose coroutine runs',
    ).toEqual(['one', 'two', 'one', 'two', null, 'one', 'two', 'one', 'two', null]);
  });
});

describe('5. badYieldMessage', () => {
  it('names the future', () => {
    const loop = new TinyLoop();
    const box = new Future<string>({ loop });
    const before = outcome(() => badYieldMessage(box));
    box.setResult('bread');
    function* cook(): Coro<void> {}
    const task = begin(cook(), { loop, name: 'cook' });
    expect(
      [
        before,
        outcome(() => badYieldMessage(box)),
        outcome(() => badYieldMessage(task)).replace(/ at \S+:\d+/, ''),
      ],
      'a future can be waited for, empty or full, and a task is one too: what is missing is the star',
    ).toEqual([
      'yield was used instead of yield* with <Future pending>',
      "yield was used instead of yield* with <Future finished result='bread'>",
      "yield was used instead of yield* with <Task pending name='cook' coro=<cook() running>>",
    ]);
  });

  it('names the coroutine', () => {
    const story: Story = [];
    function* boil(): Coro<void> {
      story.push('boil: begins');
      yield;
      story.push('boil: goes on');
    }
    const [fresh, begun] = [boil(), boil()];
    begun.next();
    expect(
      [fresh, begun].map((coro) => outcome(() => badYieldMessage(coro))).concat(story),
      'a coroutine that was called and never waited for: the star is missing, and the message says of which. To find that out nobody has to run it',
    ).toEqual([
      'yield was used instead of yield* for the coroutine boil()',
      'yield was used instead of yield* for the coroutine boil()',
      'boil: begins',
    ]);
  });

  it('shows what nobody can wait for', () => {
    const box = new Future<string>({ loop: new TinyLoop() });
    function* boil(): Coro<void> {}
    expect(
      [5, 'soup', null, [box], boil, new Map()].map((x) => outcome(() => badYieldMessage(x))),
      'a number, a list of boxes, a function that was not called: a star would not help there, so the message shows what it was',
    ).toEqual([
      'Task got bad yield: 5',
      "Task got bad yield: 'soup'",
      'Task got bad yield: null',
      'Task got bad yield: [ <Future pending> ]',
      'Task got bad yield: [GeneratorFunction: boil]',
      'Task got bad yield: Map(0) {}',
    ]);
  });

  it('is what the coroutine hears, at its yield', () => {
    const loop = new TinyLoop();
    const story: Story = [];
    const box = new Future<string>({ loop });
    function* boil(): Coro<string> {
      story.push('boil: begins');
      return 'water';
    }
    function* careless(): Coro<string> {
      for (const mistake of [box, boil(), 0] as unknown[]) {
        try {
          yield mistake as undefined;
          story.push('coro: goes on as if nothing had happened');
        } catch (error) {
          story.push(`coro: ${show(error)}`);
        }
      }
      return yield* boil();
    }
    const task = begin(careless(), { loop });
    spin(() => run(loop), story);
    story.push(`main: the task is ${stands(task)}`);
    expect(
      story,
      'a `yield` hands out what stands to its right and does nothing with it. The task does not guess what was meant: it throws an error in that says it, at the place where the star is missing',
    ).toEqual([
      'coro: Error(yield was used instead of yield* with <Future pending>)',
      'coro: Error(yield was used instead of yield* for the coroutine boil())',
      'coro: Error(Task got bad yield: 0)',
      'boil: begins',
      'main: the task is finished, water',
    ]);
  });
});
