import { describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/11-future/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { askOnce } from './ask-once.ts';
import { CancelledError, Future, InvalidStateError, setResultUnlessCancelled } from './future.ts';
import { drive } from './given/drive.ts';
import { look } from './given/look.ts';
import { ReadyQueue } from './given/ready-queue.ts';
import type { Box } from './given/stripped.ts';
import { transcript } from './predict.ts';
import { forgetsWhoIsLate, hidesASecond, type Make, tellsAtOnce } from './witness.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** A value in the words of a story. An exercise that is not written yet is not part of any story. */
function show(value: unknown): string {
  if (value instanceof Error) {
    if (value.message.startsWith('TODO ')) throw value;
    return `${value.name}(${value.message})`;
  }
  if (value instanceof Future) return 'a future';
  return Array.isArray(value) ? `[${value.map(show).join(', ')}]` : String(value);
}

/** What a call gives, or the error that comes out of it, in words. */
function outcome(call: () => unknown): string {
  let value: unknown;
  try {
    value = call();
  } catch (error) {
    return `throws ${show(error)}`;
  }
  return show(value);
}

/** The queue of the lesson, with a limit to how many calls it takes. */
class TestQueue extends ReadyQueue {
  #calls = 0;

  override callSoon(callback: () => void): void {
    this.#calls += 1;
    if (this.#calls > 100) throw new Error('a hundred calls are in the queue, or have been');
    super.callSoon(callback);
  }

  /** Makes the calls until there are none, and writes down an error that comes out of one of them. */
  run(story: Story = []): void {
    const line = outcome(() => this.runUntilEmpty());
    if (line !== 'undefined') story.push(`loop: ${line}`);
  }
}

/** A queue, an empty box on it, and a story. */
function scene<T>(): { loop: TestQueue; box: Future<T>; story: Story } {
  const loop = new TestQueue();
  return { loop, box: new Future<T>({ loop }), story: [] };
}

/** Everything that can be seen of a future from outside. */
function view(box: Future<unknown>): Story {
  return [
    `${box}`,
    `done: ${box.done()}, cancelled: ${box.cancelled()}`,
    `result: ${outcome(() => box.result())}`,
    `exception: ${outcome(() => box.exception())}`,
  ];
}

/** For the compiler alone: `body` is never called. */
function compilerReads(body: () => unknown): void {
  expectTypeOf(body).toBeFunction();
}

describePrediction(transcript, demo);

/** A box with these faults, and no others. */
class FaultyBox implements Box<string> {
  readonly #has: (fault: string) => boolean;
  readonly #loop: ReadyQueue;
  readonly #results: string[] = [];
  #callbacks: ((box: Box<string>) => void)[] = [];

  constructor(faults: string, loop: ReadyQueue) {
    this.#has = (fault) => faults.includes(fault);
    this.#loop = loop;
  }

  setResult(value: string): void {
    if (this.#results.length > 0 && this.#has('drops a second')) return;
    if (this.#results.length > 0 && !this.#has('takes a second'))
      throw new InvalidStateError('invalid state');
    this.#results.unshift(value);
    for (const callback of this.#callbacks.splice(0)) {
      if (this.#has('tells at once')) callback(this);
      else this.#loop.callSoon(() => callback(this));
    }
  }

  result(): string {
    const [result] = this.#results;
    if (result === undefined) throw new InvalidStateError('Result is not set.');
    return result;
  }

  addDoneCallback(callback: (box: Box<string>) => void): void {
    if (this.#results.length === 0 || this.#has('forgets who is late')) this.#callbacks.push(callback);
    else if (this.#has('tells who is late at once')) callback(this);
    else this.#loop.callSoon(() => callback(this));
  }
}

/** What a witness says of each box, in words. */
function verdicts(witness: (make: Make, runLater: () => void) => boolean, boxes: readonly string[]): Story {
  return boxes.map((name) => {
    const loop = new TestQueue();
    const verdict = outcome(() =>
      witness(
        () => new FaultyBox(name, loop),
        () => loop.runUntilEmpty(),
      ),
    );
    return `${name}: ${verdict === 'true' ? 'accused' : verdict === 'false' ? 'let go' : verdict}`;
  });
}

/** All boxes, from the good one to those with three faults. */
const ALL_BOXES = ['', 'tells at once'].flatMap((first) =>
  ['', 'takes a second', 'drops a second'].flatMap((second) =>
    ['', 'forgets who is late', 'tells who is late at once'].map(
      (third) => [first, second, third].filter(Boolean).join(', ') || 'a good box',
    ),
  ),
);

/** The boxes about which a witness is wrong; at most six. */
function misjudged(
  witness: (make: Make, runLater: () => void) => boolean,
  isGuilty: (name: string) => boolean,
): Story {
  const wanted = ALL_BOXES.map((name) => `${name}: ${isGuilty(name) ? 'accused' : 'let go'}`);
  return verdicts(witness, ALL_BOXES)
    .filter((line, index) => line !== wanted[index])
    .slice(0, 6);
}

describe('1. Three faults', () => {
  it('tellsAtOnce accuses the boxes that tell inside setResult, and no others', () => {
    expect(
      misjudged(tellsAtOnce, (name) => name.startsWith('tells at once')),
      'The callback is added before `setResult`. If it has been called when `setResult` returns, it was called inside.',
    ).toEqual([]);
  });

  it('hidesASecond accuses a box that takes it, and one that drops it', () => {
    expect(
      verdicts(hidesASecond, ['takes a second', 'drops a second']),
      'The caller of the second `setResult` thinks that its value counts. A box that takes it and a box that drops it hide the same thing: that there were two.',
    ).toEqual(['takes a second: accused', 'drops a second: accused']);
  });

  it('hidesASecond lets a box go that throws at the second result', () => {
    expect(
      verdicts(hidesASecond, ['a good box']),
      'A box that throws at the second `setResult` hides nothing. The error is what you hope for, so catch it.',
    ).toEqual(['a good box: let go']);
  });

  it('hidesASecond looks at this fault only', () => {
    expect(
      misjudged(hidesASecond, (name) => name.includes('a second')),
      'A box may have other faults as well. Only the second `setResult` counts: does it throw, or not?',
    ).toEqual([]);
  });

  it('forgetsWhoIsLate accuses a box that tells only those who came in time', () => {
    expect(
      verdicts(forgetsWhoIsLate, ['forgets who is late']),
      'A latecomer is a callback that is added when the box is full. That callback, and no earlier one, must never have been called.',
    ).toEqual(['forgets who is late: accused']);
  });

  it('forgetsWhoIsLate lets a box go that tells a latecomer soon', () => {
    expect(
      verdicts(forgetsWhoIsLate, ['a good box']),
      'A good box puts off the call. Look after `runLater()`, when everything that was put off has been done, and not before.',
    ).toEqual(['a good box: let go']);
  });

  it('forgetsWhoIsLate looks at this fault only', () => {
    expect(
      misjudged(forgetsWhoIsLate, (name) => name.includes('forgets who is late')),
      'A box may have other faults as well. Only this counts: was the callback of the latecomer called, at once or later?',
    ).toEqual([]);
  });
});

describe('2. The box', () => {
  it('has nothing in it at first', () => {
    const { box } = scene<number>();
    expect(
      view(box),
      'An empty box has no result and no error. To return `undefined` or `null` would say that it has, so `result` and `exception` throw.',
    ).toEqual([
      '<Future pending>',
      'done: false, cancelled: false',
      'result: throws InvalidStateError(Result is not set.)',
      'exception: throws InvalidStateError(Exception is not set.)',
    ]);
  });

  it('keeps a result', () => {
    const { box } = scene<number>();
    box.setResult(42);
    expect(
      [...view(box), ...view(box)],
      'A result stays in the box: everybody who looks gets it, as often as they look. `null` says that there is no error.',
    ).toEqual(
      Array(2)
        .fill([
          '<Future finished result=42>',
          'done: true, cancelled: false',
          'result: 42',
          'exception: null',
        ])
        .flat(),
    );
  });

  it('keeps any result as it is', () => {
    const { loop, box: other } = scene<number>();
    const values = [undefined, null, 0, '', false, Number.NaN, [1, 2], new Error('found'), other];
    const boxes = values.map((value) => {
      const box = new Future<unknown>({ loop });
      box.setResult(value);
      return box;
    });
    const label = (value: unknown) => (value === '' ? "''" : show(value));
    expect(
      boxes.map(
        (box, index) =>
          `${label(values[index])}: result() ${outcome(() => (Object.is(box.result(), values[index]) ? 'gives it' : `gives ${show(box.result())}`))}, exception() ${outcome(() => `gives ${show(box.exception())}`)}`,
      ),
      'The state says whether there is a result, and not the value: that may be `undefined`, an `Error` or another box, and it comes out as it went in.',
    ).toEqual(values.map((value) => `${label(value)}: result() gives it, exception() gives null`));
  });

  it('keeps an error', () => {
    const { box, story } = scene<number>();
    story.push(`setException of a string: ${outcome(() => box.setException('no train'))}`);
    const error = new Error('no train');
    box.setException(error);
    story.push(
      ...view(box),
      `exception() is the error that was set: ${outcome(() => box.exception() === error)}`,
    );
    expect(
      story,
      'A failed box has no result, so `result` throws the error. `exception` returns it, because the error is what you ask for.',
    ).toEqual([
      "setException of a string: throws TypeError(invalid exception object: 'no train')",
      "<Future finished exception=Error('no train')>",
      'done: true, cancelled: false',
      'result: throws Error(no train)',
      'exception: Error(no train)',
      'exception() is the error that was set: true',
    ]);
  });

  it('can be cancelled', () => {
    const { box, story } = scene<number>();
    story.push(`cancel: ${box.cancel('the line is closed')}`, ...view(box));
    expect(
      story,
      'A cancelled box is done, and holds neither a result nor an error to give: `result` and `exception` both throw a `CancelledError`, with the message that was passed to `cancel`.',
    ).toEqual([
      'cancel: true',
      '<Future cancelled>',
      'done: true, cancelled: true',
      'result: throws CancelledError(the line is closed)',
      'exception: throws CancelledError(the line is closed)',
    ]);
  });

  it('is filled once', () => {
    const story: Story = [];
    const ways: Record<string, (box: Future<number>) => unknown> = {
      setResult: (box) => box.setResult(4),
      'setResult(undefined)': (box) => box.setResult(undefined as unknown as number),
      setException: (box) => box.setException(new Error('no train')),
      cancel: (box) => box.cancel(),
    };
    for (const [name, first] of Object.entries(ways)) {
      const { box } = scene<number>();
      first(box);
      const [before] = view(box);
      const second = (call: () => void): string => {
        const line = outcome(call);
        if (line === 'undefined') return 'accepted';
        return line === 'throws InvalidStateError(invalid state)' ? 'refused' : line;
      };
      const lines = [
        `setResult ${second(() => box.setResult(9))}`,
        `setException ${second(() => box.setException(new Error('late')))}`,
        view(box)[0] === before ? 'box as before' : `now ${view(box)[0]}`,
      ];
      story.push(`after ${name}: ${lines.join(', ')}`);
    }
    expect(
      story,
      'What is in the box stays, because somebody may have looked already. A second outcome is neither taken nor dropped without a word: it throws an `InvalidStateError` with the message `invalid state`, and changes nothing.',
    ).toEqual([
      'after setResult: setResult refused, setException refused, box as before',
      'after setResult(undefined): setResult refused, setException refused, box as before',
      'after setException: setResult refused, setException refused, box as before',
      'after cancel: setResult refused, setException refused, box as before',
    ]);
  });

  it('cannot be cancelled when it is done', () => {
    const { loop, box: filled, story } = scene<number>();
    const failed = new Future<number>({ loop });
    const cancelled = new Future<number>({ loop });
    filled.setResult(42);
    failed.setException(new Error('no train'));
    cancelled.cancel('the line is closed');
    for (const box of [filled, failed, cancelled])
      story.push(`cancel: ${outcome(() => box.cancel('again'))}`, ...view(box).slice(0, 3));
    expect(
      story,
      '`cancel` may come too late, and that is not a bug of the caller: it returns `false`, and the box stays as it is.',
    ).toEqual([
      'cancel: false',
      '<Future finished result=42>',
      'done: true, cancelled: false',
      'result: 42',
      'cancel: false',
      "<Future finished exception=Error('no train')>",
      'done: true, cancelled: false',
      'result: throws Error(no train)',
      'cancel: false',
      '<Future cancelled>',
      'done: true, cancelled: true',
      'result: throws CancelledError(the line is closed)',
    ]);
  });

  it('setResultUnlessCancelled does nothing to a cancelled box, and throws at any other that is done', () => {
    const { loop, box: empty, story } = scene<number>();
    const cancelled = new Future<number>({ loop });
    const filled = new Future<number>({ loop });
    const failed = new Future<number>({ loop });
    cancelled.cancel();
    filled.setResult(42);
    failed.setException(new Error('no train'));
    for (const [name, box] of Object.entries({ empty, cancelled, filled, failed }))
      story.push(`${name}: ${outcome(() => setResultUnlessCancelled(box, 4))}, then ${box}`);
    expect(
      story,
      'A box may be cancelled while its result is fetched, and then nobody needs the result. But a box that was filled by somebody else is a bug, and it has to throw.',
    ).toEqual([
      'empty: undefined, then <Future finished result=4>',
      'cancelled: undefined, then <Future cancelled>',
      'filled: throws InvalidStateError(invalid state), then <Future finished result=42>',
      "failed: throws InvalidStateError(invalid state), then <Future finished exception=Error('no train')>",
    ]);
  });

  it('tells the compiler what is in it', () => {
    const { box } = scene<number>();
    box.setResult(42);
    const anything: Future<unknown> = box;
    compilerReads(() => {
      // @ts-expect-error a box of numbers does not give a string
      const text: string = box.result();
      // @ts-expect-error and does not take one
      box.setResult(text);
    });
    expect(
      [box.result().toFixed(1), anything.result()],
      'A future of a number gives a number, and can be used where any future can.',
    ).toEqual(['42.0', 42]);
  });
});

describe('3. The list', () => {
  it('tells nobody while the box is empty', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback(() => story.push('ann: is told'));
    box.addDoneCallback(() => story.push('bob: is told'));
    loop.run(story);
    story.push(`main: done: ${box.done()}`);
    expect(
      story,
      'Callbacks on the list wait until the box is filled: adding a callback is not a reason to call it.',
    ).toEqual(['main: done: false']);
  });

  it('tells nobody inside setResult', () => {
    const { box, story } = scene<number>();
    box.addDoneCallback(() => story.push('ann: is told'));
    story.push('main: fills the box');
    const back = outcome(() => box.setResult(4));
    story.push(`main: setResult ${back === 'undefined' ? 'returns' : back}`);
    expect(
      story,
      'The code that fills a box has not finished yet, and must not be interrupted: `setResult` only queues the calls, and returns.',
    ).toEqual(['main: fills the box', 'main: setResult returns']);
  });

  it('has the loop make the call, after those that are in the queue', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback(() => story.push('ann: is told'));
    loop.callSoon(() => {
      story.push('main: fills the box');
      box.setResult(4);
    });
    loop.callSoon(() => story.push('loop: a call that was there first'));
    loop.run(story);
    story.push('main: the queue is empty');
    expect(
      story,
      "The call belongs at the end of the ready queue of the future's loop, and `callSoon` puts it there. A call in any other queue, such as `queueMicrotask` or `setTimeout`, is not made when this loop runs.",
    ).toEqual([
      'main: fills the box',
      'loop: a call that was there first',
      'ann: is told',
      'main: the queue is empty',
    ]);
  });

  it('passes the future to the callback', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback((...args: unknown[]) =>
      story.push(
        `ann: gets ${args.map((it) => (it === box ? 'the box' : show(it))).join(' and ') || 'nothing'}`,
      ),
    );
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'A callback is called with the future, and not with the result: there may be none, and the callback can ask the future.',
    ).toEqual(['ann: gets the box']);
  });

  it('tells everybody, in the order of adding', () => {
    const { loop, box, story } = scene<number>();
    for (const name of ['ann', 'bob', 'cid', 'dan'])
      box.addDoneCallback(() => story.push(`${name}: is told`));
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'The list may have many callbacks on it. Each of them is called, the one that was added first before the others.',
    ).toEqual(['ann: is told', 'bob: is told', 'cid: is told', 'dan: is told']);
  });

  it('tells a latecomer, soon too', () => {
    const { loop, box, story } = scene<number>();
    box.setResult(4);
    loop.run(story);
    box.addDoneCallback((it) => story.push(`ann: is told ${it.result()}`));
    story.push('main: ann is here');
    loop.run(story);
    expect(
      story,
      'The box will not be filled again, so a latecomer on the list would wait for ever. Tell it by the loop like everybody else: the caller should not have to know whether it is late.',
    ).toEqual(['main: ann is here', 'ann: is told 4']);
  });

  it('tells those who come between filling and telling', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback(() => {
      story.push('ann: is told');
      box.addDoneCallback(() => story.push('dan: is told'));
    });
    box.setResult(4);
    box.addDoneCallback(() => story.push('bob: is told'));
    loop.callSoon(() => box.addDoneCallback(() => story.push('cid: is told')));
    loop.run(story);
    expect(
      story,
      'bob comes when the box is full and nobody has been told yet, dan is added by a callback, and cid by a call of the loop. All of them are latecomers, and are told once, in the order in which they came.',
    ).toEqual(['ann: is told', 'bob: is told', 'dan: is told', 'cid: is told']);
  });

  it('tells each once', () => {
    const { loop, box, story } = scene<number>();
    const ann = () => story.push('ann: is told');
    box.addDoneCallback(ann);
    story.push(`${box}`);
    box.setResult(4);
    story.push(
      `second setResult: ${outcome(() => box.setResult(9))}`,
      `late cancel: ${outcome(() => box.cancel())}`,
    );
    loop.run(story);
    box.addDoneCallback(() => story.push('bob: is told'));
    loop.run(story);
    expect(
      story,
      'A callback that has been told is not on the list any more: a second `setResult`, a late `cancel` and a latecomer do not call it again.',
    ).toEqual([
      '<Future pending cb=[ann]>',
      'second setResult: throws InvalidStateError(invalid state)',
      'late cancel: false',
      'ann: is told',
      'bob: is told',
    ]);
  });

  it('tells of every outcome', () => {
    const { loop, story } = scene<number>();
    const ways: ((box: Future<unknown>) => unknown)[] = [
      (box) => box.setException(new Error('no train')),
      (box) => box.cancel(),
      ...[undefined, 0, ''].map((value) => (box: Future<unknown>) => box.setResult(value)),
    ];
    const boxes = ways.map(() => new Future<unknown>({ loop }));
    for (const box of boxes) box.addDoneCallback((it) => story.push(`is told of ${it}`));
    for (const [index, way] of ways.entries()) way(boxes[index] as Future<unknown>);
    story.push('main: all are done');
    loop.run(story);
    expect(
      story,
      'Those who wait have to hear how it ends: with a value, whatever it is, with an error, or with a cancellation.',
    ).toEqual([
      'main: all are done',
      "is told of <Future finished exception=Error('no train')>",
      'is told of <Future cancelled>',
      'is told of <Future finished result=undefined>',
      'is told of <Future finished result=0>',
      "is told of <Future finished result=''>",
    ]);
  });

  it('takes a callback off the list as often as it is there, and says how often', () => {
    const { loop, box, story } = scene<number>();
    const ann = () => story.push('ann: is told');
    const bob = () => story.push('bob: is told');
    const cid = () => story.push('cid: is told');
    const off = (callback: () => void) => outcome(() => box.removeDoneCallback(callback));
    story.push(`bob, before there is a list: ${off(bob)}`);
    for (const each of [bob, ann, bob, bob, cid, ann]) box.addDoneCallback(each);
    story.push(`bob: ${off(bob)}`, `bob: ${off(bob)}`, `${box}`);
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'The same callback may be on the list more than once. It is called that often, and `removeDoneCallback` takes all of them off; the others keep their order.',
    ).toEqual([
      'bob, before there is a list: 0',
      'bob: 3',
      'bob: 0',
      '<Future pending cb=[ann, <1 more>, ann]>',
      'ann: is told',
      'cid: is told',
      'ann: is told',
    ]);
  });

  it('can be emptied, and added to again', () => {
    const { loop, box, story } = scene<number>();
    const ann = () => story.push('ann: is told');
    box.addDoneCallback(ann);
    story.push(`ann: ${outcome(() => box.removeDoneCallback(ann))}`, `${box}`);
    box.addDoneCallback(() => story.push('bob: is told'));
    box.setResult(4);
    loop.run(story);
    expect(story, 'An empty list is a list: the next callback is added to it, and told.').toEqual([
      'ann: 1',
      '<Future pending>',
      'bob: is told',
    ]);
  });

  it('leaves the calls alone that are in the queue', () => {
    const { loop, box, story } = scene<number>();
    const bob = () => story.push('bob: is told');
    const cid = () => story.push('cid: is told');
    const bobIsTakenOff = () => outcome(() => box.removeDoneCallback(bob));
    box.addDoneCallback(() => {
      story.push(`ann: is told, takes bob off: ${bobIsTakenOff()}`);
      box.addDoneCallback(cid);
    });
    box.addDoneCallback(bob);
    box.setResult(4);
    story.push(`main: takes bob off: ${bobIsTakenOff()}`);
    loop.run(story);
    story.push(`main: takes cid off: ${outcome(() => box.removeDoneCallback(cid))}`);
    expect(
      story,
      'When the box has been filled, the list is empty, and stays empty. A callback that is taken off or added after that changes nothing for the calls that are in the queue.',
    ).toEqual([
      'main: takes bob off: 0',
      'ann: is told, takes bob off: 0',
      'bob: is told',
      'cid: is told',
      'main: takes cid off: 0',
    ]);
  });

  it('makes a call of its own for each', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback(() => {
      throw new Error('ann has missed it');
    });
    box.addDoneCallback(() => story.push('bob: is told'));
    box.setResult(4);
    loop.run(story);
    loop.run(story);
    expect(
      story,
      'Each callback is a call of its own in the queue. An error in one of them comes out of the loop, and the others are called when the loop runs again.',
    ).toEqual(['loop: throws Error(ann has missed it)', 'bob: is told']);
  });

  it('uses the loop of the future', () => {
    const story: Story = [];
    const loops = { north: new TestQueue(), south: new TestQueue() };
    const boxes = Object.entries(loops).map(([name, loop]) => ({ name, box: new Future<number>({ loop }) }));
    for (const { name, box } of boxes) box.addDoneCallback(() => story.push(`${name}: is told`));
    for (const { box } of boxes) box.setResult(4);
    story.push('main: runs south');
    loops.south.run(story);
    story.push('main: runs north');
    loops.north.run(story);
    expect(story, 'Each future belongs to one loop, and its calls go into the queue of that loop.').toEqual([
      'main: runs south',
      'south: is told',
      'main: runs north',
      'north: is told',
    ]);
  });

  it('needs no stack for a long chain', () => {
    const loop = new ReadyQueue();
    const chain = Array.from({ length: 20_000 }, () => new Future<number>({ loop }));
    for (const [index, box] of chain.entries())
      box.addDoneCallback((it) => chain[index + 1]?.setResult(it.result() + 1));
    const filled = outcome(() => chain[0]?.setResult(1));
    const run = outcome(() => loop.runUntilEmpty());
    expect(
      [`setResult: ${filled}`, `run: ${run}`, `last result: ${outcome(() => chain.at(-1)?.result())}`],
      'Each of twenty thousand boxes fills the next. If a callback runs inside `setResult`, the next `setResult` runs inside that, deeper and deeper; a call from the queue begins with an empty stack.',
    ).toEqual(['setResult: undefined', 'run: undefined', 'last result: 20000']);
  });
});

