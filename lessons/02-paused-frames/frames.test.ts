import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/02-paused-frames/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { forOf, forOfWithErrors, interleave, Range, rangeGen, stepper } from './frames.ts';
import { transcript } from './predict.ts';

const ENDLESS = 'it still goes on after 100 calls';

/** A generator for the tests: it yields these values, then returns `end`. */
function* dishes<T, R = undefined>(values: readonly T[], end?: R): Generator<T, R, void> {
  yield* values;
  return end as R;
}

/** Writes into `calls` what is done to a generator from now on, and refuses to be asked for ever. */
function loud<T, R>(walk: Generator<T, R, void>, calls: string[], name = ''): Generator<T, R, void> {
  const { next, return: leave } = walk;
  walk.next = () => {
    if (calls.length >= 100) throw new Error(ENDLESS);
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

/** An iterator of `values` that notes each call of a method of its own, and whether `this` was lost on the way. */
function strict(values: readonly string[], calls: string[]): IterableIterator<string, undefined, void> {
  const rest = [...values];
  const note = (call: string, self: unknown): void => {
    if (calls.length >= 100) throw new Error(ENDLESS);
    calls.push(self === walk ? call : `${call} without its iterator`);
  };
  const walk: IterableIterator<string, undefined, void> = {
    next() {
      note('next()', this);
      const value = rest.shift();
      return value === undefined ? { value, done: true } : { value, done: false };
    },
    return() {
      note('return()', this);
      return { value: undefined, done: true };
    },
    [Symbol.iterator]: () => walk,
  };
  return walk;
}

/** The calls of a `strict` iterator that came without it. */
const withoutThis = (calls: readonly string[]): string =>
  [...new Set(calls.filter((call) => call.includes('without')))].join(', ') ||
  'each call is made on its iterator';

/** A value in one line, as a reader would write it. */
function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).join(', ')}]`;
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${told(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** What kind of thing a call has given. */
function kind(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (value === null || typeof value !== 'object') return told(value);
  return typeof (value as { next?: unknown }).next === 'function'
    ? 'something with a next()'
    : 'an object without a next()';
}

/** What `run` returns, in words, or what it throws; that an exercise is not written yet is thrown on. */
function outcome(run: () => unknown, tell: (value: unknown) => string = told): string {
  try {
    return tell(run());
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('TODO')) throw error;
    return error instanceof TypeError ? `threw ${error}` : `threw ${(error as Error).message}`;
  }
}

/** The answers to `count` calls of `next()`, one a line. */
function answers(make: () => Iterator<unknown>, count: number): string[] {
  let walk: Iterator<unknown> | undefined;
  return Array.from({ length: count }, () =>
    outcome(() => {
      walk ??= make();
      return walk.next();
    }),
  );
}

/** The first `n` answers of a new walk over `values`. */
const asked = (values: Iterable<unknown>, n: number): string[] => answers(() => values[Symbol.iterator](), n);

/** What comes out of a walk before it is done, in one line. One of more than 20 values is cut there. */
function walked(values: Iterable<unknown>): string {
  return outcome(() => {
    const all: string[] = [];
    for (const value of values) {
      if (all.length === 20) return `${all.join(' ')} and so on`;
      all.push(typeof value === 'object' ? told(value) : String(value));
    }
    return all.join(' ') || 'nothing';
  }, String);
}

/** Which number from 2 up to 5 comes beside the first `done: true` of a walk, and not before. */
function lost(values: Iterable<unknown>): string {
  const found = outcome(() => {
    const walk = values[Symbol.iterator]();
    const missing = new Set<unknown>([2, 3, 4]);
    for (let asked = 0; asked < 20; asked++) {
      const { value, done } = walk.next();
      if (done) return missing.has(value) ? `the number ${value}` : 'no number';
      missing.delete(value);
    }
    return 'no number';
  }, String);
  return found.startsWith('the number') ? found : 'no number';
}

/** One walk on its own, then two that take turns: what each of the three answers to four calls of `next()`. */
function threeOf(make: () => Iterator<unknown>): string[] {
  const one = (walk: Iterator<unknown>): string =>
    outcome(() => {
      const { value, done } = walk.next();
      return done ? 'done' : value;
    }, String);
  const four = <T>(turn: () => T): T[] => Array.from({ length: 4 }, turn);
  const made = outcome(() => {
    const first = make();
    const alone = four(() => one(first));
    const [left, right] = [make(), make()];
    const turns = four(() => [one(left), one(right)]);
    return [alone, turns.map(([answer]) => answer), turns.map(([, answer]) => answer)]
      .map((list) => list.join(' '))
      .join('\n');
  }, String);
  const [alone = '', left = alone, right = alone] = made.split('\n');
  return [`on its own: ${alone}`, `one of two: ${left}`, `the other: ${right}`];
}

/** The first of the three, and twice the same. */
function alike([alone = '']: readonly string[]): string[] {
  const answered = alone.replace('on its own: ', '');
  return [alone, `one of two: ${answered}`, `the other: ${answered}`];
}

/** A number that counts how often something is compared with it. */
function watched(value: number): { n: number; looks: () => number } {
  let looks = 0;
  const n = {
    valueOf() {
      looks += 1;
      if (looks > 5000) throw new Error('`stop` has been looked at 5,000 times, and nobody stops');
      return value;
    },
  };
  return { n: n as unknown as number, looks: () => looks };
}

/** What `next()` of this walk looks for in `this` and does not find there. */
function missedInThis(walk: Iterator<unknown>): string[] {
  const missed: string[] = [];
  const self = new Proxy(walk, {
    get(target, key) {
      if (!(key in target)) missed.push(`this.${String(key)}`);
      return Reflect.get(target, key, target);
    },
  });
  // A generator wants no other `this` than itself: that is no finding here.
  outcome(() => walk.next.call(self));
  return [...new Set(missed)];
}

describePrediction(transcript, demo);

describe('1. stepper', () => {
  /** What `stepper` writes down about a generator, a line for each answer. */
  const steps = (generator: Generator<unknown, unknown, void>): string[] => {
    let list: unknown;
    const failure = outcome(() => {
      list = stepper(generator);
    });
    return failure.startsWith('threw') || !Array.isArray(list) ? [failure] : list.map(told);
  };

  it('calls next() on the generator', () => {
    const calls: string[] = [];
    outcome(() => stepper(strict(['soup'], calls) as unknown as Generator<string, undefined, void>));
    expect(
      withoutThis(calls),
      'a `next` that has been taken out of its generator has lost its `this`: call it as `generator.next()`',
    ).toBe('each call is made on its iterator');
  });

  it('stops at done: true', () => {
    expect(
      outcome(() => stepper(loud(dishes(['soup']), [])), kind).includes(ENDLESS) ? ENDLESS : 'it stops',
      'your loop does not stop when an answer says `done: true`: look at `done` in each answer',
    ).toBe('it stops');
  });

  it('returns a list', () => {
    expect(
      outcome(() => stepper(loud(dishes(['soup']), [])), kind),
      '`stepper` returns an array with the answers: collect them in one, and `return` it at the end',
    ).toBe('an array');
  });

  it('makes a new list on each call', () => {
    const values = (list: readonly IteratorResult<unknown>[]): string =>
      list.map((answer) => told(answer?.value)).join(' ');
    const first = stepper(loud(dishes(['soup']), []));
    const before = values(first);
    stepper(loud(dishes(['cake', 'fruit']), []));
    expect(
      [`first list: ${before}`, `the same list, after another call: ${values(first)}`],
      'two calls share nothing: make the list inside the function, so that each call has its own',
    ).toEqual([`first list: ${before}`, `the same list, after another call: ${before}`]);
  });

  it('keeps whole answers', () => {
    expect(
      stepper(loud(dishes(['soup']), [])).map((answer) =>
        typeof answer === 'object' && 'value' in answer && 'done' in answer
          ? 'an answer with value and done'
          : told(answer),
      )[0] ?? 'an answer with value and done',
      'an answer has two parts, `value` and `done`: keep the object that `next()` gives, not only its value',
    ).toBe('an answer with value and done');
  });

  it('leaves no value out', () => {
    expect(
      steps(loud(dishes(['soup', 'fish', 'cake']), [])).filter((line) => line.includes('done: false')),
      'a call of `next()` is not a look at the frame: each one moves it on and uses up an answer. Keep every answer, in order',
    ).toEqual([
      "{ value: 'soup', done: false }",
      "{ value: 'fish', done: false }",
      "{ value: 'cake', done: false }",
    ]);
  });

  it('writes down the end too', () => {
    expect(
      steps(loud(dishes(['soup', 'cake']), [])),
      'the end is an answer of `next()` like the others: it is on the list once, as its last line, with `done: true`',
    ).toEqual([
      "{ value: 'soup', done: false }",
      "{ value: 'cake', done: false }",
      '{ value: undefined, done: true }',
    ]);
  });

  it('goes on past a value that is undefined', () => {
    expect(
      steps(loud(dishes(['soup', undefined, 0, 'cake']), [])),
      'a frame may yield `undefined` or 0 and live on: only `done` says that it has ended',
    ).toEqual([
      "{ value: 'soup', done: false }",
      '{ value: undefined, done: false }',
      '{ value: 0, done: false }',
      "{ value: 'cake', done: false }",
      '{ value: undefined, done: true }',
    ]);
  });

  it('keeps the value that comes with done: true', () => {
    expect(
      steps(loud(dishes(['soup', 'cake'], 'bill'), [])),
      'what the body returns is handed over once, with the first `done: true`: if you ask again after the end, it is gone',
    ).toEqual([
      "{ value: 'soup', done: false }",
      "{ value: 'cake', done: false }",
      "{ value: 'bill', done: true }",
    ]);
  });

  it('finds one answer in a generator that has ended', () => {
    const generator = loud(dishes(['soup'], 'bill'), []);
    stepper(generator);
    expect(
      steps(generator),
      'a generator that has ended still answers, without its old values: `undefined`, and `done: true`',
    ).toEqual(['{ value: undefined, done: true }']);
  });
});

describe('2. Range', () => {
  it('gives an iterator', () => {
    expect(
      outcome(() => new Range(2, 5)[Symbol.iterator](), kind),
      '`[Symbol.iterator]()` returns an iterator: an object with a method `next()`',
    ).toBe('something with a next()');
  });

  it('answers with an object', () => {
    const [first = ''] = asked(new Range(2, 5), 1);
    expect(
      first.startsWith('{ ') || first.startsWith('threw') ? 'an object with value and done' : first,
      'each call of `next()` returns an object with two parts, `{ value, done }`, and not the number itself',
    ).toBe('an object with value and done');
  });

  it('looks for nothing in `this` that the iterator does not have', () => {
    const walk = new Range(2, 5)[Symbol.iterator]();
    expect(
      missedInThis(walk)
        .map((name) => `${name} is undefined`)
        .join(', ') || 'everything is found',
      'inside `next() {...}`, `this` is the iterator and not the Range: copy what you need from the Range into variables before you return the iterator',
    ).toBe('everything is found');
  });

  it('can be walked again', () => {
    const range = new Range(0, 3);
    const first = walked(range);
    expect(
      [`first walk: ${first}`, `second walk: ${walked(range)}`],
      'each walk begins at `start`: give it an iterator of its own, and keep the place in that iterator. A place kept in the range stays where the last walk left it',
    ).toEqual([`first walk: ${first}`, `second walk: ${first}`]);
  });

  it('gives each of two walks its own place', () => {
    const range = new Range(0, 3);
    const three = threeOf(() => range[Symbol.iterator]());
    expect(
      three,
      'a place belongs to a walk, not to the range: when two walks share one, each of them moves the other',
    ).toEqual(alike(three));
  });

  it('says in each answer whether it is done', () => {
    expect(
      asked(new Range(2, 4), 3).map((answer) =>
        answer.includes('done: ') || answer.startsWith('threw') ? 'says done' : answer,
      ),
      'an answer has two parts, and you read both when you drive by hand: say `done: false` beside each number, as a generator does',
    ).toEqual(['says done', 'says done', 'says done']);
  });

  it('hands over the last number before it says done', () => {
    expect(
      `done: true comes with ${lost(new Range(2, 5))}`,
      'a walk throws away what comes with `done: true`, so a number that is sent along with it never arrives',
    ).toBe('done: true comes with no number');
  });

  it('does not end at once', () => {
    const all = walked(new Range(2, 5));
    expect(
      all === 'nothing' ? 'the first answer says done: true' : 'the first answer has a number',
      'your walk from 2 to 5 ends at once: look at the question that decides which answer `next()` gives, and at the place where the walk begins',
    ).toBe('the first answer has a number');
  });

  it('comes to an end', () => {
    const all = walked(new Range(2, 5));
    expect(
      all.includes('and so on') || all.startsWith('threw') ? all : 'it ends',
      'this walk never says `done: true`: each call of `next()` moves its place on, and a place that has reached `stop` is the end',
    ).toBe('it ends');
  });

  it('begins at start and ends before stop', () => {
    expect(
      `from 2 up to 5: ${walked(new Range(2, 5))}`,
      '`start` is one of the numbers and `stop` is not: it only says where to end',
    ).toBe('from 2 up to 5: 2 3 4');
  });

  it('is empty when start is not below stop', () => {
    expect(
      [`from 3 up to 3: ${walked(new Range(3, 3))}`, `from 5 up to 1: ${walked(new Range(5, 1))}`],
      'a walk can be over before it begins: the first answer may be `done: true`, and a place beyond `stop` is over too',
    ).toEqual(['from 3 up to 3: nothing', 'from 5 up to 1: nothing']);
  });

  it('stays at its end', () => {
    expect(
      asked(new Range(0, 2), 5),
      'after the end there is nothing left to give: no value and `done: true`, however often you ask',
    ).toEqual([
      '{ value: 0, done: false }',
      '{ value: 1, done: false }',
      '{ value: undefined, done: true }',
      '{ value: undefined, done: true }',
      '{ value: undefined, done: true }',
    ]);
  });

  it('finds its numbers when they are asked for', () => {
    const { n, looks } = watched(1000);
    asked(new Range(0, n), 2);
    expect(
      looks() <= 6
        ? 'about two looks at `stop` for two numbers'
        : `${looks()} looks at \`stop\` for two numbers`,
      'two numbers were asked for: a range that works out the others has done it for nobody',
    ).toBe('about two looks at `stop` for two numbers');
  });

  it('has a next() of its own making', () => {
    const tag = String(new Range(0, 3)[Symbol.iterator]()).replace(/^\[object (.*)\]$/, '$1');
    expect(
      tag === 'Object' ? 'an object that you wrote' : `JavaScript's own ${tag}`,
      'a generator or an array does this for you, and then you have not seen what they do: write the object with `next()` yourself',
    ).toBe('an object that you wrote');
  });
});

