import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/02-paused-frames/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { forOf, interleave, Range, rangeGen, stepper } from './frames.ts';
import { transcript } from './predict.ts';

/** A generator for the tests: it yields these values, then returns `end`. */
function* dishes<T, R = undefined>(values: readonly T[], end?: R): Generator<T, R, void> {
  yield* values;
  return end as R;
}

/** Writes into `calls` what is done to a generator from now on, and refuses to be asked for ever. */
function loud<T, R>(walk: Generator<T, R, void>, calls: string[], name = ''): Generator<T, R, void> {
  const { next, return: leave } = walk;
  walk.next = () => {
    if (calls.length >= 100) throw new Error('`next()` has been called 100 times, and nobody stops');
    calls.push(`${name}next()`);
    return next.call(walk);
  };
  walk.return = (value) => {
    calls.push(`${name}return()`);
    return leave.call(walk, value);
  };
  walk[Symbol.iterator] = () => {
    calls.push(`${name}[Symbol.iterator]()`);
    return walk;
  };
  return walk;
}

/** The first `n` answers of a new walk over `values`. */
function answers<T>(values: Iterable<T>, n: number): IteratorResult<T, unknown>[] {
  const walk = values[Symbol.iterator]();
  return Array.from({ length: n }, () => walk.next());
}

/** All values of a walk, with a note in the place of what comes after the twentieth. */
function walked<T>(values: Iterable<T>): (T | string)[] {
  const all: (T | string)[] = [];
  for (const value of values) {
    if (all.length === 20) return [...all, 'and so on'];
    all.push(value);
  }
  return all;
}

/** The answers up to the first `done: true`, ten at most. */
function stepsOf<T>(walk: Iterator<T, unknown, void>): IteratorResult<T, unknown>[] {
  const list: IteratorResult<T, unknown>[] = [];
  do list.push(walk.next());
  while (!list.at(-1)?.done && list.length < 10);
  return list;
}

/** A number that counts how often somebody looks at it. */
function watched(value: number): { n: number; looks: () => number } {
  let looks = 0;
  const n = {
    valueOf() {
      looks += 1;
      if (looks > 5000) throw new Error('the end has been looked at 5,000 times, and nobody stops');
      return value;
    },
  };
  return { n: n as unknown as number, looks: () => looks };
}

/** What a call throws; that an exercise is not written yet is thrown on. */
function thrownBy(run: () => void): string {
  try {
    run();
    return 'nothing was thrown';
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith('TODO')) throw error;
    return message;
  }
}

describePrediction(transcript, demo);

describe('1. stepper', () => {
  it('leaves no value out', () => {
    const list = stepper(loud(dishes(['soup', 'fish', 'cake']), []));
    expect(
      list.filter((answer) => !answer.done).map((answer) => answer.value),
      'a call of `next()` is not a look at the frame: each one moves it on, and an answer that you do not keep is lost',
    ).toEqual(['soup', 'fish', 'cake']);
  });

  it('writes down the end too', () => {
    expect(
      stepper(loud(dishes(['soup', 'cake']), [])),
      'the end is an answer of `next()` like the others, so the last line of the list says `done: true`',
    ).toEqual([
      { value: 'soup', done: false },
      { value: 'cake', done: false },
      { value: undefined, done: true },
    ]);
  });

  it('goes on past a value that is undefined', () => {
    expect(
      stepper(loud(dishes(['soup', undefined, 'cake']), [])),
      'a frame may yield `undefined` and live on: only `done` says that it has ended',
    ).toEqual([
      { value: 'soup', done: false },
      { value: undefined, done: false },
      { value: 'cake', done: false },
      { value: undefined, done: true },
    ]);
  });

  it('keeps the value that comes with done: true', () => {
    expect(
      stepper(loud(dishes(['soup'], 'bill'), [])),
      'what the body returns is handed over once, with the first `done: true`: whoever asks again after the end comes too late for it',
    ).toEqual([
      { value: 'soup', done: false },
      { value: 'bill', done: true },
    ]);
  });

  it('finds one answer in a generator that has ended', () => {
    const generator = loud(dishes(['soup'], 'bill'), []);
    stepper(generator);
    expect(
      stepper(generator),
      'a generator that has ended still answers, without its old values: `undefined`, and `done: true`',
    ).toEqual([{ value: undefined, done: true }]);
  });
});

