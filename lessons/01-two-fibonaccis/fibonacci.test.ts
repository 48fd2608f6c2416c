import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/01-two-fibonaccis/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { countedAdds, fib, fibForever, fibs, take } from './fibonacci.ts';
import { transcript } from './predict.ts';

/** A number that counts how often somebody looks at it: a loop that tests `index < n` looks once a turn. */
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

/** Numbers for the tests. They end, so that a test which asks for all of them comes back. */
function* oneToNine(): Generator<number, void, void> {
  for (let n = 1; n <= 9; n++) yield n;
}

describePrediction(transcript, demo);

describe('1. fibs', () => {
  it('begins 1, 1, 2, 3, 5', () => {
    expect(fibs(5), 'each number is the sum of the two before it, and the first two are 1').toEqual([
      1, 1, 2, 3, 5,
    ]);
  });

  it('gives exactly n numbers', () => {
    expect(
      [0, 1, 2, 20].map((n) => fibs(n).length),
      '`fibs(n)` has n numbers in it',
    ).toEqual([0, 1, 2, 20]);
  });

  it('gives a new array on each call', () => {
    fibs(3).push(99);
    expect(
      fibs(3),
      'two calls share nothing: what a caller does to one array must not show in the next',
    ).toEqual([1, 1, 2]);
  });
});

describe('2. fib', () => {
  it('yields the same numbers as the list', () => {
    expect([...fib(10)], 'walking over `fib(n)` gives what `fibs(n)` holds').toEqual([
      1, 1, 2, 3, 5, 8, 13, 21, 34, 55,
    ]);
  });

  it('yields nothing when n is 0', () => {
    expect([...fib(0)], 'with n = 0 the first `next()` is already the end').toEqual([]);
  });

  it('runs nothing until the first next()', () => {
    const { n, looks } = watched(5);
    fib(n);
    expect(
      looks(),
      'calling a generator function runs none of its body: it only makes a generator, and the body starts at the first `next()`',
    ).toBe(0);
  });

  it('does no work for numbers that nobody asked for', () => {
    const { n, looks } = watched(1000);
    const numbers = fib(n);
    numbers.next();
    numbers.next();
    expect(
      looks(),
      'two numbers were asked for, so the loop may turn twice: work out each number when it is wanted, not all of them before the first',
    ).toBeLessThanOrEqual(2);
  });

  it('is spent after one walk', () => {
    const numbers = fib(3);
    const walks = [[...numbers], [...numbers]];
    expect(
      walks,
      'a generator is one walk, not a list: when it has ended there is nothing left to walk over',
    ).toEqual([[1, 1, 2], []]);
  });

  it('starts afresh on each call', () => {
    const first = fib(4);
    const second = fib(4);
    const order = [first.next().value, first.next().value, first.next().value, second.next().value];
    expect(
      order,
      'each call makes a generator with its own `a`, `b` and `index`: one must not move the other',
    ).toEqual([1, 1, 2, 1]);
  });
});

describe('3. fibForever', () => {
  it('begins 1n, 1n, 2n, 3n, 5n', () => {
    const numbers = fibForever();
    const first = Array.from({ length: 5 }, () => numbers.next().value);
    expect(first, 'the same numbers as `fib`, as bigints').toEqual([1n, 1n, 2n, 3n, 5n]);
  });

  it('is exact far beyond 2 ** 53', () => {
    const numbers = fibForever();
    for (let skipped = 1; skipped < 100; skipped++) numbers.next();
    expect(
      numbers.next().value,
      'a `number` holds 53 bits and the 100th Fibonacci number needs 69: add bigints, do not convert at the end',
    ).toBe(354224848179261915075n);
  });

  it('has no end', () => {
    const numbers = fibForever();
    let steps = 0;
    while (steps < 2000 && numbers.next().done === false) steps += 1;
    expect(steps, 'the caller decides when to stop; `fibForever` itself never returns').toBe(2000);
  });
});

describe('4. take', () => {
  /** What `take(n, oneToNine())` gets out of it. Whether it is closed afterwards is not asked here. */
  const comesOut = (n: number): string[] =>
    traceOf(() => take(n, oneToNine()), { of: ['oneToNine'] }).filter((event) =>
      /yields|returns/.test(event),
    );

  it('gives the first n values', () => {
    expect(take(3, ['a', 'b', 'c', 'd']), '`take(3, values)` is the first three of them, in order').toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('stops while there is more to come', () => {
    expect(
      comesOut(3).filter((event) => event.includes('returns')),
      'you cannot collect an endless generator first and cut it afterwards: `[...values]` asks until it is told "done"',
    ).toEqual([]);
  });

  it('asks for n values and not one more', () => {
    expect(
      comesOut(3),
      'leave the loop as soon as you have enough: going round once more asks for a value that you then throw away',
    ).toEqual(['oneToNine yields 1', 'oneToNine yields 2', 'oneToNine yields 3']);
  });

  it('asks for nothing when n is 0', () => {
    expect(take(0, oneToNine()), 'the first 0 values are none').toEqual([]);
    expect(comesOut(0), 'nobody wanted a value, so none may be asked for').toEqual([]);
  });

  it('gives what there is when there are fewer', () => {
    expect(
      take(5, new Set([1, 2])),
      'a walk that ends early gives fewer than n values, and no `undefined`',
    ).toEqual([1, 2]);
  });

  it('works with fibForever', () => {
    expect(take(4, fibForever()), 'the two meet: a generator without an end, and a caller who stops').toEqual(
      [1n, 1n, 2n, 3n],
    );
  });
});

describe('5. countedAdds', () => {
  it('makes no addition when the generator is made', () => {
    const bill = countedAdds();
    bill.fib();
    expect(bill.adds(), 'nothing was asked for yet: making a generator must cost no addition').toBe(0);
  });

  it('keeps a new bill on each call', () => {
    take(3, countedAdds().fib());
    expect(
      countedAdds().adds(),
      'each `countedAdds()` starts at 0: the count belongs to the call, not to the file',
    ).toBe(0);
  });

  it('makes two additions for three numbers', () => {
    const bill = countedAdds();
    const numbers = bill.fib();
    const three = [numbers.next().value, numbers.next().value, numbers.next().value];
    expect(three, 'the same numbers as `fib`').toEqual([1, 1, 2]);
    expect(
      bill.adds(),
      'two additions are enough for three numbers: the one after a `yield` is due when the next number is asked for, and yours is made (or counted) before',
    ).toBe(2);
  });

  it('does not work ahead', () => {
    const bill = countedAdds();
    const numbers = bill.fib();
    const costs = Array.from({ length: 6 }, () => {
      numbers.next();
      return bill.adds();
    });
    expect(
      costs,
      'one more number, one more addition: a generator that fills a list first pays for numbers that nobody wants',
    ).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('adds up the additions of all its generators', () => {
    const bill = countedAdds();
    take(3, bill.fib());
    take(4, bill.fib());
    expect(
      bill.adds(),
      'one bill for all: two additions for the first three numbers, three for the other four',
    ).toBe(5);
  });
});