describe('3. rangeGen', () => {
  it('makes a generator', () => {
    expect(
      outcome(() => rangeGen(2, 5), kind),
      'a call of `rangeGen` makes a generator, which has a `next()` and is good for one walk: an array or a Range has none',
    ).toBe('something with a next()');
  });

  it('runs nothing until the first next()', () => {
    const { n, looks } = watched(5);
    rangeGen(0, n);
    expect(
      looks() === 0 ? 'made, and not started' : 'made, and `stop` was looked at',
      'a call of a generator function makes a frame and leaves it paused above the first line: nothing may have looked at `stop` yet',
    ).toBe('made, and not started');
  });

  it('makes a new frame on each call', () => {
    const three = threeOf(() => rangeGen(0, 3));
    expect(
      three,
      'two calls, two frames: declare the variables inside the body, so that moving one frame leaves the other where it is',
    ).toEqual(alike(three));
  });

  it('yields its last number too', () => {
    expect(
      `done: true comes with ${lost(rangeGen(2, 5))}`,
      'what a body returns is not one more value of the walk: it comes with `done: true`, and the walk throws it away. Yield every number',
    ).toBe('done: true comes with no number');
  });

  it('gives the numbers that Range gives', () => {
    expect(
      [
        `from 2 up to 5: ${walked(rangeGen(2, 5))}`,
        `from 3 up to 3: ${walked(rangeGen(3, 3))}`,
        `from 5 up to 1: ${walked(rangeGen(5, 1))}`,
      ],
      '`rangeGen` yields the numbers themselves, from `start` up to `stop`, without `stop`; nothing when there is no such number',
    ).toEqual(['from 2 up to 5: 2 3 4', 'from 3 up to 3: nothing', 'from 5 up to 1: nothing']);
  });

  it('has no value at its end', () => {
    expect(
      asked(rangeGen(0, 1), 3),
      'this frame returns nothing, so what comes with `done: true` is `undefined`',
    ).toEqual([
      '{ value: 0, done: false }',
      '{ value: undefined, done: true }',
      '{ value: undefined, done: true }',
    ]);
  });

  it('does no work for numbers that nobody asked for', () => {
    const { n, looks } = watched(1000);
    asked(rangeGen(0, n), 2);
    expect(
      looks() <= 6
        ? 'about two looks at `stop` for two numbers'
        : `${looks()} looks at \`stop\` for two numbers`,
      'between two calls the frame stands still: to have looked further than the second number, it must have run ahead',
    ).toBe('about two looks at `stop` for two numbers');
  });

  it('is one walk', () => {
    const numbers = rangeGen(0, 3);
    expect(
      [`first walk: ${walked(numbers)}`, `second walk: ${walked(numbers)}`],
      'a generator is its own iterator, one frame with one place: the second walk begins where the first one ended',
    ).toEqual(['first walk: 0 1 2', 'second walk: nothing']);
  });
});

