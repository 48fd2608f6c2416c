import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/01-two-fibonaccis/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { countedAdds, fib, fibForever, fibs, take } from './fibonacci.ts';
import { transcript } from './predict.ts';

/** A value in one line, as a reader would write it. */
function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).join(', ')}]`;
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** What `run` returns, as a reader would say it, or what it throws. */
function outcome(run: () => unknown, tell = told): string {
  try {
    return tell(run());
  } catch (error) {
    return thrown(error);
  }
}

/** An error as part of a story; that an exercise is not written yet is thrown on. */
function thrown(error: unknown): string {
  if (error instanceof Error && error.message.startsWith('TODO')) throw error;
  return `threw ${error}`;
}

/** What kind of thing a call has given. */
function kind(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (value === null || value === undefined) return String(value);
  const { next } = value as { next?: unknown };
  return typeof next === 'function' ? 'a generator' : `a ${typeof value}`;
}

/** The answers to `count` calls of `next()`, told one by one: it always comes back, whatever the generator does. */
function answers(generator: Iterator<unknown>, count: number): string {
  const list: string[] = [];
  while (list.length < count) {
    const answer = (): string => {
      const { value, done } = generator.next();
      return done ? 'done' : told(value);
    };
    list.push(outcome(answer, String));
  }
  return list.join(' ');
}

/** What a walk finds. One of more than 20 values is cut there. */
function walk(values: Iterable<unknown>): string {
  const list: string[] = [];
  for (const value of values) {
    if (list.length === 20) return `${list.join(' ')} ...`;
    list.push(told(value));
  }
  return list.join(' ') || 'nothing';
}

/** One generator on its own, then two that take turns: what each of the three answers to four calls of `next()`. */
function threeOf(make: () => Iterator<unknown>): string[] {
  const alone = answers(make(), 4);
  const [left, right] = [make(), make()];
  const turns = Array.from({ length: 4 }, () => [answers(left, 1), answers(right, 1)]);
  return [
    `on its own: ${alone}`,
    `one of two: ${turns.map(([answer]) => answer).join(' ')}`,
    `the other: ${turns.map(([, answer]) => answer).join(' ')}`,
  ];
}

/** The first of the three, and twice the same. */
function alike([alone = '']: readonly string[]): string[] {
  const answered = alone.replace('on its own: ', '');
  return [alone, `one of two: ${answered}`, `the other: ${answered}`];
}

/** How many values a generator without an end gives, or where it ends. */
function endOf(generator: Iterator<unknown>, enough: number): string {
  for (let given = 0; given < enough; given++) {
    try {
      if (generator.next().done) return `ends after ${given} numbers`;
    } catch (error) {
      return `${thrown(error)} after ${given} numbers`;
    }
  }
  return 'has a next number, however often it is asked';
}

/** A number that counts how often a loop compares something with it: a loop that tests `index < n` does so once a turn. */
function watched(value: number): { n: number; looks: () => number } {
  let looks = 0;
  const n = {
    valueOf() {
      looks += 1;
      return value;
    },
  };
  return { n: n as unknown as number, looks: () => looks };
}

/** The numbers 1 to 9, and how many values have been asked for: the tenth call finds the end. */
function oneToNine(): { values: Iterable<number>; asked: () => number } {
  let asked = 0;
  function* values(): Generator<number, void, void> {
    for (let n = 1; n <= 9; n++) {
      asked += 1;
      yield n;
    }
    asked += 1;
  }
  return { values: values(), asked: () => asked };
}

describePrediction(transcript, demo);

describe('1. fibs', () => {
  it('returns an array', () => {
    expect(
      outcome(() => fibs(3), kind),
      '`fibs` is an ordinary function that returns a finished array: a star would make it a generator, and without a `return` it gives `undefined`',
    ).toBe('an array');
  });

  it('gives a new array on each call', () => {
    const first = fibs(3);
    const given = told(first);
    const second = told(fibs(3));
    fibs(3).push(99);
    expect(
      [`first call: ${given}`, `second call: ${second}`, `first array, later: ${told(first)}`],
      'two calls share nothing: make the array, `a` and `b` inside the function, so that each call has its own',
    ).toEqual([`first call: ${given}`, `second call: ${given}`, `first array, later: ${given}`]);
  });

  it('gives exactly n numbers', () => {
    expect(
      [0, 1, 2, 5].map((n) => `fibs(${n}) has ${fibs(n).length}`),
      '`fibs(n)` has n numbers in it, and none when n is 0: count the turns of your loop',
    ).toEqual(['fibs(0) has 0', 'fibs(1) has 1', 'fibs(2) has 2', 'fibs(5) has 5']);
  });

  it('begins 1, 1, 2, 3, 5', () => {
    expect(fibs(5), 'each number is the sum of the two before it, and the first two are 1').toEqual([
      1, 1, 2, 3, 5,
    ]);
  });

  it('goes on as far as you ask', () => {
    expect(
      told(fibs(20).slice(15)),
      'the rule holds at every place: work out the 16th to the 20th number as you did the first five',
    ).toBe('[987, 1597, 2584, 4181, 6765]');
  });
});

describe('2. fib', () => {
  it('makes a generator', () => {
    expect(
      outcome(() => fib(3), kind),
      'a call of `fib` makes a generator, which has a `next()`: an array has none, and must hold every number before you see one',
    ).toBe('a generator');
  });

  it('runs nothing until the first next()', () => {
    const { n, looks } = watched(5);
    fib(n);
    expect(
      looks() === 0 ? 'made, and not started' : 'made, and n was looked at',
      'calling a generator function (`function*`) runs none of its body: it only makes a generator, and the body starts at the first `next()`. Something looked at `n` before that',
    ).toBe('made, and not started');
  });

  it('starts afresh on each call', () => {
    const three = threeOf(() => fib(4));
    expect(
      three,
      'each call makes a generator with its own variables: declare them inside the body, so that one generator cannot move another',
    ).toEqual(alike(three));
  });

  it('yields its numbers, and does not return them', () => {
    const [first] = answers(fib(10), 1).split(' ');
    expect(
      first === 'done' ? 'ends before the first `yield`' : 'yields',
      'the body of `fib(10)` ends before it yields anything: `return` ends a body, and a loop never sees what is returned. `yield` hands a number over, and the body can go on',
    ).toBe('yields');
  });

  it('hands over one number at a time', () => {
    expect(
      kind(fib(10).next().value),
      '`yield` hands over the value on its right, as it is: an array is one value, however many numbers are in it',
    ).toBe('a number');
  });

  it('does no work for numbers that nobody asked for', () => {
    const { n, looks } = watched(1000);
    answers(fib(n), 2);
    expect(
      looks() <= 6 ? 'about two turns for two numbers' : `${looks()} turns for two numbers`,
      'two numbers were asked for, so the loop may turn twice: work out each number when it is wanted, not all of them before the first',
    ).toBe('about two turns for two numbers');
  });

  it('yields n numbers', () => {
    const count = (n: number): string => {
      const all = answers(fib(n), 20).split(' done')[0] ?? '';
      const given = all === 'done' || all.startsWith('done ') ? 0 : all.split(' ').length;
      return `fib(${n}) yields ${given === 20 ? '20 or more' : given}`;
    };
    expect(
      [0, 1, 2, 10].map(count),
      '`fib(n)` yields n numbers, and none when n is 0: count the turns of your loop',
    ).toEqual(['fib(0) yields 0', 'fib(1) yields 1', 'fib(2) yields 2', 'fib(10) yields 10']);
  });

  it('yields the same numbers as the list', () => {
    expect(
      walk(fib(10)),
      '`fib(n)` yields the numbers of the list, in the same order: 1, 1, and then the sum of the two before',
    ).toBe('1 1 2 3 5 8 13 21 34 55');
  });

  it('is spent after one walk', () => {
    const numbers = fib(3);
    expect(
      [`first walk: ${walk(numbers)}`, `second walk: ${walk(numbers)}`],
      'a generator is one walk, not a list: when it has ended there is nothing left to walk over',
    ).toEqual(['first walk: 1 1 2', 'second walk: nothing']);
  });
});

describe('3. fibForever', () => {
  it('makes a generator', () => {
    expect(
      outcome(() => fibForever(), kind),
      'a call of `fibForever` makes a generator, which has a `next()`: no array can hold numbers without an end',
    ).toBe('a generator');
  });

  it('starts afresh on each call', () => {
    const three = threeOf(() => fibForever());
    expect(
      three,
      'each call makes a generator with its own `a` and `b`: declare them inside the body, so that one generator cannot move another',
    ).toEqual(alike(three));
  });

  it('yields its numbers, and does not return them', () => {
    expect(
      answers(fibForever(), 1) === 'done' ? 'ends before the first `yield`' : 'yields',
      'the body of `fibForever()` ends before it yields anything: `return` ends a body, and a loop never sees what is returned. `yield` hands a number over, and the body can go on',
    ).toBe('yields');
  });

  it('begins 1n, 1n, 2n, 3n, 5n', () => {
    expect(
      answers(fibForever(), 5),
      'the same numbers as `fib`, as bigints: start with `0n` and `1n`, for a bigint can only be added to a bigint',
    ).toBe('1n 1n 2n 3n 5n');
  });

  it('is exact far beyond 2 ** 53', () => {
    const numbers = fibForever();
    answers(numbers, 99);
    expect(
      `the 100th: ${answers(numbers, 1)}`,
      'a `number` holds 53 bits and the 100th Fibonacci number needs 69: add bigints, do not convert at the end',
    ).toBe('the 100th: 354224848179261915075n');
  });

  it('has no end', () => {
    expect(
      endOf(fibForever(), 20_000),
      'the caller decides when to stop; `fibForever` itself never returns',
    ).toBe('has a next number, however often it is asked');
  });
});

describe('4. take', () => {
  it('gives a new array on each call', () => {
    const story = (given: string, later: string): string[] => [
      `first array: ${given}`,
      `the same array, after another call: ${later}`,
    ];
    let [given, later] = ['', ''];
    outcome(() => {
      const first = take(2, ['a', 'b', 'c']);
      given = told(first);
      take(2, ['x', 'y', 'z']);
      later = told(first);
    });
    expect(
      story(given, later),
      'two calls share nothing: make the array inside the function, so that each call has its own',
    ).toEqual(story(given, given));
  });

  it('takes from anything that for...of accepts', () => {
    function* abc(): Generator<string, void, void> {
      yield* ['a', 'b', 'c'];
    }
    const taken = [['a', 'b', 'c'], new Set(['a', 'b', 'c']), abc()].map((values) =>
      outcome(() => take<string>(2, values)),
    );
    const tell = ([array, set, generator]: readonly string[]): string[] => [
      `an array: ${array}`,
      `a Set: ${set}`,
      `a generator: ${generator}`,
    ];
    const one = taken.find((list) => !list.startsWith('threw')) ?? "['a', 'b']";
    expect(
      tell(taken),
      'an array or a Set has no `next()`, and a Set or a generator has no `length` and no index: `for...of` works on all three',
    ).toEqual(tell([one, one, one]));
  });

  it('returns an array', () => {
    const given = outcome(() => take(2, ['a', 'b', 'c']), kind);
    const why: Record<string, string> = {
      'a generator':
        '`take` returns an array, and yours returns a generator: the star after `function` makes a call run none of the body. Take the star away, and collect the values',
      undefined: '`take` returns an array: collect the values in one, and `return` it after the loop',
    };
    expect(given, why[given] ?? '`take` returns an array with the values that it took').toBe('an array');
  });

  it('stops while there is more to come', () => {
    const { values, asked } = oneToNine();
    take(3, values);
    expect(
      asked() < 10 ? 'leaves before the end' : 'asks until it is told "done"',
      'your `take` asks until it is told "done", and an endless generator never says it: do not collect first and cut afterwards, as `[...values]` does, but leave the loop when you have enough',
    ).toBe('leaves before the end');
  });

  it('gives the first n values', () => {
    expect(
      [1, 3].map((n) => `take(${n}, ['a', 'b', 'c', 'd']): ${told(take(n, ['a', 'b', 'c', 'd']))}`),
      '`take(n, values)` is the first n of them, in order: no more and no fewer',
    ).toEqual(["take(1, ['a', 'b', 'c', 'd']): ['a']", "take(3, ['a', 'b', 'c', 'd']): ['a', 'b', 'c']"]);
  });

  it('asks for n values and not one more', () => {
    const { values, asked } = oneToNine();
    take(3, values);
    expect(
      `take(3, values) asks for ${asked()} values`,
      'leave the loop as soon as you have enough: going round once more asks for a value that you then throw away',
    ).toBe('take(3, values) asks for 3 values');
  });

  it('asks for nothing when n is 0', () => {
    const { values, asked } = oneToNine();
    const given = told(take(0, values));
    expect(
      `take(0, values) gives ${given} and asks for ${asked()} values`,
      '`take(0, values)` is an empty array, and asks for nothing: entering the loop already asks for the first value',
    ).toBe('take(0, values) gives [] and asks for 0 values');
  });

  it('keeps a value that is undefined, 0 or empty', () => {
    expect(
      told(take(4, [0, '', undefined, null, 'e'])),
      'a value may be 0, empty or `undefined`: only `done` says that there are no more',
    ).toBe("[0, '', undefined, null]");
  });

  it('gives what there is when there are fewer', () => {
    expect(
      outcome(() => take(5, new Set([1, 2]))),
      'a walk that ends early gives fewer than n values, and no `undefined`',
    ).toBe('[1, 2]');
  });

  it('works with fibForever', () => {
    expect(
      outcome(() => take(4, fibForever())),
      'the two meet: a generator without an end, and a caller who stops',
    ).toBe('[1n, 1n, 2n, 3n]');
  });
});

describe('5. countedAdds', () => {
  it('returns two functions, fib and adds', () => {
    const parts = (): string => {
      const { fib, adds } = countedAdds();
      return `fib: ${typeof fib}, adds: ${typeof adds}`;
    };
    expect(
      outcome(parts, String),
      '`countedAdds()` returns an object with two functions: each call of `fib()` makes a generator, and each call of `adds()` returns the count as it is then',
    ).toBe('fib: function, adds: function');
  });

  it('makes no addition when the generator is made', () => {
    const bill = countedAdds();
    bill.fib();
    expect(
      bill.adds(),
      'nothing was asked for yet: a new bill says 0, and making a generator costs no addition',
    ).toBe(0);
  });

  it('makes a generator', () => {
    expect(
      outcome(() => countedAdds().fib(), kind),
      'a call of `fib()` makes a generator, which has a `next()`: no array can hold numbers without an end',
    ).toBe('a generator');
  });

  it('keeps a new bill on each call', () => {
    const first = countedAdds();
    answers(first.fib(), 3);
    const before = first.adds();
    const second = countedAdds().adds();
    expect(
      [`first bill: ${before}`, `second bill: ${second}`, `first bill again: ${first.adds()}`],
      'each `countedAdds()` starts at 0 and leaves the other bills alone: the count belongs to the call, not to the file',
    ).toEqual([`first bill: ${before}`, 'second bill: 0', `first bill again: ${before}`]);
  });

  it('starts afresh on each call', () => {
    const three = threeOf(() => countedAdds().fib());
    expect(
      three,
      'each generator has its own `a` and `b`: declare them inside the body, so that one generator cannot move another',
    ).toEqual(alike(three));
  });

  it('yields its numbers, and does not return them', () => {
    expect(
      answers(countedAdds().fib(), 1) === 'done' ? 'ends before the first `yield`' : 'yields',
      'the body of `fib()` ends before it yields anything: `return` ends a body, and a loop never sees what is returned. `yield` hands a number over, and the body can go on',
    ).toBe('yields');
  });

  it('yields the same numbers as fib', () => {
    expect(
      answers(countedAdds().fib(), 10),
      'the same numbers as `fib`, in the same order: counting changes none of them',
    ).toBe('1 1 2 3 5 8 13 21 34 55');
  });

  it('starts afresh for each generator of a bill', () => {
    const bill = countedAdds();
    const three = threeOf(() => bill.fib());
    expect(
      three,
      'the generators of one bill share the count and nothing else: each has its own `a` and `b`, declared inside the body',
    ).toEqual(alike(three));
  });

  /** What the bill says after each of the first six numbers. */
  const costs = (): number[] => {
    const bill = countedAdds();
    const numbers = bill.fib();
    return Array.from({ length: 6 }, () => {
      numbers.next();
      return bill.adds();
    });
  };

  it('does not work ahead', () => {
    const [first = 0] = costs();
    expect(
      first <= 3 ? 'at most a few additions for the first number' : `${first} additions for the first number`,
      'one more number, one more addition: a generator that fills a list first pays for numbers that nobody wants',
    ).toBe('at most a few additions for the first number');
  });

  it('has no end', () => {
    expect(
      endOf(countedAdds().fib(), 1500),
      'the caller decides when to stop; the generator of a bill never returns',
    ).toBe('has a next number, however often it is asked');
  });

  it('counts an addition once', () => {
    const all = costs();
    const steps = all.slice(1).map((cost, at) => cost - (all[at] ?? 0));
    expect(
      steps.some((step) => step > 1)
        ? `${Math.max(...steps)} additions for one number`
        : 'one at most for each number',
      'one more number costs one addition, `a + b`: moving `b` into `a` adds nothing',
    ).toBe('one at most for each number');
  });

  /** One line for each of the six numbers. */
  const bill = (adds: readonly number[]): string[] =>
    adds.map((cost, at) => `after number ${at + 1}: ${cost} additions`);

  it('makes no addition before the number that needs it is asked for', () => {
    expect(
      bill(costs().map((cost, at) => Math.max(cost, at))),
      'yours adds (or counts) too early. Add when the body goes on after a `yield`, not before the `yield`: the first number is free, and three numbers cost two additions',
    ).toEqual(bill([0, 1, 2, 3, 4, 5]));
  });

  it('counts every addition', () => {
    expect(
      bill(costs()),
      '`adds()` says too few. Each number after the first costs one addition: start with `a = 0`, count every `a + b`, and let `adds()` return the count as it is when it is called',
    ).toEqual(bill([0, 1, 2, 3, 4, 5]));
  });

  it('adds up the additions of all its generators', () => {
    const bill = countedAdds();
    answers(bill.fib(), 3);
    answers(bill.fib(), 4);
    expect(
      `3 numbers, then 4 of another generator: ${bill.adds()} additions`,
      'one bill for all: two additions for the first three numbers, three for the other four',
    ).toBe('3 numbers, then 4 of another generator: 5 additions');
  });
});