describe('4. yield*', () => {
  /** A coroutine that waits for a number. */
  const traveller = (story: Story, name: string, box: Future<number>) =>
    (function* traveller(): Coro<void> {
      story.push(`${name}: which platform?`);
      story.push(`${name}: platform ${show(yield* box)}`);
    })();

  /** The trace of `work`, with any future as `a future`. */
  const trace = (work: () => void): Story =>
    traceOf(work, { of: ['traveller'] }).map((line) => line.replace(/ yields Future .*/, ' yields a future'));

  it('hands out the future, with its star', () => {
    const { box } = scene<number>();
    const before = box.starred;
    const { value, done } = box[Symbol.iterator]().next();
    expect(
      [
        `starred before: ${before}`,
        `next(): done: ${done}, value: ${value === box ? 'the future' : show(value)}`,
        `starred after: ${box.starred}`,
      ],
      'A wait for an empty box hands out the box itself, with `starred` set: then the driver can add itself to the list of the box.',
    ).toEqual(['starred before: false', 'next(): done: false, value: the future', 'starred after: true']);
  });

  it('is a wait of its own for each frame', () => {
    const { box, story } = scene<number>();
    const [ann, bob] = [box[Symbol.iterator](), box[Symbol.iterator]()];
    story.push(
      `ann: done: ${outcome(() => ann.next().done)}`,
      `bob: done: ${outcome(() => bob.next().done)}`,
    );
    expect(
      story,
      'Two frames wait for one box, and each has a `Wait` that hands out the box. Whether it has done so is a matter of one wait, so it belongs in a field of that object.',
    ).toEqual(['ann: done: false', 'bob: done: false']);
  });

  it('goes on with the result', () => {
    const { loop, box, story } = scene<number>();
    drive(traveller(story, 'ann', box), loop);
    drive(traveller(story, 'bob', box), loop);
    loop.run(story);
    story.push(`main: ${box}`);
    box.setResult(4);
    story.push(`main: ${box}`);
    loop.run(story);
    expect(
      story,
      'ann and bob wait for one box, so there are two callbacks on its list. Both are paused at their `yield*` until the loop resumes them; then the value of the `yield*` is what `result` gives.',
    ).toEqual([
      'ann: which platform?',
      'bob: which platform?',
      'main: <Future pending cb=[resume, resume]>',
      'main: <Future finished result=4>',
      'ann: platform 4',
      'bob: platform 4',
    ]);
  });

  it('takes nothing from the driver', () => {
    const { loop, box } = scene<number>();
    const story: Story = [];
    const lines = trace(() => {
      drive(traveller(story, 'ann', box), loop);
      loop.run(story);
      box.setResult(4);
      loop.run(story);
    });
    const other = new Future<string>({ loop });
    const wait = other[Symbol.iterator]() as Generator<unknown, unknown, unknown>;
    wait.next();
    other.setResult('what is in the box');
    lines.push(`next('junk') gives ${outcome(() => wait.next('junk').value)}`);
    expect(
      [...lines, ...story],
      'The driver calls `next()` when it is time to go on. The result is in the box: whatever a driver sends, do not use it.',
    ).toEqual([
      'caller resumes traveller: next()',
      'traveller yields a future',
      'caller resumes traveller: next()',
      'traveller returns undefined, and has ended',
      "next('junk') gives what is in the box",
      'ann: which platform?',
      'ann: platform 4',
    ]);
  });

  it('does not wait for a full box', () => {
    const { loop, box, story } = scene<number>();
    box.setResult(4);
    const lines = trace(() => {
      drive(traveller(story, 'ann', box), loop);
      loop.callSoon(() => story.push('loop: another call'));
      loop.run(story);
    });
    expect(
      [...story, ...lines, `starred: ${box.starred}`],
      'The result is there, so the wait ends at once: it hands out nothing and sets no star, and no other call comes in between.',
    ).toEqual([
      'ann: which platform?',
      'ann: platform 4',
      'loop: another call',
      'caller resumes traveller: next()',
      'traveller returns undefined, and has ended',
      'starred: false',
    ]);
  });

  it('waits once, however often you look', () => {
    const { loop, box, story } = scene<number>();
    function* traveller(name: string): Coro<void> {
      for (let look = 1; look <= 3; look++) story.push(`${name}: look ${look}, platform ${show(yield* box)}`);
    }
    drive(traveller('ann'), loop);
    drive(traveller('bob'), loop);
    loop.run(story);
    story.push('main: fills the box');
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'The first look waits until the box is filled. After that the box is full, and a look at it does not end the turn.',
    ).toEqual([
      'main: fills the box',
      'ann: look 1, platform 4',
      'ann: look 2, platform 4',
      'ann: look 3, platform 4',
      'bob: look 1, platform 4',
      'bob: look 2, platform 4',
      'bob: look 3, platform 4',
    ]);
  });

  it('throws the error when there is no result', () => {
    const { loop, box: failing, story } = scene<number>();
    const cancelling = new Future<number>({ loop });
    const error = new Error('no train');
    function* traveller(box: Future<number>): Coro<void> {
      for (let look = 1; look <= 2; look++) {
        try {
          story.push(`platform ${show(yield* box)}`);
        } catch (caught) {
          story.push(
            `look ${look}: catches ${show(caught)}${caught === error ? ', the error that was set' : ''}`,
          );
        }
      }
    }
    for (const box of [failing, cancelling]) drive(traveller(box), loop);
    loop.run(story);
    failing.setException(error);
    cancelling.cancel('the line is closed');
    loop.run(story);
    expect(
      story,
      'An error in the box comes out of the `yield*` of everybody who waits, like the error of a call, and can be caught there.',
    ).toEqual([
      'look 1: catches Error(no train), the error that was set',
      'look 2: catches Error(no train), the error that was set',
      'look 1: catches CancelledError(the line is closed)',
      'look 2: catches CancelledError(the line is closed)',
    ]);
  });

  it('gives any result as it is', () => {
    const { loop, box: other } = scene<number>();
    const values: [string, unknown][] = [
      ['undefined', undefined],
      ['null', null],
      ['0', 0],
      ["''", ''],
      ['false', false],
      ['[1, 2]', [1, 2]],
      ['an error', new Error('found')],
      ['an iterator', [1].values()],
      ['a future', other],
    ];
    const story: Story = [];
    function* waits(name: string, box: Future<unknown>, value: unknown): Coro<void> {
      const got = yield* box;
      story.push(`${name}: ${got === value ? 'the same' : show(got)}`);
    }
    for (const [name, value] of values) {
      const box = new Future<unknown>({ loop });
      drive(waits(name, box, value), loop);
      loop.run(story);
      box.setResult(value);
      loop.run(story);
    }
    expect(
      story,
      'The value of the `yield*` is the very thing that was put into the box: it may be `undefined`, an `Error`, or another box, which is not waited for.',
    ).toEqual(values.map(([name]) => `${name}: the same`));
  });

  it('complains when it is resumed too early', () => {
    const { box, story } = scene<number>();
    function* traveller(): Coro<void> {
      try {
        story.push(`ann: platform ${show(yield* box)}`);
      } catch (error) {
        story.push(`ann: catches ${show(error)}`);
      }
    }
    const coro = traveller();
    for (let call = 0; call < 2; call++) story.push(`main: next(), done: ${coro.next().done}`);
    expect(
      story,
      'A wait that is resumed while the box is empty has no result to go on with: the driver has not waited. `resumedTooEarly()` says so, in the words of Python, at the `yield*`.',
    ).toEqual([
      'main: next(), done: false',
      "ann: catches Error(await wasn't used with future)",
      'main: next(), done: true',
    ]);
  });

  it('sets the star each time it hands out the box', () => {
    const { loop, box, story } = scene<number>();
    function* forgetful(): Coro<void> {
      story.push('ann: waits with a star');
      yield* box;
      story.push('ann: waits without one');
      yield box;
    }
    drive(forgetful(), loop);
    loop.run(story);
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      '`starred` says that this time the box was handed out by `yield*`, and the driver takes it off. If you set it at any other moment, it says nothing about the next `yield`.',
    ).toEqual([
      'ann: waits with a star',
      'ann: waits without one',
      'loop: throws Error(yield without a star: <Future finished result=4>)',
    ]);
  });

  it('goes on waiting after a look', () => {
    const { loop, box, story } = scene<number>();
    function* inner(): Coro<number> {
      return yield* box;
    }
    function* outer(): Coro<void> {
      story.push(`outer: platform ${show(yield* inner())}`);
    }
    const coro = outer();
    drive(coro, loop);
    loop.run(story);
    const next = coro.next.bind(coro);
    for (let time = 1; time <= 2; time++) {
      let value: unknown = 'nothing';
      coro.next = (...args) => {
        const step = next(...args);
        value = step.value;
        return step;
      };
      const frames = outcome(() => look(coro).slice(1));
      story.push(`look ${time}: ${frames}, handed out: ${show(value)}, starred: ${box.starred}`);
    }
    coro.next = next;
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'When `resumedTooEarly` returns, it was only a look, and there may be many: hand out the box again, as the first time. The frame still waits for it.',
    ).toEqual([
      'look 1: [outer, inner], handed out: a future, starred: false',
      'look 2: [outer, inner], handed out: a future, starred: false',
      'outer: platform 4',
    ]);
  });

  it('ends when an error is thrown in, or when it is closed', () => {
    const { box, story } = scene<number>();
    for (const door of ['throw', 'return'] as const) {
      const wait = box[Symbol.iterator]() as Generator<unknown, unknown, unknown>;
      wait.next();
      story.push(`${door}: ${outcome(() => show(wait[door](new Error('stop')).value))}`);
      const after = outcome(() => JSON.stringify(wait.next()));
      story.push(`then next(): ${after}`);
    }
    expect(
      story,
      'A wait that has been closed is like a frame that has ended: `next()` gives `done: true`, and no longer hands out the box. Leave the doors of `ByHand` as they are.',
    ).toEqual([
      'throw: throws Error(stop)',
      'then next(): {"done":true}',
      'return: Error(stop)',
      'then next(): {"done":true}',
    ]);
  });

  it('tells the compiler the type of the result', () => {
    const { loop, box, story } = scene<number>();
    function* traveller(): Coro<string> {
      const platform: number = yield* box;
      return platform.toFixed(1);
    }
    compilerReads(function* (): Coro<void> {
      // @ts-expect-error a wait for a number does not give a string
      const text: string = yield* box;
      // @ts-expect-error without the star it has no value: a yield gets no answer
      const platform: number = yield box;
      return [text, platform].length as unknown as undefined;
    });
    drive(
      (function* (): Coro<void> {
        story.push(yield* traveller());
      })(),
      loop,
    );
    loop.run(story);
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'The `yield*` of a future of a number has the type `number`, however many frames are between it and the driver.',
    ).toEqual(['4.0']);
  });
});