/** What happens when a loop walks over `values`: what the body does is written into the log, and an error is its last line. */
function story(
  loop: typeof forOf,
  log: string[],
  values: Iterable<string>,
  body: (value: string) => 'break' | undefined = () => undefined,
): string[] {
  const end = outcome(() =>
    loop(values, (value) => {
      if (log.length >= 100) throw new Error(ENDLESS);
      log.push(`body ${value}`);
      return body(value);
    }),
  );
  return end.startsWith('threw') ? [...log, end] : log;
}

/** Whether a function is written with for...of. */
function loops(written: (...values: never[]) => void): string {
  const source = String(written).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  return /\bfor\s*\([^;]*?\sof\s/.test(source) ? 'uses for...of' : 'makes its own calls';
}

describe('4. forOf', () => {
  it('calls next() and return() on their iterator', () => {
    const calls: string[] = [];
    story(forOf, calls, strict(['a', 'b'], calls), () => 'break');
    expect(
      withoutThis(calls),
      'a method that has been taken out of its iterator has lost its `this`: call it as `walk.next()` or `walk.return()`',
    ).toBe('each call is made on its iterator');
  });

  it('asks values for an iterator', () => {
    const [first = ''] = story(forOf, [], ['a', 'b']);
    expect(
      first.startsWith('threw TypeError') ? first : 'walks over an array',
      'an array has no `next()`: ask it for an iterator with `values[Symbol.iterator]()`, and drive that',
    ).toBe('walks over an array');
  });

  it('asks for one iterator', () => {
    const calls: string[] = [];
    story(forOf, [], loud(dishes(['a', 'b']), calls));
    expect(
      calls.filter((call) => call === '[Symbol.iterator]()'),
      'one loop asks `values` for one iterator, once: not every iterable has an index or a `length`, and an array that is asked again begins again at its first value',
    ).toEqual(['[Symbol.iterator]()']);
  });

  it('asks for a new answer in each turn', () => {
    const log: string[] = [];
    story(forOf, log, loud(dishes(['a', 'b']), []));
    expect(
      log.filter((line) => line === 'body a').length > 1
        ? "the body gets 'a' more than once"
        : 'a new answer',
      'one answer of `next()` is one turn: call `next()` again for the next turn, or the body gets the same value for ever',
    ).toBe('a new answer');
  });

  it('stops at done: true', () => {
    const log: string[] = [];
    const calls: string[] = [];
    const all = story(forOf, log, loud(dishes(['a']), calls));
    expect(
      all.some((line) => line.includes(ENDLESS)) ? ENDLESS : 'it stops',
      'your loop goes on after `done: true`: look at `done` in each answer, before you call the body',
    ).toBe('it stops');
  });

  it('does not hand over what comes with done: true', () => {
    const log = story(forOf, [], dishes(['soup', 'cake'], 'bill'));
    expect(
      log.includes('body bill') ? log : [],
      'what a frame returns is not one more value: the loop ends there, and its body does not see it',
    ).toEqual([]);
  });

  it('hands each value to the body, in order', () => {
    const seen: unknown[] = [];
    outcome(() =>
      forOf<unknown>([0, '', undefined, false, 'a'], (value) => {
        if (seen.length >= 100) throw new Error(ENDLESS);
        seen.push(value);
        return undefined;
      }),
    );
    expect(
      told(seen),
      'the body gets every value that comes before `done: true`, in order, and a value may be `undefined`, 0 or empty. Each `next()` uses up one of them',
    ).toBe("[0, '', undefined, false, 'a']");
  });

  it('does not call return() after the end', () => {
    const calls: string[] = [];
    story(forOf, calls, loud(dishes(['a', 'b']), calls));
    expect(
      calls.filter((call) => call === 'return()'),
      '`return()` says "I am leaving before your end": an iterator that has said `done: true` has ended already',
    ).toEqual([]);
  });

  it('takes turns with the body', () => {
    const log: string[] = [];
    expect(
      story(forOf, log, loud(dishes(['a', 'b']), log)),
      'the loop asks for a value when the body has finished with the one before, and asks until it is told `done: true`, once',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'next()', 'body b', 'next()']);
  });

  it('calls return() when the body says break', () => {
    const log: string[] = [];
    expect(
      story(forOf, log, loud(dishes(['a', 'b', 'c']), log), (value) => (value === 'b' ? 'break' : undefined)),
      'a loop that leaves early calls `return()` once, and asks for nothing more: a frame cannot know by itself that nobody will ask again',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'next()', 'body b', 'return()']);
  });

  it('can leave an iterator that has no return()', () => {
    expect(
      story(forOf, [], ['a', 'b'], () => 'break'),
      "only `next()` is sure to be there. An array's iterator has no `return()`: call it if it is there",
    ).toEqual(['body a']);
  });

  it('is not made of another for...of', () => {
    outcome(() => forOf([], () => undefined));
    expect(
      loops(forOf),
      'the real loop makes these calls for you, and then you have not seen them: make them yourself',
    ).toBe('makes its own calls');
  });
});

