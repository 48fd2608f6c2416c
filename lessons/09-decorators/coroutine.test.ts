import { describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/09-decorators/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import {
  type Coro,
  type CoroFn,
  coroutine,
  type FutureLike,
  type FutureOf,
  isCoroutine,
  isCoroutineFunction,
  lazily,
  primed,
} from './coroutine.ts';
import { type Creation, onCreation } from './given/creation.ts';
import { transcript } from './predict.ts';

/** Something to wait for, with a name to be seen in a story. */
class Dish implements FutureLike {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  done(): boolean {
    return false;
  }

  addDoneCallback(): void {}
}

/** A future that `yield*` can wait for, as lesson 11 builds it. */
class Oven implements FutureOf<string> {
  #bread: string | undefined;

  bake(bread: string): void {
    this.#bread = bread;
  }

  done(): boolean {
    return this.#bread !== undefined;
  }

  addDoneCallback(): void {}

  *[Symbol.iterator](): Coro<string> {
    if (!this.done()) yield this;
    return this.#bread ?? 'raw dough';
  }
}

/** A frame. The tests cannot use what they test. */
function isFrame(x: unknown): boolean {
  return Object.prototype.toString.call(x) === '[object Generator]';
}

/** A value in the words of a story. */
function show(value: unknown): string {
  if (value instanceof Dish) return `the ${value.name}`;
  if (value instanceof Oven) return 'the oven';
  if (isFrame(value)) return 'a frame';
  if (typeof value === 'function') return 'a function';
  if (value instanceof Promise) return 'a promise';
  if (typeof value !== 'object' || value === null || value instanceof Error) return String(value);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if ('next' in value) return 'an iterator that is not a frame';
  return Object.getPrototypeOf(value) === Object.prototype
    ? `{ ${Object.entries(value)
        .map(([key, each]) => `${key}: ${show(each)}`)
        .join(', ')} }`
    : `a ${value.constructor?.name}`;
}

/** What `action` gives, or the error that it throws, in words; but the TODO of an exercise is not an outcome. */
function outcome(action: () => unknown): string {
  try {
    return show(action());
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
    return `throws ${error}`;
  }
}

/** What a question answers for each value, one line for each. */
function answers(ask: (x: unknown) => unknown, values: Record<string, unknown>): string[] {
  return Object.entries(values).map(([name, value]) => `${name}: ${outcome(() => ask(value))}`);
}

/** The same lines, when each of the values should get the same answer. */
const all = (answer: boolean, values: Record<string, unknown>): string[] =>
  Object.keys(values).map((name) => `${name}: ${answer}`);

/** Drives a coroutine to its end, and writes down each call of `next()` and what it gave. */
function driven(coro: unknown, lines: string[]): void {
  if (!isFrame(coro)) {
    lines.push(`loop:  cannot drive ${show(coro)}`);
    return;
  }
  for (let calls = 0; calls < 20; calls++) {
    lines.push('loop:  next()');
    let step: IteratorResult<unknown, unknown>;
    try {
      step = (coro as Coro<unknown>).next();
    } catch (error) {
      lines.push(`loop:  ${error} comes out`);
      return;
    }
    lines.push(
      step.done ? `loop:  the end, with ${show(step.value)}` : `loop:  is handed ${show(step.value)}`,
    );
    if (step.done) return;
    if (step.value instanceof Oven) step.value.bake('bread');
  }
  lines.push('loop:  gives up');
}

/** What comes out of a coroutine at its end, in words. */
function resultOf(make: () => unknown): string {
  const lines: string[] = [];
  const said = outcome(() => driven(make(), lines));
  return said === 'undefined' ? String(lines.at(-1)).replace(/^loop: {2}(the end, with )?/, '') : said;
}

/** Comes back when everything that was put off until later, for no longer than now, has run. */
const later = (): Promise<void> => new Promise((resolve) => setImmediate(() => setTimeout(resolve)));

/** The place where an error was made, as `file.ts:12`. */
const placeOf = ({ stack = '' }: Error): string => /([^\\/\s(?]+:\d+):\d+\)?$/m.exec(stack)?.[1] ?? 'nowhere';

/** For the compiler alone: `body` is never called. The lines in it that must be refused say so. */
function compilerReads(body: () => unknown): void {
  expectTypeOf(body).toBeFunction();
}

describePrediction(transcript, demo);

describe('1. primed', () => {
  const listener = (lines: string[]) =>
    function* listener(): Generator<string, string, string> {
      lines.push('frame:  begins');
      let reply = 'ready';
      for (let heard = 0; heard < 3; heard++) {
        const word = yield reply;
        lines.push(`frame:  hears ${word}`);
        reply = `${word}!`;
      }
      return 'enough';
    };

  it('makes a frame for each call', () => {
    const make = primed(listener([]));
    const [one, two]: unknown[] = [make(), make()];
    expect(
      isFrame(one) && one === two ? 'the same frame' : 'another one',
      'Two calls of your wrapper returned the same frame. Call `fn` inside the wrapper, so that each call makes a frame.',
    ).toBe('another one');
  });

  it('returns the frame', () => {
    expect(
      outcome(() => primed(listener([]))()),
      'A caller uses your wrapper instead of `fn`, so the wrapper has to return what `fn` returns: the frame. What the priming `next()` gives is dropped.',
    ).toBe('a frame');
  });

  it('primes in the call', () => {
    const lines: string[] = [];
    const make = primed(listener(lines));
    lines.push('caller: has a wrapper');
    make();
    lines.push('caller: has a frame');
    expect(
      lines,
      'The body has to begin in the call of the wrapper, and go as far as its first `yield`: call `next()` there, once. It does not begin when the function is decorated, or later, when the first word comes. (A wrapper with a star runs nothing when it is called.)',
    ).toEqual(['caller: has a wrapper', 'frame:  begins', 'caller: has a frame']);
  });

  it('returns a frame that hears the first word', () => {
    const lines: string[] = [];
    const frame = primed(listener(lines))();
    for (const word of ['a', 'b']) lines.push(`caller: gets ${frame.next(word).value}`);
    expect(
      lines,
      'After the call, the frame is paused at its first `yield`, so the first word of the caller is the first word that the frame hears. Call `next()` once: a second call uses up a `yield`, and a `for...of` that you leave closes the frame.',
    ).toEqual(['frame:  begins', 'frame:  hears a', 'caller: gets a!', 'frame:  hears b', 'caller: gets b!']);
  });

  it('passes on the arguments', () => {
    const open = primed(function* (...amounts: number[]): Generator<string, void, string> {
      yield 'open';
      yield `was called with ${amounts.length} arguments: ${amounts.join(', ')}`;
    });
    expect(
      outcome(() => open(1, 2, 3).next('?').value),
      'The caller passes its arguments to your wrapper. Pass all of them on to `fn`.',
    ).toBe('was called with 3 arguments: 1, 2, 3');
  });

  it('passes on `this`', () => {
    const till = {
      currency: 'francs',
      open: primed(function* (this: { currency: string }): Generator<string, void, string> {
        yield 'open';
        yield `takes ${this.currency}`;
      }),
    };
    expect(
      outcome(() => till.open().next('?').value),
      'The wrapper was called as `till.open()`, and `fn` did not get `till` as its `this`. An arrow function has no `this` of its own, and `fn(...args)` passes none on.',
    ).toBe('takes francs');
  });

  it('stops at a first `yield` that hands out nothing, too', () => {
    const lines: string[] = [];
    const frame = primed(function* (): Generator<string | undefined, void, string> {
      lines.push(`frame:  receives ${yield}`);
      lines.push(`frame:  receives ${yield 'ready'}`);
    })();
    for (const word of ['salt', 'sugar']) frame.next(word);
    expect(
      lines,
      'The frame is paused at its first `yield` also when that `yield` hands out nothing: call `next()` once, and do not look at what it gives.',
    ).toEqual(['frame:  receives salt', 'frame:  receives sugar']);
  });

  it('keeps the types', () => {
    const make = primed(function* (from: number): Generator<number, string, boolean> {
      let n = from;
      while (yield n) n += 1;
      return 'enough';
    });
    expectTypeOf(make).parameters.toEqualTypeOf<[number]>();
    const frame: Generator<number, string, boolean> = make(5);
    compilerReads(() => {
      // @ts-expect-error the function that was wrapped takes a number: a decorator that forgets it accepts anything
      make('5');
      // @ts-expect-error its frames are sent booleans: a decorator that forgets it accepts anything
      frame.next('yes');
    });
    expect(
      [frame.next(true).value, frame.next(false).value].map(String),
      'A primed frame goes on as `fn` wrote it: it yields, hears and returns the same values.',
    ).toEqual(['6', 'enough']);
  });
});

describe('2. isCoroutine', () => {
  /** Not a frame, but it has everything that a loop needs. It writes down which of its methods is called. */
  const tube = (lines: string[] = []) => ({
    next: () => {
      lines.push('next() was called');
      return { value: undefined, done: true };
    },
    throw: () => lines.push('throw() was called'),
    return: () => lines.push('return() was called'),
    [Symbol.iterator]: () => {
      lines.push('[Symbol.iterator]() was called');
      return tube(lines);
    },
  });

  function* frames(): Coro<string> {
    yield;
    return 'the end';
  }

  it('answers true or false', () => {
    const lines = answers((x) => isCoroutine(x), { frame: frames(), null: null, '0': 0, "''": '', '{}': {} });
    expect(
      lines.filter((line) => !/: (?:true|false|throws .*)$/.test(line)),
      'The answer has to be `true` or `false`. `a && b` evaluates to one of the two as it is: to `null`, or to a method.',
    ).toEqual([]);
  });

  it('changes nothing', () => {
    const lines: string[] = [];
    function* cook(): Coro<void> {
      lines.push('the body of a frame ran');
      yield;
    }
    const asked = [cook(), tube(lines), () => lines.push('a function was called')];
    for (const x of asked) outcome(() => isCoroutine(x));
    expect(
      lines,
      'You called something to find out about it. A call can change things: it moves a frame, for example. Look at whether a method is there, and call none.',
    ).toEqual([]);
  });

  it('is true of every frame', () => {
    const [fresh, begun, ended] = [frames(), frames(), frames()];
    begun.next();
    ended.return('early');
    const values = { 'a new frame': fresh, 'a paused frame': begun, 'a frame that has ended': ended };
    expect(
      answers((x) => isCoroutine(x), values),
      'Every frame has the three doors and `[Symbol.iterator]`, before it begins and after it has ended too.',
    ).toEqual(all(true, values));
  });

  it('answers for every value', () => {
    const values = {
      null: null,
      undefined: undefined,
      '0': 0,
      "''": '',
      true: true,
      '5n': 5n,
      'a symbol': Symbol('x'),
      '{}': {},
      'an object without a prototype': Object.create(null),
    };
    expect(
      answers((x) => isCoroutine(x), values),
      'Your function can be asked about any value, and none of these has doors. `typeof null` is "object", and reading a property of `null` or `undefined` throws.',
    ).toEqual(all(false, values));
  });

  it('is false of functions', () => {
    const values = { 'function* frames': frames, 'an arrow function': () => frames(), 'a class': class {} };
    expect(
      answers((x) => isCoroutine(x), values),
      'A function that makes frames is not a frame: a loop has to call it first.',
    ).toEqual(all(false, values));
  });

  it('is false of an object that has only some of the doors', () => {
    async function* stream(): AsyncGenerator<number, void, void> {
      yield 1;
    }
    const values = {
      'a list': [1],
      "a list's iterator": [1].values(),
      "a map's iterator": new Map().keys(),
      'a text': 'text',
      'a promise': Promise.resolve(),
      'an async generator': stream(),
    };
    expect(
      answers((x) => isCoroutine(x), values),
      'A loop uses all three doors, and `yield*` calls `[Symbol.iterator]`. Each of these lacks at least one of the four.',
    ).toEqual(all(false, values));
  });

  it('looks for every door', () => {
    const doors = ['next', 'throw', 'return', Symbol.iterator];
    const name = (door: string | symbol) => (typeof door === 'symbol' ? `[${door.description}]` : door);
    const values = Object.fromEntries([
      ...doors.map((door) => [`without ${name(door)}`, { ...tube(), [door]: undefined }]),
      ...doors.map((door) => [`${name(door)} is a text`, { ...tube(), [door]: 'push' }]),
    ]);
    expect(
      answers((x) => isCoroutine(x), values),
      'Each of the four has to be there, and has to be a function: otherwise the loop finds out when it needs it.',
    ).toEqual(all(false, values));
  });

  it('does not care who made it', () => {
    expect(
      outcome(() => isCoroutine(tube())),
      'This object is not a frame, and it has all four methods, as your `tube` in lesson 08: a loop can drive it. Ask for the methods and nothing else.',
    ).toBe('true');
  });

  it('tells the compiler', () => {
    const x: unknown = frames();
    if (isCoroutine(x)) expectTypeOf(x).toEqualTypeOf<Coro<unknown>>();
    expect(
      outcome(() => isCoroutine(x)),
      'A frame in a variable of type `unknown` is still a frame.',
    ).toBe('true');
  });
});

describe('3. lazily', () => {
  it('runs nothing in the call', () => {
    const lines: string[] = [];
    const boil = lazily(() => {
      lines.push('cook:  boils water');
    });
    lines.push('main:  has a coroutine function');
    boil();
    lines.push('main:  has called it');
    expect(
      lines,
      'The plain function ran before anything drove the frame. Call `fn` inside the body of a generator.',
    ).toEqual(['main:  has a coroutine function', 'main:  has called it']);
  });

  it('runs the function once and returns its value', () => {
    const lines: string[] = [];
    let pots = 0;
    const boil = lazily(() => {
      pots += 1;
      lines.push(`cook:  boils pot ${pots}`);
      return pots;
    });
    driven(boil(), lines);
    driven(boil(), lines);
    expect(
      lines,
      'Each frame calls `fn` once, at its first `next()`, and returns the value. It yields nothing of its own: there is nothing to wait for.',
    ).toEqual([
      'loop:  next()',
      'cook:  boils pot 1',
      'loop:  the end, with 1',
      'loop:  next()',
      'cook:  boils pot 2',
      'loop:  the end, with 2',
    ]);
  });

  it('returns other values as they are', () => {
    const values = {
      '0': 0,
      "''": '',
      null: null,
      undefined,
      false: false,
      'a text': 'hot',
      'a list': [1, 2],
      'a map': new Map(),
    };
    expect(
      Object.entries(values).map(
        ([name, value]) =>
          `${name}: ${outcome(() => (lazily(() => value)().next().value === value ? 'as it is' : 'something else'))}`,
      ),
      'A value that is neither a coroutine nor a future is the result, as it is. You can walk over a list or a text, and that does not make it a coroutine; `null` has no methods to look at.',
    ).toEqual(Object.keys(values).map((name) => `${name}: as it is`));
  });

  it('goes on as the coroutine that the function returns', () => {
    const lines: string[] = [];
    function* bake(): Coro<string> {
      yield new Dish('dough');
      return 'bread';
    }
    driven(lazily(() => bake())(), lines);
    expect(
      lines,
      'When `fn` returns a coroutine, the frame goes on as that one: it yields what the coroutine yields, and returns what the coroutine returns.',
    ).toEqual(['loop:  next()', 'loop:  is handed the dough', 'loop:  next()', 'loop:  the end, with bread']);
  });

  it('lets an error through to that coroutine', () => {
    const lines: string[] = [];
    function* bake(): Coro<string> {
      try {
        yield new Dish('dough');
      } catch (error) {
        lines.push(`cook:  catches ${error}`);
      }
      return 'bread';
    }
    const order = lazily(() => bake())();
    order.next();
    lines.push(`loop:  throws smoke in, gets ${outcome(() => order.throw('smoke').value)}`);
    expect(
      lines,
      'An error that is thrown in has to reach the coroutine that `fn` returned. A loop that calls `next()` and yields is not a tube: `yield*` passes on all three doors.',
    ).toEqual(['cook:  catches smoke', 'loop:  throws smoke in, gets bread']);
  });

  it('waits for the future that the function returns', () => {
    const lines: string[] = [];
    const full = new Oven();
    full.bake('toast');
    driven(lazily(() => new Oven())(), lines);
    driven(lazily(() => full)(), lines);
    expect(
      lines,
      'When `fn` returns a future, the frame waits for it with `yield*`, as for a coroutine: the loop is handed the future, and the value that the future holds in the end is the result. `handsItselfOut` recognizes one.',
    ).toEqual([
      'loop:  next()',
      'loop:  is handed the oven',
      'loop:  next()',
      'loop:  the end, with bread',
      'loop:  next()',
      'loop:  the end, with toast',
    ]);
  });

  it('throws where it is driven', () => {
    const lines: string[] = [];
    const burn = lazily(() => {
      throw new Error('smoke');
    });
    lines.push(`main:  the call gives ${outcome(() => burn())}`);
    driven(burn(), lines);
    expect(
      lines,
      'The function runs when its frame is driven, so its error comes out of that `next()`. Leave it uncaught.',
    ).toEqual(['main:  the call gives a frame', 'loop:  next()', 'loop:  Error: smoke comes out']);
  });

  it('passes on the arguments and `this`', () => {
    const cook = {
      name: 'Ada',
      make: lazily(function (this: { name: string } | undefined, ...dishes: string[]) {
        return `${dishes.join(' and ') || 'nothing'} by ${this?.name}`;
      }),
    };
    expect(
      resultOf(() => cook.make('soup', 'bread', 'tea')),
      'The caller called `cook.make(...)`. `fn` runs later, in another function: keep the arguments and `this` of the call until then, and call `fn` with both.',
    ).toBe('soup and bread and tea by Ada');
  });
});

describe('4. coroutine', () => {
  /** Two steps: something to wait for, then a bare yield. */
  const recipe = (lines: string[]) =>
    function* cook(what: string): Coro<string> {
      lines.push(`cook:  begins ${what}`);
      yield new Dish(what);
      lines.push(`cook:  stirs ${what}`);
      yield;
      return `hot ${what}`;
    };

  it('returns a wrapper that returns a frame', () => {
    const make: unknown = coroutine(recipe([]));
    const call = typeof make === 'function' ? outcome(() => make('soup')) : 'impossible';
    expect(
      [`coroutine(fn) gives ${show(make)}`, `a call of that gives ${call}`],
      '`coroutine` has to return a function, and each call of that function has to return the frame that `make` made.',
    ).toEqual(['coroutine(fn) gives a function', 'a call of that gives a frame']);
  });

  it('makes a frame for each call', () => {
    const make = coroutine(recipe([]));
    const [soup, tea]: unknown[] = [make('soup'), make('tea')];
    expect(
      soup === tea ? 'the same frame' : 'another one',
      'Two calls of your wrapper returned the same frame. Call `make` inside the wrapper, so that each call makes a frame.',
    ).toBe('another one');
  });

  it('leaves the function alone', () => {
    const bare = recipe([]);
    const before = Reflect.ownKeys(bare);
    const wrapped: unknown = coroutine(bare);
    expect(
      [
        `what coroutine returns: ${wrapped === bare ? 'the function itself' : 'another function'}`,
        `the function's name: ${bare.name}`,
        `its new properties: ${Reflect.ownKeys(bare)
          .filter((key) => !before.includes(key))
          .map(String)
          .join(', ')}`,
      ],
      'A decorator returns another function and does not change the one that it receives: other code may go on using that one as it was written.',
    ).toEqual([
      'what coroutine returns: another function',
      "the function's name: cook",
      'its new properties: ',
    ]);
  });

  it('leaves the first step to the loop', () => {
    const coro = coroutine(recipe([]))('soup');
    expect(
      outcome(() => coro.next()),
      'The first step says what the coroutine waits for. You took that step in the wrapper, so the loop never sees the soup, and comes back too early. `coroutine` must not prime.',
    ).toBe('{ value: the soup, done: false }');
  });

  it('starts nothing', async () => {
    const lines: string[] = [];
    const make = coroutine(recipe(lines));
    lines.push('main:  has a coroutine function');
    const coro = make('soup');
    lines.push('main:  has a coroutine');
    await later();
    lines.push('main:  comes back later');
    driven(coro, lines);
    expect(
      lines,
      'A mark does not make a function asynchronous: nothing runs when the function is decorated, in the call, or later by itself. The frame moves only when the loop calls `next()`.',
    ).toEqual([
      'main:  has a coroutine function',
      'main:  has a coroutine',
      'main:  comes back later',
      'loop:  next()',
      'cook:  begins soup',
      'loop:  is handed the soup',
      'loop:  next()',
      'cook:  stirs soup',
      'loop:  is handed undefined',
      'loop:  next()',
      'loop:  the end, with hot soup',
    ]);
  });

  it('returns the frame itself', () => {
    const bare = recipe([]);
    const coro: unknown = coroutine(bare)('soup');
    expect(
      Object.getPrototypeOf(coro) === bare.prototype ? 'the frame of cook' : 'another frame around it',
      'A function with a star makes a frame, and you put a second frame around it, which every `next()` would have to go through. Return the frame itself.',
    ).toBe('the frame of cook');
  });

  it('takes functions without a star', () => {
    const lines: string[] = [];
    const boil = coroutine(() => {
      lines.push('cook:  boils water');
      return 'hot water';
    });
    const order = coroutine(() => new Oven());
    const coros = [boil(), order()];
    lines.push('main:  has two coroutines');
    for (const coro of coros) driven(coro, lines);
    expect(
      lines,
      'A function without a star would run in the call. `make` is the function to call: it turns such a function into one that makes frames.',
    ).toEqual([
      'main:  has two coroutines',
      'loop:  next()',
      'cook:  boils water',
      'loop:  the end, with hot water',
      'loop:  next()',
      'loop:  is handed the oven',
      'loop:  next()',
      'loop:  the end, with bread',
    ]);
  });

  it('passes on the arguments', () => {
    const bake = coroutine(function* (...dishes: string[]): Coro<string> {
      return dishes.join(' and ') || 'nothing';
    });
    const boil = coroutine((...dishes: string[]) => dishes.join(' and ') || 'nothing');
    expect(
      [
        `with a star: ${resultOf(() => bake('bread', 'cake', 'rolls'))}`,
        `without: ${resultOf(() => boil('rice', 'tea', 'soup'))}`,
      ],
      'The caller passes its arguments to your wrapper. Pass all of them on to `make`.',
    ).toEqual(['with a star: bread and cake and rolls', 'without: rice and tea and soup']);
  });

  it('passes on `this`', () => {
    const kitchen = {
      cook: 'Ada',
      bake: coroutine(function* (this: { cook: string } | undefined): Coro<string> {
        return `${this?.cook}`;
      }),
      boil: coroutine(function (this: { cook: string } | undefined) {
        return `${this?.cook}`;
      }),
    };
    expect(
      [
        `kitchen.bake(), this.cook: ${resultOf(() => kitchen.bake())}`,
        `kitchen.boil(), this.cook: ${resultOf(() => kitchen.boil())}`,
        `kitchen.boil.call(bob), this.cook: ${resultOf(() => kitchen.boil.call({ cook: 'Bob' }))}`,
      ],
      'Your wrapper has to pass on the `this` of each call. An arrow function has no `this` of its own, and `make(...args)` passes none on.',
    ).toEqual([
      'kitchen.bake(), this.cook: Ada',
      'kitchen.boil(), this.cook: Ada',
      'kitchen.boil.call(bob), this.cook: Bob',
    ]);
  });

  it('keeps the name and the length', () => {
    const bare = [
      recipe([]),
      function* named(_a: number, _b: number): Coro<void> {},
      function plain(_a: number, _b: number, _c: number) {},
    ];
    expect(
      bare
        .map((fn) => coroutine(fn as () => Coro<unknown>))
        .map(({ name, length }) => `name: ${name}, length: ${length}`),
      'A wrapper is a function of its own and has its own name and length. They cannot be assigned, but `Object.defineProperty` gives it those of `fn` (not those of `make`).',
    ).toEqual(['name: cook, length: 1', 'name: named, length: 2', 'name: plain, length: 3']);
  });

  it('marks the wrapper', () => {
    const bare = recipe([]);
    const once = coroutine(bare);
    expect(
      [
        `coroutine(wrapper): ${coroutine(once) === once ? 'the same wrapper' : 'another wrapper'}`,
        `coroutine(fn), once more: ${(coroutine(bare) as unknown) === bare ? 'fn itself' : 'a wrapper'}`,
      ],
      'The mark belongs on the wrapper that you return, and not on `fn`: add the wrapper to `marked`. `coroutine` returns a function with a mark as it is.',
    ).toEqual(['coroutine(wrapper): the same wrapper', 'coroutine(fn), once more: a wrapper']);
  });

  it('announces each coroutine in the call that makes it', () => {
    const seen: Creation[] = [];
    const stop = onCreation((creation) => seen.push(creation));
    const lines: string[] = [];
    const count = (after: string) => lines.push(`announced, after ${after}: ${seen.length}`);
    try {
      const bake = coroutine(recipe([]));
      count('decorating');
      const bread = bake('bread');
      count('one call');
      const cake = bake('cake');
      count('two calls');
      driven(bread, []);
      driven(cake, []);
      count('driving both');
      const made: unknown[] = [bread, cake];
      lines.push(
        `what was announced: ${seen.map(({ coroutine }) => (made.includes(coroutine) ? 'the frame' : show(coroutine))).join(', ')}`,
      );
    } finally {
      stop();
    }
    expect(
      lines,
      'Call `announce` in the wrapper, once in each call, with the frame that the caller gets: not when the function is decorated, and not when the frame begins.',
    ).toEqual([
      'announced, after decorating: 0',
      'announced, after one call: 1',
      'announced, after two calls: 2',
      'announced, after driving both: 2',
      'what was announced: the frame, the frame',
    ]);
  });

  it('announces the name and the place of the call', () => {
    const seen: Creation[] = [];
    const stop = onCreation((creation) => seen.push(creation));
    const places: string[] = [];
    try {
      const bake = coroutine(recipe([]));
      const boil = coroutine(function kettle() {});
      for (const make of [() => [bake('bread'), new Error()], () => [boil(), new Error()]])
        places.push(placeOf(make()[1] as Error));
    } finally {
      stop();
    }
    expect(
      seen.map(({ name, site }) => `${name}, at ${site}`),
      'The second argument of `announce` is the function that the caller called, which is your wrapper: its name is announced, and the line that called it. `fn` and `make` are not on the stack at that moment, so they have no caller to find.',
    ).toEqual([`cook, at ${places[0]}`, `kettle, at ${places[1]}`]);
  });

  it('can stand above a method', () => {
    const lines: string[] = [];
    const said = outcome(() => {
      class Cook {
        readonly #name: string;

        constructor(name: string) {
          this.#name = name;
        }

        @coroutine
        *make(what: string): Coro<string> {
          lines.push(`${this.#name}:   begins ${what}`);
          yield new Dish(what);
          return yield* this.#serve(what);
        }

        @coroutine
        *#serve(what: string): Coro<string> {
          yield;
          return `${what} by ${this.#name}`;
        }
      }
      const ada = new Cook('Ada').make('soup');
      const bob = new Cook('Bob').make('tea');
      lines.push('main:  has called two methods');
      driven(bob, lines);
      driven(ada, lines);
      return 'nothing went wrong';
    });
    expect(
      [...lines, said],
      'A method is one function for all objects of its class. Each call has its own `this`, which may differ from that of the call before: pass it on each time.',
    ).toEqual([
      'main:  has called two methods',
      'loop:  next()',
      'Bob:   begins tea',
      'loop:  is handed the tea',
      'loop:  next()',
      'loop:  is handed undefined',
      'loop:  next()',
      'loop:  the end, with tea by Bob',
      'loop:  next()',
      'Ada:   begins soup',
      'loop:  is handed the soup',
      'loop:  next()',
      'loop:  is handed undefined',
      'loop:  next()',
      'loop:  the end, with soup by Ada',
      'nothing went wrong',
    ]);
  });

  it('keeps what a method is called', () => {
    class Cook {
      @coroutine
      *make(_what: string): Coro<void> {}

      @coroutine
      static *hire(_name: string, _age: number): Coro<void> {}

      @coroutine
      *[Symbol.iterator](): Coro<void> {}
    }
    const methods = [Cook.prototype.make, Cook.hire, Cook.prototype[Symbol.iterator]];
    expect(
      methods.map(({ name, length }) => `name: ${name}, length: ${length}`),
      'Above a method it is the same decorator: the wrapper has the name and the length of the method.',
    ).toEqual(['name: make, length: 1', 'name: hire, length: 2', 'name: [Symbol.iterator], length: 0']);
  });

  it('stands above nothing else', () => {
    coroutine(recipe([]));
    const refusals = {
      getter: () => {
        class Wrong {
          // @ts-expect-error a getter is read and not called: nothing would drive its frame
          @coroutine
          get dish() {
            return 'soup';
          }
        }
        return Wrong;
      },
      field: () => {
        class Wrong {
          // @ts-expect-error the value of a field exists when an object is made, and not yet when the class is
          @coroutine
          dish = 'soup';
        }
        return Wrong;
      },
      class: () => {
        // @ts-expect-error a class is used with `new`, and not called
        @coroutine
        class Wrong {}
        return Wrong;
      },
    };
    expect(
      Object.entries(refusals).map(([kind, refusal]) => `${kind}: ${outcome(refusal)}`),
      '`needMethod(context)` refuses an `@` above anything else than a method. It has to stay the first line of `coroutine`.',
    ).toEqual(
      ['getter', 'field', 'class'].map(
        (kind) => `${kind}: throws TypeError: @coroutine can stand above a method, and this is a ${kind}`,
      ),
    );
  });

  it('keeps the types of functions', () => {
    const make = coroutine(function* (what: string, _minutes?: number): Coro<string> {
      yield;
      return what;
    });
    const boil = coroutine((minutes: number) => minutes > 3);
    const wait = coroutine((oven: Oven) => oven);
    const twice = coroutine(function* <T>(x: T): Coro<[T, T]> {
      return [x, x];
    });
    expectTypeOf(make).parameters.toEqualTypeOf<[string, (number | undefined)?]>();
    const made: Coro<string> = make('soup');
    const boiled: Coro<boolean> = boil(5);
    const waited: Coro<string> = wait(new Oven());
    const doubled: Coro<[number, number]> = twice(1);
    const maker: CoroFn<[number], boolean> = boil;
    compilerReads(() => {
      // @ts-expect-error the function that was wrapped takes a string: a decorator that forgets it accepts anything
      make(5);
      // @ts-expect-error a frame is not what it will return: a loop has to drive it first
      const soup: string = make('soup');
      // @ts-expect-error a coroutine is sent nothing
      make('soup').next('salt');
      // @ts-expect-error a for...of calls next() again at once, without waiting for what was yielded
      for (const step of made) return step;
      // @ts-expect-error a coroutine yields what it waits for, and a number cannot be waited for
      coroutine(function* () {
        yield 5;
      });
      // @ts-expect-error a frame that is sent numbers is not a coroutine: use `primed`
      coroutine(function* (): Generator<undefined, void, number> {});
      return function* (): Coro<void> {
        // @ts-expect-error inside a coroutine, another one needs a star: yield* make('soup')
        yield make('soup');
        // @ts-expect-error the value of a yield has the type Resume; the value of a yield* has the type that is returned
        const salt: string = yield new Dish('salt');
        // @ts-expect-error the function was not called
        yield* make;
        expectTypeOf([soup, salt]).toEqualTypeOf<string[]>();
      };
    });
    expect(
      [made, boiled, waited, doubled, maker(1)].map(show),
      'Each of these wrappers returns a frame.',
    ).toEqual(Array(5).fill('a frame'));
  });

  it('keeps the types of methods', () => {
    class Cook {
      make(what: string): Coro<string>;
      make(count: number): Coro<number>;
      @coroutine
      *make(what: string | number): Coro<string | number> {
        yield;
        return what;
      }

      @coroutine
      *twice<T>(x: T): Coro<[T, T]> {
        yield;
        return [x, x];
      }
    }
    const made: Coro<string> = new Cook().make('soup');
    const counted: Coro<number> = new Cook().make(2);
    const doubled: Coro<[number, number]> = new Cook().twice(1);
    compilerReads(() => {
      class Wrong {
        // @ts-expect-error its callers expect a string, and a decorator must not change the type of a method
        @coroutine
        make() {
          return 'soup';
        }
      }
      return Wrong;
    });
    expect([made, counted, doubled].map(show), 'Each of these methods returns a frame.').toEqual(
      Array(3).fill('a frame'),
    );
  });
});