describe('5. askOnce (stretch)', () => {
  /** A server far away, which answers when the test says so. */
  function farAway() {
    const { loop, story } = scene<string>();
    const asked: Future<string>[] = [];
    const ask = (key: string): Future<string> => {
      story.push(`far away: is asked for ${key}`);
      const box = new Future<string>({ loop });
      asked.push(box);
      return box;
    };
    const answer = (index: number): Future<string> => asked[index] ?? new Future<string>({ loop });
    return { loop, story, ask, answer };
  }

  /** A coroutine that asks once. */
  const curious = (story: Story, name: string, box: () => Future<string>) =>
    (function* (): Coro<void> {
      try {
        story.push(`${name}: hears ${show(yield* box())}`);
      } catch (error) {
        story.push(`${name}: hears of ${show(error)}`);
      }
    })();

  it('asks once for everybody', () => {
    const { loop, story, ask, answer } = farAway();
    const once = askOnce(ask);
    for (const name of ['ann', 'bob'])
      drive(
        curious(story, name, () => once('fare')),
        loop,
      );
    loop.run(story);
    drive(
      curious(story, 'cid', () => once('fare')),
      loop,
    );
    loop.run(story);
    story.push('main: here is the answer');
    answer(0).setResult('five francs');
    loop.run(story);
    expect(
      story,
      'bob and cid ask while the answer is still on its way, so there is no answer to keep yet. Share the box that it will come into.',
    ).toEqual([
      'far away: is asked for fare',
      'main: here is the answer',
      'ann: hears five francs',
      'bob: hears five francs',
      'cid: hears five francs',
    ]);
  });

  it('does not ask before it is called', () => {
    const { story, ask } = farAway();
    const once = askOnce(ask);
    story.push('main: has a function');
    once('fare');
    story.push('main: has a box');
    expect(
      story,
      '`askOnce` only makes a function. `ask` is called inside the first call of that function, and not before or after it.',
    ).toEqual(['main: has a function', 'far away: is asked for fare', 'main: has a box']);
  });

  it('keeps an answer', () => {
    const { loop, story } = scene<unknown>();
    const answers = [undefined, 0, '', null, false];
    const once = askOnce((index: number) => {
      story.push(`far away: is asked for ${index}`);
      const box = new Future<unknown>({ loop });
      loop.callSoon(() => box.setResult(answers[index]));
      return box;
    });
    const keys = answers.keys();
    for (const key of keys) {
      const first = once(key);
      loop.run(story);
      const second = once(key);
      story.push(`${outcome(() => second.result())}, the same box: ${first === second}`);
    }
    expect(
      story,
      'An answer stays in its box, and everybody who asks after it gets that box. An answer may be any value, also `undefined`.',
    ).toEqual([
      'far away: is asked for 0',
      'undefined, the same box: true',
      'far away: is asked for 1',
      '0, the same box: true',
      'far away: is asked for 2',
      ', the same box: true',
      'far away: is asked for 3',
      'null, the same box: true',
      'far away: is asked for 4',
      'false, the same box: true',
    ]);
  });

  it('has a box for each question', () => {
    const { story, loop } = farAway();
    const keys = ['fare', '1', 1, Number.NaN, undefined, 'fare', 1, Number.NaN, undefined];
    const once = askOnce((key: unknown) => {
      story.push(`far away: is asked for ${typeof key} ${show(key)}`);
      return new Future<string>({ loop });
    });
    const boxes = new Set(keys.map((key) => once(key)));
    story.push(`${boxes.size} boxes`);
    expect(
      story,
      'Each key has a box of its own: 1 and "1" are two keys, and a key may be `undefined` or `NaN`.',
    ).toEqual([
      'far away: is asked for string fare',
      'far away: is asked for string 1',
      'far away: is asked for number 1',
      'far away: is asked for number NaN',
      'far away: is asked for undefined undefined',
      '5 boxes',
    ]);
  });

  it('asks again when the answer was an error', () => {
    const { loop, story, ask, answer } = farAway();
    const once = askOnce(ask);
    for (const name of ['ann', 'bob'])
      drive(
        curious(story, name, () => once('fare')),
        loop,
      );
    loop.run(story);
    answer(0).setException(new Error('the line is down'));
    loop.run(story);
    drive(
      curious(story, 'cid', () => once('fare')),
      loop,
    );
    loop.run(story);
    answer(1).setResult('five francs');
    loop.run(story);
    drive(
      curious(story, 'dan', () => once('fare')),
      loop,
    );
    loop.run(story);
    expect(
      story,
      'If you keep an error, nobody ever gets an answer. Those who wait get the error; the next one who asks has the question asked again, and that answer is kept.',
    ).toEqual([
      'far away: is asked for fare',
      'ann: hears of Error(the line is down)',
      'bob: hears of Error(the line is down)',
      'far away: is asked for fare',
      'cid: hears five francs',
      'dan: hears five francs',
    ]);
  });

  it('asks again when the question was cancelled', () => {
    const { loop, story, ask, answer } = farAway();
    const once = askOnce(ask);
    drive(
      curious(story, 'ann', () => once('fare')),
      loop,
    );
    loop.run(story);
    answer(0).cancel('never mind');
    loop.run(story);
    drive(
      curious(story, 'bob', () => once('fare')),
      loop,
    );
    loop.run(story);
    answer(1).setResult('five francs');
    loop.run(story);
    expect(
      story,
      'A cancelled box will never have an answer in it, so do not hand it out again. `result` and `exception` both throw on it: ask `cancelled()` first.',
    ).toEqual([
      'far away: is asked for fare',
      'ann: hears of CancelledError(never mind)',
      'far away: is asked for fare',
      'bob: hears five francs',
    ]);
  });

  it('asks again as soon as the question has failed', () => {
    const { loop, story, ask, answer } = farAway();
    const once = askOnce(ask);
    drive(
      (function* (): Coro<void> {
        for (let attempt = 1; attempt <= 2; attempt++)
          yield* curious(story, `ann, attempt ${attempt}`, () => once('fare'));
      })(),
      loop,
    );
    loop.run(story);
    answer(0).setException(new Error('the line is down'));
    story.push('main: the question has failed, and asks again at once');
    const second = once('fare');
    story.push(`main: gets ${second === answer(0) ? 'the failed box' : 'another box'}`);
    loop.run(story);
    answer(1).setResult('five francs');
    loop.run(story);
    expect(
      story,
      'A failed box is of no use from the moment of its failure, also before anybody has been told. Look at the state of the box when the next question comes.',
    ).toEqual([
      'far away: is asked for fare',
      'main: the question has failed, and asks again at once',
      'far away: is asked for fare',
      'main: gets another box',
      'ann, attempt 1: hears of Error(the line is down)',
      'ann, attempt 2: hears five francs',
    ]);
  });
});