describe('5. forOfWithErrors (stretch)', () => {
  it('does what forOf does while nothing throws', () => {
    const told = (leave: boolean): string[] => {
      const log: string[] = [];
      return story(forOfWithErrors, log, loud(dishes(['a', 'b'], 'end'), log), () =>
        leave ? 'break' : undefined,
      );
    };
    expect(
      ['to the end:', ...told(false), 'break at a:', ...told(true)],
      'this is the loop of `forOf`: one `return()` when it leaves early, none when it reaches the end',
    ).toEqual([
      'to the end:',
      ...['[Symbol.iterator]()', 'next()', 'body a', 'next()', 'body b', 'next()'],
      'break at a:',
      ...['[Symbol.iterator]()', 'next()', 'body a', 'return()'],
    ]);
  });

  const failing = (): never => {
    throw new Error('the body has had enough');
  };

  it('calls return() when the body throws, and passes the error on', () => {
    const log: string[] = [];
    expect(
      story(forOfWithErrors, log, loud(dishes(['a', 'b', 'c']), log), failing),
      'an error is one more way to leave early: the iterator gets its one `return()`, and the caller of the loop gets the error',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'return()', 'threw the body has had enough']);
  });

  it('passes the error on when there is no return()', () => {
    expect(
      story(forOfWithErrors, [], ['a', 'b'], failing),
      "an array's iterator has no `return()`: the body's error has to reach the caller all the same",
    ).toEqual(['body a', 'threw the body has had enough']);
  });

  it('does not call return() when next() throws', () => {
    function* broken(): Generator<string, void, void> {
      yield 'a';
      throw new Error('the frame broke');
    }
    const log: string[] = [];
    expect(
      story(forOfWithErrors, log, loud(broken(), log)),
      'here the frame has ended, with an error: it passes on, and there is nothing left to call `return()` on',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'next()', 'threw the frame broke']);
  });

  /** A walk whose `return()` throws. */
  const stuck = (log: string[]): Generator<string, undefined, void> => {
    const walk = loud(dishes(['a', 'b']), log);
    const { return: leave } = walk;
    walk.return = (value) => {
      leave(value);
      throw new Error('the door is stuck');
    };
    return walk;
  };

  it('calls return() once, even when return() throws', () => {
    const log: string[] = [];
    expect(
      story(forOfWithErrors, log, stuck(log), () => 'break'),
      'after a break, `return()` is called once, and its error goes to the caller: it does not come from the body, so it is no reason to call `return()` again',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'return()', 'threw the door is stuck']);
  });

  it('passes on the error of the body when return() throws too', () => {
    const log: string[] = [];
    expect(
      story(forOfWithErrors, log, stuck(log), failing),
      'two errors, and one caller: the body threw first, so the caller gets that error, and the one from `return()` is dropped',
    ).toEqual(['[Symbol.iterator]()', 'next()', 'body a', 'return()', 'threw the body has had enough']);
  });

  it('is not made of another for...of', () => {
    expect(
      loops(forOfWithErrors),
      'the real loop makes these calls for you, and then you have not seen them: make them yourself',
    ).toBe('makes its own calls');
  });
});