describe('5. isCoroutineFunction', () => {
  function* bare(): Coro<string> {
    yield;
    return 'the end';
  }

  it('answers true or false, and calls nothing', () => {
    const lines: string[] = [];
    const probe = () => lines.push('the function was called');
    for (const [name, x] of Object.entries({ marked: coroutine(bare), probe, null: null, '0': 0 })) {
      const answer = outcome(() => isCoroutineFunction(x));
      if (!/^(?:true|false|throws .*)$/.test(answer)) lines.push(`${name}: ${answer}`);
    }
    expect(
      lines,
      'The answer is `true` or `false`, and you get it without a call of the function: look for its mark.',
    ).toEqual([]);
  });

  it('is true of what coroutine returns', () => {
    class Cook {
      @coroutine
      *make(): Coro<void> {}

      @coroutine
      static *hire(): Coro<void> {}
    }
    const values = {
      'coroutine(function* bare() {})': coroutine(bare),
      'coroutine(() => 5)': coroutine(() => 5),
      '@coroutine *make()': new Cook().make,
      '@coroutine static *hire()': Cook.hire,
    };
    expect(
      answers((x) => isCoroutineFunction(x), values),
      'Each of these is a wrapper that `coroutine` returned, and `marked` has it. A wrapper has no star, whatever `fn` has.',
    ).toEqual(all(true, values));
  });

  it('is false of a star without a mark', () => {
    coroutine(bare);
    const values = {
      'function* bare, which was wrapped': bare,
      'another function*': function* () {},
      '() => bare()': () => bare(),
      'lazily(() => 5)': lazily(() => 5),
    };
    expect(
      answers((x) => isCoroutineFunction(x), values),
      'A star says how a function runs, and not what its frames are for. The mark says that, and only a wrapper of `coroutine` has it: not `fn`, which was wrapped.',
    ).toEqual(all(false, values));
  });

  it('is false of a primed function', () => {
    expect(
      outcome(() => isCoroutineFunction(primed(bare))),
      '`primed` is for frames that are sent values, `coroutine` for frames that wait: a primed function does not get the mark.',
    ).toBe('false');
  });

  it('is false of functions that look the same', () => {
    const marked = coroutine(bare);
    const copy = Object.defineProperties(() => bare(), {
      ...Object.getOwnPropertyDescriptors(marked),
    });
    const values = {
      'a copy of all its properties': copy,
      'an object with its properties': { ...marked },
      'an async function': async () => 5,
    };
    expect(
      answers((x) => isCoroutineFunction(x), values),
      'Any function can have the name and the properties of a marked one. None of these was returned by `coroutine`: ask `marked`.',
    ).toEqual(all(false, values));
  });

  it('answers for every value', () => {
    const values = {
      'a frame of a marked function': coroutine(bare)(),
      null: null,
      undefined: undefined,
      '5': 5,
      'a text': 'bare',
      '{}': {},
      'a symbol': Symbol('x'),
    };
    expect(
      answers((x) => isCoroutineFunction(x), values),
      'None of these is a function, so none has the mark: ask that first. A frame is not the function that made it.',
    ).toEqual(all(false, values));
  });
});
