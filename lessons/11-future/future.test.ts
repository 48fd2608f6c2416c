import { describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/11-future/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import type { Coro } from '../09-decorators/coroutine.ts';
import { askOnce } from './ask-once.ts';
import { drive } from './given/drive.ts';
import { CancelledError, Future, InvalidStateError, setResultUnlessCancelled } from './future.ts';
import { look } from './given/look.ts';
import { transcript } from './predict.ts';
import { ReadyQueue } from './given/ready-queue.ts';
import { type Box, StrippedFuture } from './given/stripped.ts';
import { forgetsWhoIsLate, hidesASecond, type Make, tellsAtOnce } from './witness.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** A value in the words of a story. That an exercise is not written yet is no story. */
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

/** The queue of the lesson, but it does not let itself be fed for ever. */
class TestQueue extends ReadyQueue {
  #calls = 0;

  override callSoon(callback: () => void): void {
    this.#calls += 1;
    if (this.#calls > 100) throw new Error('a hundred calls are in the queue, or have been');
    super.callSoon(callback);
  }

  /** Makes the calls until there are none, and writes down when something comes out of one of them. */
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

/** All that can be seen of a future from outside. */
function view(box: Future<unknown>): Story {
  return [
    `${box}`,
    `done: ${box.done()}, cancelled: ${box.cancelled()}`,
    `result: ${outcome(() => box.result())}`,
    `exception: ${outcome(() => box.exception())}`,
  ];
}

/** For the compiler alone: `body` is never called. The lines in it that must be refused say so. */
function compilerReads(body: () => unknown): void {
  expectTypeOf(body).toBeFunction();
}

describePrediction(transcript, demo);

/** A box with the faults that it is given, and no others. */
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

/** Which boxes a witness accuses. */
function accused(witness: (make: Make, runLater: () => void) => boolean, boxes: readonly string[]): Story {
  return boxes.filter((name) => {
    const loop = new TestQueue();
    const make = () => (name === 'stripped' ? new StrippedFuture<string>() : new FaultyBox(name, loop));
    const verdict = outcome(() => witness(make, () => loop.runUntilEmpty()));
    if (verdict !== 'true' && verdict !== 'false') throw new Error(`about the box "${name}": ${verdict}`);
    return verdict === 'true';
  });
}

describe('1. Three faults', () => {
  it('tellsAtOnce accuses a box that tells inside setResult', () => {
    const guilty = ['stripped', 'tells at once', 'tells at once, takes a second, forgets who is late'];
    expect(
      accused(tellsAtOnce, guilty),
      'who is on the list before `setResult` is called, and has been told when it comes back, was told inside it',
    ).toEqual(guilty);
  });

  it('tellsAtOnce lets all others go', () => {
    const innocent = [
      'good',
      'takes a second',
      'drops a second',
      'forgets who is late',
      'tells who is late at once',
    ];
    expect(
      accused(tellsAtOnce, innocent),
      'it is no fault to tell later: look when `setResult` has come back, before anything else can run',
    ).toEqual([]);
  });

  it('hidesASecond accuses a box that takes it, and one that drops it', () => {
    const guilty = ['stripped', 'takes a second', 'drops a second', 'tells at once, drops a second'];
    expect(
      accused(hidesASecond, guilty),
      'whoever sets a second result believes that it arrives: a box that keeps the first one and says nothing has the same fault as one that takes the second',
    ).toEqual(guilty);
  });

  it('hidesASecond lets all others go', () => {
    const innocent = ['good', 'tells at once', 'forgets who is late', 'tells who is late at once'];
    expect(
      accused(hidesASecond, innocent),
      'a box that throws at the second result has done what it should: the error is no fault, and it is yours to catch',
    ).toEqual([]);
  });

  it('forgetsWhoIsLate accuses a box that tells only who was there in time', () => {
    const guilty = ['stripped', 'forgets who is late', 'forgets who is late, tells at once'];
    expect(
      accused(forgetsWhoIsLate, guilty),
      'late is who comes when the box has its result already: that one, and not somebody who came in time, has to be told',
    ).toEqual(guilty);
  });

  it('forgetsWhoIsLate lets all others go', () => {
    const innocent = [
      'good',
      'tells at once',
      'takes a second',
      'drops a second',
      'tells who is late at once',
    ];
    expect(
      accused(forgetsWhoIsLate, innocent),
      'a good box does not tell at once, whoever it is: only when everything has run that was put off is it certain that nobody tells',
    ).toEqual([]);
  });
});

describe('2. The box', () => {
  it('has nothing in it at first', () => {
    const { box } = scene<number>();
    expect(
      view(box),
      'an empty box has no result and no error, and `undefined` or `null` would say that it has: who looks too early made a mistake and is told so',
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
      'a result stays in the box, for everybody who looks, as often as they look; and no error is what `null` says',
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
    expect(
      boxes.map((box) => `${outcome(() => box.result())} / ${outcome(() => box.exception())}`),
      'the state says that there is a result, and not the result: it may be nothing, an error that somebody has found, or another box, and it comes out as it went in',
    ).toEqual(values.map((value) => `${show(value)} / null`));
  });

  it('keeps an error', () => {
    const { box, story } = scene<number>();
    story.push(`a text: ${outcome(() => box.setException('no train'))}`);
    const error = new Error('no train');
    box.setException(error);
    story.push(...view(box), `the error itself: ${outcome(() => box.exception() === error)}`);
    expect(
      story,
      'an error is an outcome too: `result` throws it, because there is no result, and `exception` gives it, because that is what was asked for',
    ).toEqual([
      "a text: throws TypeError(invalid exception object: 'no train')",
      "<Future finished exception=Error('no train')>",
      'done: true, cancelled: false',
      'result: throws Error(no train)',
      'exception: Error(no train)',
      'the error itself: true',
    ]);
  });

  it('can be cancelled', () => {
    const { box, story } = scene<number>();
    story.push(`cancel: ${box.cancel('the line is closed')}`, ...view(box));
    expect(
      story,
      'a cancelled box is done and will never have anything in it: whichever way you look, you are told that, with the words that `cancel` was given',
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
      'setResult of nothing': (box) => box.setResult(undefined as unknown as number),
      setException: (box) => box.setException(new Error('no train')),
      cancel: (box) => box.cancel(),
    };
    for (const [name, first] of Object.entries(ways)) {
      const { box } = scene<number>();
      first(box);
      const [before] = view(box);
      story.push(`${name}, setResult: ${outcome(() => box.setResult(9))}`);
      story.push(`${name}, setException: ${outcome(() => box.setException(new Error('late')))}`);
      story.push(`${name}, then: ${view(box)[0] === before ? 'as before' : view(box)[0]}`);
    }
    expect(
      story,
      'somebody may have looked already, so what is in the box stays: a second outcome is neither taken nor dropped in silence, because whoever brings it believes that it counts',
    ).toEqual([
      'setResult, setResult: throws InvalidStateError(invalid state)',
      'setResult, setException: throws InvalidStateError(invalid state)',
      'setResult, then: as before',
      'setResult of nothing, setResult: throws InvalidStateError(invalid state)',
      'setResult of nothing, setException: throws InvalidStateError(invalid state)',
      'setResult of nothing, then: as before',
      'setException, setResult: throws InvalidStateError(invalid state)',
      'setException, setException: throws InvalidStateError(invalid state)',
      'setException, then: as before',
      'cancel, setResult: throws InvalidStateError(invalid state)',
      'cancel, setException: throws InvalidStateError(invalid state)',
      'cancel, then: as before',
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
      'to cancel is a wish, and it can come too late: that is no mistake of whoever wishes, so the answer is `false`, and the box stays as it is',
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

  it('setResultUnlessCancelled forgives a box that is cancelled, and nothing else', () => {
    const { loop, box: empty, story } = scene<number>();
    const cancelled = new Future<number>({ loop });
    const filled = new Future<number>({ loop });
    const failed = new Future<number>({ loop });
    cancelled.cancel();
    filled.setResult(42);
    failed.setException(new Error('no train'));
    for (const box of [empty, cancelled, filled, failed])
      story.push(
        outcome(() => setResultUnlessCancelled(box, 4)),
        `${box}`,
      );
    expect(
      story,
      'a box may be cancelled while somebody fetches its result, and then the result is for nobody; but a box that has been filled by somebody else is a mistake, and has to be told',
    ).toEqual([
      'undefined',
      '<Future finished result=4>',
      'undefined',
      '<Future cancelled>',
      'throws InvalidStateError(invalid state)',
      '<Future finished result=42>',
      'throws InvalidStateError(invalid state)',
      "<Future finished exception=Error('no train')>",
    ]);
  });

  it('tells the compiler what is in it', () => {
    const { box } = scene<number>();
    box.setResult(42);
    const anything: Future<unknown> = box;
    compilerReads(() => {
      // @ts-expect-error a box of numbers gives no text
      const text: string = box.result();
      // @ts-expect-error and takes none
      box.setResult(text);
    });
    expect(
      [box.result().toFixed(1), anything.result()],
      'a future of a number gives a number, and it will do wherever any future will',
    ).toEqual(['42.0', 42]);
  });
});

describe('3. The list', () => {
  it('tells nobody as long as it is empty', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback(() => story.push('ann: is told'));
    box.addDoneCallback(() => story.push('bob: is told'));
    loop.run(story);
    story.push(`main: ${box.done()}`);
    expect(
      story,
      'who is on the list waits for the box to be filled: to come onto the list is no reason to be told',
    ).toEqual(['main: false']);
  });

  it('tells soon, and not inside setResult', () => {
    const { loop, box, story } = scene<number>();
    box.addDoneCallback((it) => story.push(`ann: is told ${it.result()}`));
    loop.callSoon(() => story.push('loop: a call that was there first'));
    loop.callSoon(() => {
      story.push('main: fills the box');
      box.setResult(4);
      story.push('main: has filled it');
    });
    loop.callSoon(() => story.push('loop: another call that was there first'));
    loop.run(story);
    story.push('main: the queue is empty');
    expect(
      story,
      'whoever fills a box has not finished yet, and must not be interrupted by those who wait for it: their calls stand in the queue behind all that was there before',
    ).toEqual([
      'loop: a call that was there first',
      'main: fills the box',
      'main: has filled it',
      'loop: another call that was there first',
      'ann: is told 4',
      'main: the queue is empty',
    ]);
  });

  it('tells everybody, in the order in which they came', () => {
    const { loop, box, story } = scene<number>();
    for (const name of ['ann', 'bob', 'cid', 'dan'])
      box.addDoneCallback(() => story.push(`${name}: is told`));
    box.setResult(4);
    loop.run(story);
    expect(story, 'there is one list, and each on it has its call: the first who came is told first').toEqual(
      ['ann: is told', 'bob: is told', 'cid: is told', 'dan: is told'],
    );
  });

  it('tells who comes late, soon too', () => {
    const { loop, box, story } = scene<number>();
    box.setResult(4);
    loop.run(story);
    box.addDoneCallback((it) => story.push(`ann: is told ${it.result()}`));
    story.push('main: ann is here');
    loop.run(story);
    expect(
      story,
      'nobody will fill the box again, so who comes late would wait for ever on a list; and it is told by the queue like everybody else, for nobody should have to know whether it came in time',
    ).toEqual(['main: ann is here', 'ann: is told 4']);
  });

  it('tells each once', () => {
    const { loop, box, story } = scene<number>();
    const ann = () => story.push('ann: is told');
    box.addDoneCallback(ann);
    story.push(`${box}`);
    box.setResult(4);
    story.push(`second time: ${outcome(() => box.setResult(9))}`, `too late: ${outcome(() => box.cancel())}`);
    loop.run(story);
    box.addDoneCallback(() => story.push('bob: is told'));
    loop.run(story);
    expect(
      story,
      'who has been told is not on the list any more: neither a second outcome nor somebody who comes later is a reason to tell anybody again',
    ).toEqual([
      '<Future pending cb=[ann]>',
      'second time: throws InvalidStateError(invalid state)',
      'too late: false',
      'ann: is told',
      'bob: is told',
    ]);
  });

  it('tells of an error and of a cancellation, too', () => {
    const { loop, box: failing, story } = scene<number>();
    const cancelling = new Future<number>({ loop });
    const lost = new Future<number>({ loop });
    for (const box of [failing, cancelling, lost])
      box.addDoneCallback((it) => story.push(`${it}, the box itself: ${it === box}`));
    failing.setException(new Error('no train'));
    cancelling.cancel();
    story.push('main: has done both');
    loop.run(story);
    expect(
      story,
      'who waits has to hear how it ends, whichever way; it is handed the future and not the result, because there may be none',
    ).toEqual([
      'main: has done both',
      "<Future finished exception=Error('no train')>, the box itself: true",
      '<Future cancelled>, the box itself: true',
    ]);
  });

  it('strikes off every entry of the same callback, and says how many', () => {
    const { loop, box, story } = scene<number>();
    const ann = () => story.push('ann: is told');
    const bob = () => story.push('bob: is told');
    const cid = () => story.push('cid: is told');
    const count = (callback: () => void) => outcome(() => box.removeDoneCallback(callback));
    story.push(`bob, before there is a list: ${count(bob)}`);
    for (const each of [bob, ann, bob, bob, cid, ann]) box.addDoneCallback(each);
    story.push(`bob: ${count(bob)}`, `bob: ${count(bob)}`, `${box}`);
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'the same callback may stand on the list more than once: it is called as often, and struck off as often, and the others keep their order',
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

  it('can be struck empty, and written on again', () => {
    const { loop, box, story } = scene<number>();
    const ann = () => story.push('ann: is told');
    box.addDoneCallback(ann);
    story.push(`ann: ${outcome(() => box.removeDoneCallback(ann))}`, `${box}`);
    box.addDoneCallback(() => story.push('bob: is told'));
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'a list with nobody on it is a list: the next one who comes is put on it, and told',
    ).toEqual(['ann: 1', '<Future pending>', 'bob: is told']);
  });

  it('takes nobody back whose call is in the queue', () => {
    const { loop, box, story } = scene<number>();
    const bob = () => story.push('bob: is told');
    const bobIsStruckOff = () => outcome(() => box.removeDoneCallback(bob));
    box.addDoneCallback(() => {
      story.push(`ann: is told, strikes off bob: ${bobIsStruckOff()}`);
      box.addDoneCallback(() => story.push('cid: is told'));
    });
    box.addDoneCallback(bob);
    box.setResult(4);
    story.push(`main: strikes off bob: ${bobIsStruckOff()}`);
    loop.run(story);
    expect(
      story,
      'when the box is filled the list is dealt with, and is empty: a callback may add and strike off what it likes, and changes nothing for those whose calls are in the queue',
    ).toEqual([
      'main: strikes off bob: 0',
      'ann: is told, strikes off bob: 0',
      'bob: is told',
      'cid: is told',
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
      'an error in one callback is the affair of the loop: the others are in the queue by themselves, and are told',
    ).toEqual(['loop: throws Error(ann has missed it)', 'bob: is told']);
  });

  it('is told on the loop of the future', () => {
    const story: Story = [];
    const loops = { north: new TestQueue(), south: new TestQueue() };
    const boxes = Object.entries(loops).map(([name, loop]) => ({ name, box: new Future<number>({ loop }) }));
    for (const { name, box } of boxes) box.addDoneCallback(() => story.push(`${name}: is told`));
    for (const { box } of boxes) box.setResult(4);
    story.push('main: runs south');
    loops.south.run(story);
    story.push('main: runs north');
    loops.north.run(story);
    expect(story, 'each future belongs to one loop, and its calls go into the queue of that one').toEqual([
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
      [filled, run, outcome(() => chain.at(-1)?.result())],
      'twenty thousand boxes, and each fills the next: a callback that is called inside `setResult` calls `setResult`, and so on, deeper and deeper; from the queue each call begins at the bottom of the stack',
    ).toEqual(['undefined', 'undefined', '20000']);
  });
});

describe('4. yield*', () => {
  /** Whoever waits for a number, in a story. */
  const traveller = (story: Story, name: string, box: Future<number>) =>
    (function* traveller(): Coro<void> {
      story.push(`${name}: which platform?`);
      story.push(`${name}: platform ${show(yield* box)}`);
    })();

  /** The trace of `work`, with as much of a future as is of interest. */
  const trace = (work: () => void): Story =>
    traceOf(work, { of: ['traveller'] }).map((line) => line.replace(/ yields Future .*/, ' yields a future'));

  it('hands out the future, with its star', () => {
    const { box } = scene<number>();
    const before = box.starred;
    const { value, done } = box[Symbol.iterator]().next();
    expect(
      `${before}; done: ${done}, the future itself: ${value === box}, starred: ${box.starred}`,
      'to wait for a box is to hand out the box itself, marked with `starred` before it goes out: whoever drives puts you on its list',
    ).toBe('false; done: false, the future itself: true, starred: true');
  });

  it('is worth the result', () => {
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
      'two wait for one box: both are on its list, both stand at their `yield*` until the queue resumes them, and what that is worth is what `result` gives then',
    ).toEqual([
      'ann: which platform?',
      'bob: which platform?',
      'main: <Future pending cb=[resume, resume]>',
      'main: <Future finished result=4>',
      'ann: platform 4',
      'bob: platform 4',
    ]);
  });

  it('is told nothing by whoever drives', () => {
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
    lines.push(`junk is told: ${outcome(() => wait.next('junk').value)}`);
    expect(
      [...lines, ...story],
      'the driver only says that it is time to go on: it brings no result, and what it might bring is not looked at, for the result is in the box',
    ).toEqual([
      'caller resumes traveller: next()',
      'traveller yields a future',
      'caller resumes traveller: next()',
      'traveller returns undefined, and has ended',
      'junk is told: what is in the box',
      'ann: which platform?',
      'ann: platform 4',
    ]);
  });

  it('does not wait for a box that is full', () => {
    const { loop, box, story } = scene<number>();
    box.setResult(4);
    const lines = trace(() => {
      drive(traveller(story, 'ann', box), loop);
      loop.callSoon(() => story.push('loop: somebody else has a turn'));
      loop.run(story);
    });
    expect(
      [...story, ...lines, `starred: ${box.starred}`],
      'what is there already can be had at once: nothing is handed out, no turn is lost, and nobody is let in between',
    ).toEqual([
      'ann: which platform?',
      'ann: platform 4',
      'loop: somebody else has a turn',
      'caller resumes traveller: next()',
      'traveller returns undefined, and has ended',
      'starred: false',
    ]);
  });

  it('waits once, however often it is asked', () => {
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
      'the first look waits until the box is filled; from then on it is a full box like any other, and a look at it takes no turn',
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

  it('throws where somebody waits, when there is no result', () => {
    const { loop, box: failing, story } = scene<number>();
    const cancelling = new Future<number>({ loop });
    const error = new Error('no train');
    function* traveller(box: Future<number>): Coro<void> {
      for (let look = 1; look <= 2; look++) {
        try {
          story.push(`platform ${show(yield* box)}`);
        } catch (caught) {
          story.push(`look ${look}: catches ${show(caught)}, the error itself: ${caught === error}`);
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
      'an error in the box comes out at the `yield*` of everybody who waits, as if what they wait for had been a call that throws; there it can be caught',
    ).toEqual([
      'look 1: catches Error(no train), the error itself: true',
      'look 2: catches Error(no train), the error itself: true',
      'look 1: catches CancelledError(the line is closed), the error itself: false',
      'look 2: catches CancelledError(the line is closed), the error itself: false',
    ]);
  });

  it('brings any result through', () => {
    const { loop, box: other } = scene<number>();
    const values = [undefined, null, 0, '', false, [1, 2], [], new Error('found'), [1].values(), other];
    const arrived: unknown[] = [];
    const thrown: Story = [];
    function* waits(box: Future<unknown>): Coro<void> {
      arrived.push(yield* box);
    }
    for (const value of values) {
      const box = new Future<unknown>({ loop });
      drive(waits(box), loop);
      loop.run(thrown);
      box.setResult(value);
      loop.run(thrown);
    }
    expect(
      [...thrown, ...values.map((value, index) => arrived.length > index && arrived[index] === value)],
      'the `yield*` is worth the very thing that was put into the box: nothing, a list, an error that somebody has found, or another box, which nobody has asked to wait for',
    ).toEqual(values.map(() => true));
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
      'who is resumed while the box is empty has nothing to go on with: the driver has not waited, and that is said, at the `yield*`, instead of going on with `undefined` or waiting for a second time',
    ).toEqual([
      'main: next(), done: false',
      "ann: catches Error(await wasn't used with future)",
      'main: next(), done: true',
    ]);
  });

  it('is starred by a star, and each time anew', () => {
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
      'the mark says "this was handed out by `yield*`", and the driver takes it off: a mark that is set for good, or after the `yield`, says nothing about the next time',
    ).toEqual([
      'ann: waits with a star',
      'ann: waits without one',
      'loop: throws Error(yield without a star: <Future finished result=4>)',
    ]);
  });

  it('lets somebody look who waits, and goes on waiting', () => {
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
    for (let time = 1; time <= 2; time++)
      story.push(`look ${time}: ${outcome(() => look(coro))}, starred: ${box.starred}`);
    box.setResult(4);
    loop.run(story);
    expect(
      story,
      'when `resumedTooEarly` comes back, somebody has only looked: then the box is handed out once more, as often as somebody looks, and the frame still waits for it',
    ).toEqual([
      'look 1: [outer, inner], starred: false',
      'look 2: [outer, inner], starred: false',
      'outer: platform 4',
    ]);
  });

  it('tells the compiler what the wait is worth', () => {
    const { loop, box, story } = scene<number>();
    function* traveller(): Coro<string> {
      const platform: number = yield* box;
      return platform.toFixed(1);
    }
    compilerReads(function* (): Coro<void> {
      // @ts-expect-error a wait for a number is worth no text
      const text: string = yield* box;
      // @ts-expect-error without the star it is worth nothing: nobody answers a yield
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
      'a future of a number is worth a number at its `yield*`, however many frames stand between it and the driver',
    ).toEqual(['4.0']);
  });
});

describe('5. askOnce (stretch)', () => {
  /** Somebody far away, who answers when the test says so. */
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

  /** One who wants to know, in a story. */
  const curious = (story: Story, name: string, box: () => Future<string>) =>
    (function* (): Coro<void> {
      try {
        story.push(`${name}: hears ${show(yield* box())}`);
      } catch (error) {
        story.push(`${name}: hears of ${show(error)}`);
      }
    })();

  it('asks once for all who want to know', () => {
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
      'the second one who asks comes while the answer is still on its way, so there is no answer to keep yet: what can be shared is the box that it will come into',
    ).toEqual([
      'far away: is asked for fare',
      'main: here is the answer',
      'ann: hears five francs',
      'bob: hears five francs',
      'cid: hears five francs',
    ]);
  });

  it('asks nobody before somebody wants to know', () => {
    const { story, ask } = farAway();
    const once = askOnce(ask);
    story.push('main: has a function');
    once('fare');
    story.push('main: has a box');
    expect(story, 'the first question is asked in the call of the first one who wants to know').toEqual([
      'main: has a function',
      'far away: is asked for fare',
      'main: has a box',
    ]);
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
      'an answer stays in its box, and who comes after it is given that box; an answer may be anything, `undefined` too',
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

  it('tells questions apart', () => {
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
      'each question has its box: 1 and "1" are two questions, and a question may be `undefined`',
    ).toEqual([
      'far away: is asked for string fare',
      'far away: is asked for string 1',
      'far away: is asked for number 1',
      'far away: is asked for number NaN',
      'far away: is asked for undefined undefined',
      '5 boxes',
    ]);
  });

  it('asks anew when the answer was an error', () => {
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
      'an error that is kept is told for ever, also when all is well again: those who wait are told of it, and who comes after that has a new question asked, whose answer is kept',
    ).toEqual([
      'far away: is asked for fare',
      'ann: hears of Error(the line is down)',
      'bob: hears of Error(the line is down)',
      'far away: is asked for fare',
      'cid: hears five francs',
      'dan: hears five francs',
    ]);
  });

  it('asks anew when the question was cancelled', () => {
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
      'a cancelled box will never have an answer in it, and neither `result` nor `exception` can say so without throwing: ask it whether it was cancelled first',
    ).toEqual([
      'far away: is asked for fare',
      'ann: hears of CancelledError(never mind)',
      'far away: is asked for fare',
      'bob: hears five francs',
    ]);
  });

  it('lets those ask anew who are told of the error', () => {
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
    loop.run(story);
    answer(1).setResult('five francs');
    loop.run(story);
    expect(
      story,
      'who is told of an error tries again at once: by then the box with the error has to be gone, so you have to be told before anybody else is',
    ).toEqual([
      'far away: is asked for fare',
      'ann, attempt 1: hears of Error(the line is down)',
      'far away: is asked for fare',
      'ann, attempt 2: hears five francs',
    ]);
  });
});