describe('2. Range', () => {
  it('does not end at once', () => {
    const seen = walked(new Range(2, 5));
    expect(
      seen.length === 0 ? seen : [2, 3, 4],
      'your walk ended at once: look at what it compares its place with, for inside `next() {...}` `this` is the iterator, which has no `stop`: let the walk take along what it needs',
    ).toEqual([2, 3, 4]);
  });

  it('says in each answer whether it is done', () => {
    expect(
      answers(new Range(2, 4), 3).map(({ done }) => done),
      'an answer has two parts, and who drives by hand reads both: say `false` beside each number, as a generator does',
    ).toEqual([false, false, true]);
  });

  it('hands over the last number before it says done', () => {
    expect(
      answers(new Range(2, 5), 4).find(({ value }) => value === 4),
      'a walk throws away what comes with `done: true`, so a number that is sent along with it never arrives',
    ).toEqual({ value: 4, done: false });
  });

  it('comes to an end', () => {
    expect(
      walked(new Range(2, 5)),
      'this walk never says `done: true`: if it does look for its end, remember that in a method of the iterator `this` is the iterator, which has no `stop`',
    ).not.toContain('and so on');
  });

  it('begins at start and ends before stop', () => {
    expect(
      walked(new Range(2, 5)),
      '`start` is one of the numbers and `stop` is not: it only says where to end',
    ).toEqual([2, 3, 4]);
  });

  it('is empty when start is not below stop', () => {
    expect(
      [walked(new Range(3, 3)), walked(new Range(5, 1))],
      'a walk can be over before it begins: the first answer may be `done: true`, and a place beyond `stop` is over too',
    ).toEqual([[], []]);
  });

  it('stays at its end', () => {
    expect(
      answers(new Range(0, 2), 5),
      'after the end there is nothing left to give: no value and `done: true`, however often somebody asks',
    ).toEqual([
      { value: 0, done: false },
      { value: 1, done: false },
      { value: undefined, done: true },
      { value: undefined, done: true },
      { value: undefined, done: true },
    ]);
  });

  it('can be walked again', () => {
    const range = new Range(0, 3);
    expect(
      [walked(range), walked(range)],
      'an iterator is good for one walk: a range that keeps one for all has nothing left for the second walk',
    ).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  it('gives each of two walks its own place', () => {
    const range = new Range(0, 3);
    const left = range[Symbol.iterator]();
    const seen = [left.next().value, left.next().value];
    const right = range[Symbol.iterator]();
    seen.push(right.next().value, left.next().value, right.next().value);
    expect(
      seen,
      'a place belongs to a walk, not to the range: when two walks share one, each of them moves the other',
    ).toEqual([0, 1, 0, 2, 1]);
  });

  it('finds its numbers when they are asked for', () => {
    const { n, looks } = watched(1000);
    answers(new Range(0, n), 2);
    expect(
      looks(),
      'two numbers were asked for: a range that works out the others has done it for nobody',
    ).toBeLessThanOrEqual(4);
  });

  it('has a next() of its own making', () => {
    expect(
      String(new Range(0, 3)[Symbol.iterator]()),
      'a generator or an array does this for you, and then you have not seen what they do: write the object with `next()` yourself',
    ).toBe('[object Object]');
  });
});

describe('3. rangeGen', () => {
  it('yields its last number too', () => {
    expect(
      answers(rangeGen(2, 5), 4).find(({ value }) => value === 4),
      'what a body returns is not one more value of the walk: it comes with `done: true`, and the walk throws it away',
    ).toEqual({ value: 4, done: false });
  });

  it('gives the numbers that Range gives', () => {
    expect(
      [walked(rangeGen(2, 5)), walked(rangeGen(3, 3)), walked(rangeGen(5, 1))],
      'from `start` up to `stop`, without `stop`; nothing when there is no such number',
    ).toEqual([[2, 3, 4], [], []]);
  });

  it('has no value at its end', () => {
    expect(
      answers(rangeGen(0, 1), 3),
      'a frame that has nothing to say at its end returns nothing: what comes with `done: true` is then `undefined`',
    ).toEqual([
      { value: 0, done: false },
      { value: undefined, done: true },
      { value: undefined, done: true },
    ]);
  });

  it('runs nothing until the first next()', () => {
    const { n, looks } = watched(5);
    rangeGen(0, n);
    expect(
      looks(),
      'a call of a generator function makes a frame and leaves it paused above the first line: nothing may have looked at `stop` yet',
    ).toBe(0);
  });

  it('does no work for numbers that nobody asked for', () => {
    const { n, looks } = watched(1000);
    answers(rangeGen(0, n), 2);
    expect(
      looks(),
      'between two calls the frame stands still: to have looked further than the second number, it must have run ahead',
    ).toBeLessThanOrEqual(2);
  });

  it('is one walk', () => {
    const numbers = rangeGen(0, 3);
    expect(
      [walked(numbers), walked(numbers)],
      'a generator is its own iterator, one frame with one place: the second walk begins where the first one ended',
    ).toEqual([[0, 1, 2], []]);
  });

  it('makes a new frame on each call', () => {
    const left = rangeGen(0, 3)[Symbol.iterator]();
    const seen = [left.next().value, left.next().value];
    const right = rangeGen(10, 13)[Symbol.iterator]();
    seen.push(right.next().value, left.next().value, right.next().value);
    expect(
      seen,
      'two calls, two frames: each has its own variables, and moving one leaves the other where it is',
    ).toEqual([0, 1, 10, 2, 11]);
  });
});

describe('4. forOf', () => {
  it('hands each value to the body, in order', () => {
    const seen: unknown[] = [];
    forOf([0, '', undefined, false], (value) => {
      seen.push(value);
    });
    forOf(new Set(['a', 'b']), (value) => {
      seen.push(value);
    });
    expect(
      seen,
      'the body gets every value that comes before `done: true`, and a value may be `undefined`, 0 or empty',
    ).toEqual([0, '', undefined, false, 'a', 'b']);
  });

  it('asks for one iterator', () => {
    const calls: string[] = [];
    forOf(loud(dishes(['a', 'b']), calls), () => undefined);
    expect(
      calls.filter((call) => call === '[Symbol.iterator]()'),
      'one loop is one walk, and one walk is one iterator: an array that is asked again begins again at its first value',
    ).toEqual(['[Symbol.iterator]()']);
  });

  it('does not hand over what comes with done: true', () => {
    const seen: string[] = [];
    forOf<string>(dishes(['soup', 'cake'], 'bill'), (value) => {
      seen.push(value);
    });
    expect(
      seen,
      'what a frame returns is not one more value: the loop ends there, and its body does not see it',
    ).toEqual(['soup', 'cake']);
  });

  it('does not call return() after the end', () => {
    const calls: string[] = [];
    forOf(loud(dishes(['a', 'b']), calls), () => undefined);
    expect(
      calls.filter((call) => call === 'return()'),
      '`return()` says "I am leaving before your end": to a walk that has said `done: true` there is nothing left to say',
    ).toEqual([]);
  });

  it('takes turns with the body', () => {
    const log: string[] = [];
    forOf(loud(dishes(['a', 'b']), log), (value) => {
      log.push(`body ${value}`);
    });
    expect(
      log,
      'the loop asks for a value when the body has finished with the one before: nobody collects them first',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'next()', 'body b', 'next()']);
  });

  it('calls return() when the body says break', () => {
    const log: string[] = [];
    forOf(loud(dishes(['a', 'b', 'c']), log), (value) => {
      log.push(`body ${value}`);
      return value === 'b' ? 'break' : undefined;
    });
    expect(
      log,
      'a loop that leaves early tells the iterator, and asks it nothing more: a frame cannot know by itself that nobody will come back',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'next()', 'body b', 'return()']);
  });

  it('calls return() when the body throws, and passes the error on', () => {
    const log: string[] = [];
    const thrown = thrownBy(() =>
      forOf(loud(dishes(['a', 'b', 'c']), log), (value) => {
        log.push(`body ${value}`);
        throw new Error('the body has had enough');
      }),
    );
    expect(
      [...log, thrown],
      'an error is one more way to leave early: the iterator hears of it, and so does the caller of the loop',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'return()', 'the body has had enough']);
  });

  it('calls return() once, even when return() throws', () => {
    const log: string[] = [];
    const walk = loud(dishes(['a', 'b']), log);
    const { return: leave } = walk;
    walk.return = (value) => {
      leave(value);
      throw new Error('the door is stuck');
    };
    const thrown = thrownBy(() => forOf(walk, () => 'break'));
    expect(
      [...log, thrown],
      'a goodbye that goes wrong has been said: its error does not come from the body, so nobody says goodbye again',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'return()', 'the door is stuck']);
  });

  it('does not call return() when next() throws', () => {
    function* broken(): Generator<string, void, void> {
      yield 'a';
      throw new Error('the frame broke');
    }
    const calls: string[] = [];
    const thrown = thrownBy(() => forOf(loud(broken(), calls), () => undefined));
    expect(
      [...calls, thrown],
      'here it is the frame that has left, not the loop: the error passes on, and there is nobody to say goodbye to',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'next()', 'the frame broke']);
  });

  it('can leave an iterator that has no return()', () => {
    const thrown = thrownBy(() => forOf(['a', 'b'], () => 'break'));
    expect(
      thrown,
      'only `next()` is sure to be there: `return()` is for iterators that want to know, and those of arrays do not',
    ).toBe('nothing was thrown');
  });

  it('is not made of another for...of', () => {
    forOf([], () => undefined);
    const source = String(forOf).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    const loops = /\bfor\s*\([^;]*?\sof\s/.test(source);
    expect(
      loops,
      'the real loop makes these calls for you, and then you have not seen them: make them yourself',
    ).toBe(false);
  });
});