describe('6. interleave (stretch)', () => {
  it('calls next() on its iterator', () => {
    const calls: string[] = [];
    walked(interleave(strict(['a', 'b'], calls)));
    expect(
      withoutThis(calls),
      'a `next` that has been taken out of its iterator has lost its `this`: call it as `walk.next()`',
    ).toBe('each call is made on its iterator');
  });

  it('asks nobody before it is asked itself', () => {
    const calls: string[] = [];
    outcome(() => interleave(loud(dishes(['a']), calls, 'left '), loud(dishes(['b']), calls, 'right ')));
    expect(
      calls,
      'a call makes a generator and runs none of its body: nobody has asked for a value yet, so no walk is asked either',
    ).toEqual([]);
  });

  it('hands on nothing that comes with done: true', () => {
    const all = walked(interleave(dishes(['a'], 'end-of-a'), dishes(['b'], 'end-of-b')));
    expect(
      all.includes('end-of') ? all : 'values only',
      'what a walk returns is not one of its values: look at `done` before you hand a value on',
    ).toBe('values only');
  });

  it('takes one value from each in turn', () => {
    expect(
      walked(interleave(dishes(['a', 'b']), dishes(['1', '2']))),
      'one value at a time, and then it is the turn of the next walk: the first one can wait, because its frame keeps its place',
    ).toBe('a 1 b 2');
  });

  it('goes on with those that are longer', () => {
    const calls: string[] = [];
    const walks = [['a'], ['p', 'q', 'r'], ['x', 'y'], []].map((values) => loud(dishes(values), calls));
    expect(
      walked(interleave(...walks)),
      'the end of one walk is not the end of the others: they keep their order, and none of them loses a turn',
    ).toBe('a p x q y r');
  });

  it('goes on past a value that is undefined', () => {
    expect(
      walked(interleave<unknown>(dishes(['a', undefined, 0, 'b']), dishes(['1', '2', '3', '4']))),
      'a walk may yield `undefined` or 0 and go on: only `done` says that it has ended',
    ).toBe('a 1 undefined 2 0 3 b 4');
  });

  it('asks one walk at a time', () => {
    const calls: string[] = [];
    const both = interleave(
      loud(dishes(['a', 'b']), calls, 'left '),
      loud(dishes(['1', '2']), calls, 'right '),
    );
    const log = Array.from({ length: 3 }, () => {
      calls.push(`got ${both.next().value}`);
      return calls.splice(0).join(', ');
    });
    expect(
      log,
      'one value was wanted, so one walk is asked: a whole round asked in advance moves frames whose turn may never come',
    ).toEqual(['left next(), got a', 'right next(), got 1', 'left next(), got b']);
  });

  it('does not ask a finished walk again', () => {
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
      Array.from({ length: 5 }, () => outcome(() => both.next().value, String)),
      'a walk need not have an end, so its values cannot be collected first: each is asked for when its turn comes',
    ).toEqual(['1', 'a', '2', '3', '4']);
  });

  it('ends when there is nothing to interleave', () => {
    expect(
      answers(() => interleave<string>(), 1),
      'without walks the first answer is the end, and the end has no value',
    ).toEqual(['{ value: undefined, done: true }']);
  });

  it('ends after the last end, and returns nothing', () => {
    expect(
      answers(() => interleave(dishes(['a'], 'x'), dishes(['b'], 'y')), 3),
      'when every walk has ended, so has this one: there are no more values, and what the walks returned stays with them',
    ).toEqual([
      "{ value: 'a', done: false }",
      "{ value: 'b', done: false }",
      '{ value: undefined, done: true }',
    ]);
  });
});