describe('5. interleave (stretch)', () => {
  it('hands on nothing that comes with done: true', () => {
    expect(
      walked(interleave(dishes(['a'], 'end of a'), dishes(['b'], 'end of b'))),
      'what a walk returns is not one of its values: look at `done` before you hand a value on',
    ).toEqual(['a', 'b']);
  });

  it('takes one value from each in turn', () => {
    expect(
      walked(interleave(dishes(['a', 'b']), dishes(['1', '2']))),
      'after one value it is the turn of the next walk: the first one can wait, because its frame keeps its place',
    ).toEqual(['a', '1', 'b', '2']);
  });

  it('goes on with those that are longer', () => {
    const calls: string[] = [];
    const walks = [['a'], ['p', 'q', 'r'], ['x', 'y'], []].map((values) => loud(dishes(values), calls));
    expect(
      walked(interleave(...walks)),
      'the end of one walk is not the end of the others: they keep their order, and nobody loses a turn',
    ).toEqual(['a', 'p', 'x', 'q', 'y', 'r']);
  });

  it('asks nobody before it is asked itself', () => {
    const calls: string[] = [];
    interleave(loud(dishes(['a']), calls, 'left '), loud(dishes(['b']), calls, 'right '));
    expect(
      calls,
      'a call makes a generator and runs none of its body: nobody has asked for a value yet, so it may not ask either',
    ).toEqual([]);
  });

  it('asks one walk at a time', () => {
    const calls: string[] = [];
    const both = interleave(
      loud(dishes(['a', 'b']), calls, 'left '),
      loud(dishes(['1', '2']), calls, 'right '),
    );
    const log = Array.from({ length: 3 }, () => {
      calls.push(`got ${both.next().value}`);
      return calls.splice(0);
    });
    expect(
      log,
      'one value was wanted, so one walk is asked: a whole round asked in advance moves frames whose turn may never come',
    ).toEqual([
      ['left next()', 'got a'],
      ['right next()', 'got 1'],
      ['left next()', 'got b'],
    ]);
  });

  it('asks nobody again who has said done', () => {
    const calls: string[] = [];
    walked(interleave(loud(dishes(['a']), calls, 'left '), loud(dishes(['1', '2', '3']), calls, 'right ')));
    expect(
      calls.filter((call) => call === 'left next()'),
      'one value and one end make two answers: a walk that has said `done: true` is out, and its turn goes to the others',
    ).toEqual(['left next()', 'left next()']);
  });

  it('can wait for a walk without an end', () => {
    const calls: string[] = [];
    function* naturals(): Generator<string, never, void> {
      for (let n = 1; ; n++) yield String(n);
    }
    const both = interleave<string>(loud(naturals(), calls), loud(dishes(['a']), calls));
    expect(
      Array.from({ length: 5 }, () => both.next().value),
      'a walk need not have an end, so its values cannot be collected first: each is asked for when its turn comes',
    ).toEqual(['1', 'a', '2', '3', '4']);
  });

  it('ends when there is nothing to interleave', () => {
    expect(
      stepsOf(interleave<string>()),
      'without walks the first answer is the end, and the end has no value',
    ).toEqual([{ value: undefined, done: true }]);
  });

  it('ends after the last end, and returns nothing', () => {
    expect(
      stepsOf(interleave(dishes(['a'], 'x'), dishes(['b'], 'y'))),
      'when every walk has ended so has this one: there are no more values, and what the walks returned stays with them',
    ).toEqual([
      { value: 'a', done: false },
      { value: 'b', done: false },
      { value: undefined, done: true },
    ]);
  });
});
