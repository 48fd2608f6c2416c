import { describe, expect, expectTypeOf, it } from 'vitest';
import { demo } from '../../solutions/09-decorators/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import {
  type Coro,
  type CoroFn,
  coroutine,
  type FutureLike,
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

const show = (value: unknown): string => (value instanceof Dish ? `the ${value.name}` : String(value));

/** What `action` gives, or the error that it throws, in words; but what is still to be written is no outcome. */
function outcome(action: () => unknown): string {
  try {
    return show(action());
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('TODO ')) throw error;
    return `${error}`;
  }
}

/** Drives a coroutine to its end, and writes down each call of `next()` and what it gave. */
function driven(coro: Coro<unknown>, lines: string[]): void {
  if (!isFrame(coro)) {
    lines.push(`loop:  cannot drive ${show(coro)}`);
    return;
  }
  for (let calls = 0; calls < 100; calls++) {
    lines.push('loop:  next()');
    const step = coro.next();
    lines.push(
      step.done ? `loop:  the end, with ${show(step.value)}` : `loop:  is handed ${show(step.value)}`,
    );
    if (step.done) return;
  }
  lines.push('loop:  has had enough');
}

/** Comes back when everything that somebody has put off until later, for no longer than now, has run. */
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

  it('gives a function that gives a frame', () => {
    const frame: unknown = primed(listener([]))();
    expect(
      isFrame(frame),
      'whoever calls the new function wants what the old one gave: a frame, with its doors, and not what came out of one of them',
    ).toBe(true);
  });

  it('hands over a frame that hears the first word', () => {
    const lines: string[] = [];
    const make = primed(listener(lines));
    lines.push('caller: has a new function');
    const frame = make();
    lines.push('caller: has a frame');
    lines.push(`caller: gets ${frame.next('a').value}`, `caller: gets ${frame.next('b').value}`);
    expect(
      lines,
      'the call of the new function makes the frame and takes it to its first `yield`, no earlier, no later and no further: then the first word that the caller says is heard',
    ).toEqual([
      'caller: has a new function',
      'frame:  begins',
      'caller: has a frame',
      'frame:  hears a',
      'frame:  hears b',
      'caller: gets a!',
      'caller: gets b!',
    ]);
  });

  it('makes a frame for each call', () => {
    const lines: string[] = [];
    const make = primed(listener(lines));
    const [one, two] = [make(), make()];
    one.next('a');
    expect(
      [one === two, two.next('b').value, lines],
      'what is wrapped is the function, and it is called as often as the wrapper is: two calls, two frames, and each of them begins',
    ).toEqual([false, 'b!', ['frame:  begins', 'frame:  begins', 'frame:  hears a', 'frame:  hears b']]);
  });

  it('passes on the arguments and `this`', () => {
    const till = {
      currency: 'francs',
      open: primed(function* (this: { currency: string }, first: number, second: number) {
        const third: number = yield;
        return `${first + second + third} ${this.currency}`;
      }),
    };
    expect(
      outcome(() => till.open(1, 2).next(3).value),
      'a wrapper is called in the place of its function, with arguments and as a method of something: what it does not pass on is lost on the way',
    ).toBe('6 francs');
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
      // @ts-expect-error the function that was wrapped takes a number: a decorator that forgets it lets anything in
      make('5');
      // @ts-expect-error its frames are told booleans: a decorator that forgets it lets anything in
      frame.next('yes');
    });
    expect(
      [frame.next(true).value, frame.next(false).value],
      'what was primed goes on as before: it yields, is told and returns the same things',
    ).toEqual([6, 'enough']);
  });
});

describe('2. isCoroutine', () => {
  /** No frame, but it has all that a loop needs. */
  const tube = () => ({
    next: () => ({ value: undefined, done: true }),
    throw: () => {},
    return: () => {},
    [Symbol.iterator]: tube,
  });

  function* frames(): Coro<string> {
    yield;
    return 'the end';
  }

  it('is true of every frame', () => {
    const [fresh, begun, ended] = [frames(), frames(), frames()];
    begun.next();
    ended.return('early');
    expect(
      [fresh, begun, ended].map((frame) => isCoroutine(frame)),
      'a frame is a frame, whether it has not begun, waits at a `yield` or has ended: from outside you cannot see which',
    ).toEqual([true, true, true]);
  });

  it('is false of the functions that make them', () => {
    expect(
      [frames, () => frames(), class {}].map((fn) => isCoroutine(fn)),
      'a function that makes frames is no frame: who hands over the function has forgotten to call it',
    ).toEqual([false, false, false]);
  });

  it('is false of what has only some of the doors', () => {
    async function* stream(): AsyncGenerator<number, void, void> {
      yield 1;
    }
    expect(
      [[1], [1].values(), new Map().keys(), 'text', Promise.resolve(), stream()].map((x) => isCoroutine(x)),
      'a loop will want to throw errors in and to close it, and `yield*` asks for an iterator first: what lets itself be walked over need not have all of that',
    ).toEqual([false, false, false, false, false, false]);
  });

  it('tries every door', () => {
    const doors = ['next', 'throw', 'return', Symbol.iterator];
    const missing = doors.map((door) => ({ ...tube(), [door]: undefined }));
    const painted = doors.map((door) => ({ ...tube(), [door]: 'a door, painted on the wall' }));
    expect(
      [...missing, ...painted].map((x) => isCoroutine(x)),
      'a loop uses each of the three doors, and `yield*` a fourth: one that is missing, or that cannot be called, is found out when somebody needs it most',
    ).toEqual(Array(8).fill(false));
  });

  it('answers for everything, also for nothing', () => {
    expect(
      [null, undefined, 0, '', true, 5n, Symbol('x'), {}, Object.create(null)].map((x) =>
        outcome(() => isCoroutine(x)),
      ),
      'whoever asks does not know yet what it has: every value gets an answer, and `null` is an "object" to `typeof`',
    ).toEqual(Array(9).fill('false'));
  });

  it('asks for the doors, not for the maker', () => {
    expect(
      isCoroutine(tube()),
      'a loop uses the doors and nothing else: an object that has them all can be driven, whoever has built it, as your `tube` in lesson 08',
    ).toBe(true);
  });

  it('tells the compiler', () => {
    const x: unknown = frames();
    if (isCoroutine(x)) expectTypeOf(x).toEqualTypeOf<Coro<unknown>>();
    expect(isCoroutine(x), 'a frame that the compiler knows nothing of is a frame').toBe(true);
  });
});

describe('3. lazily', () => {
  it('runs nothing before it is driven', () => {
    const lines: string[] = [];
    const boil = lazily((what: string) => {
      lines.push(`cook:  boils ${what}`);
      return `hot ${what}`;
    });
    lines.push('main:  has a coroutine function');
    const coro = boil('water');
    lines.push('main:  has a coroutine');
    driven(coro, lines);
    expect(
      lines,
      'a call makes a frame and runs nothing: the plain function belongs into the frame, where it runs once, at the first `next()`, and its value is the end',
    ).toEqual([
      'main:  has a coroutine function',
      'main:  has a coroutine',
      'loop:  next()',
      'cook:  boils water',
      'loop:  the end, with hot water',
    ]);
  });

  it('returns whatever the function returns', () => {
    const values = [0, '', null, undefined, false, [1, 2], new Map()];
    expect(
      values.map((value) => outcome(() => lazily(() => value)().next().value === value)),
      'what a plain function returns is handed on as it is: a list is not a coroutine because one can walk over it, and `null` has no doors to look at',
    ).toEqual(values.map(() => 'true'));
  });

  it('goes on as the coroutine that it is handed', () => {
    const lines: string[] = [];
    function* bake(): Coro<string> {
      lines.push('cook:  begins');
      try {
        yield new Dish('dough');
      } catch (error) {
        lines.push(`cook:  catches ${error}`);
      }
      yield new Dish('oven');
      return 'bread';
    }
    const order = lazily(() => bake());
    driven(order(), lines);
    const other = order();
    other.next();
    lines.push(`loop:  throws smoke in, is handed ${outcome(() => other.throw('smoke').value)}`);
    expect(
      lines,
      'a plain function that returns a coroutine wants it to be waited for: everything that the inner one yields is handed out, everything thrown in reaches it, and what it returns is the end',
    ).toEqual([
      'loop:  next()',
      'cook:  begins',
      'loop:  is handed the dough',
      'loop:  next()',
      'loop:  is handed the oven',
      'loop:  next()',
      'loop:  the end, with bread',
      'cook:  begins',
      'cook:  catches smoke',
      'loop:  throws smoke in, is handed the oven',
    ]);
  });

  it('lets an error out where it is driven', () => {
    const lines: string[] = [];
    const burn = lazily(() => {
      throw new Error('smoke');
    });
    const coro = burn();
    lines.push('main:  has a coroutine');
    lines.push(`loop:  ${outcome(() => coro.next())}`);
    expect(
      lines,
      'the function runs when its frame is driven, so that is where its error comes out: the call has done nothing that could fail',
    ).toEqual(['main:  has a coroutine', 'loop:  Error: smoke']);
  });

  it('passes on the arguments and `this`', () => {
    const cook = {
      name: 'Ada',
      make: lazily(function (this: { name: string }, one: string, two: string) {
        return `${one} and ${two} by ${this.name}`;
      }),
    };
    expect(
      outcome(() => cook.make('soup', 'bread').next().value),
      'the function is called later and from another place: what it was called with, and on what, has to be kept until then',
    ).toBe('soup and bread by Ada');
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

  it('hands the first step to whoever drives', () => {
    const coro = coroutine(recipe([]))('soup');
    const { value, done } = coro.next();
    expect(
      `${show(value)}, ${done}`,
      'to mark is not to prime: the first step says what the coroutine waits for, and if the decorator has taken it, the loop never hears of it and comes back too early',
    ).toBe('the soup, false');
  });

  it('starts nothing', async () => {
    const lines: string[] = [];
    const make = coroutine(recipe(lines));
    lines.push('main:  has a coroutine function');
    const coro = make('soup');
    lines.push('main:  has a coroutine');
    await later();
    lines.push('main:  has waited');
    driven(coro, lines);
    expect(
      lines,
      'a mark does not make a function asynchronous: a call makes a frame, and the frame moves when somebody drives it, not in the call and not later by itself; its first step too is for whoever drives it',
    ).toEqual([
      'main:  has a coroutine function',
      'main:  has a coroutine',
      'main:  has waited',
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

  it('runs nothing side by side', async () => {
    const lines: string[] = [];
    const make = coroutine(recipe(lines));
    const [soup, tea] = [make('soup'), make('tea')];
    await later();
    driven(soup, lines);
    await later();
    driven(tea, lines);
    expect(
      lines.filter((line) => line.startsWith('cook:')),
      'two marked frames are two frames: while one is driven the other rests, and their turns mix only if the driver mixes them',
    ).toEqual(['cook:  begins soup', 'cook:  stirs soup', 'cook:  begins tea', 'cook:  stirs tea']);
  });

  it('returns the frame itself', () => {
    const lines: string[] = [];
    const bare = recipe(lines);
    const coro = coroutine(bare)('soup');
    expect(
      Object.getPrototypeOf(coro) === bare.prototype,
      'a function with a star makes a frame already: hand out that one, because a second frame around it would be in the way of every `next()`',
    ).toBe(true);
  });

  it('keeps the name and the length', () => {
    const bare = [
      recipe([]),
      function* named(_a: number, _b: number): Coro<void> {},
      function plain(_a: number, _b: number, _c: number) {},
      (_x: number) => 1,
    ];
    expect(
      bare
        .map((fn) => coroutine(fn as () => Coro<unknown>))
        .map(({ name, length }) => `${name || '-'} ${length}`),
      'a wrapper is a function of its own and has a name and a number of parameters of its own, until it is given those of the function that it stands for',
    ).toEqual(['cook 1', 'named 2', 'plain 3', '- 1']);
  });

  it('passes on the arguments and `this`', () => {
    const kitchen = {
      cook: 'Ada',
      bake: coroutine(function* (this: { cook: string }, one: string, two: string): Coro<string> {
        yield;
        return `${one} and ${two} by ${this.cook}`;
      }),
      boil: coroutine(function (this: { cook: string }, one: string, two: string) {
        return `${one} and ${two} by ${this.cook}`;
      }),
    };
    const [baked, boiled]: string[][] = [[], []];
    expect(
      [
        outcome(() => driven(kitchen.bake('bread', 'cake'), baked ?? [])),
        baked?.at(-1),
        outcome(() => driven(kitchen.boil.call({ cook: 'Bob' }, 'rice', 'tea'), boiled ?? [])),
        boiled?.at(-1),
      ],
      'a wrapper is called in the place of its function, with arguments and as a method of something: what it does not pass on is lost on the way',
    ).toEqual([
      'undefined',
      'loop:  the end, with bread and cake by Ada',
      'undefined',
      'loop:  the end, with rice and tea by Bob',
    ]);
  });

  it('takes functions without a star', () => {
    const lines: string[] = [];
    const bake = coroutine(recipe(lines));
    const boil = coroutine((what: string) => {
      lines.push(`cook:  boils ${what}`);
      return `hot ${what}`;
    });
    const order = coroutine((what: string) => bake(what));
    const [water, bread] = [boil('water'), order('bread')];
    lines.push('main:  has two coroutines');
    driven(water, lines);
    driven(bread, lines);
    expect(
      lines,
      'a function without a star would run when it is called, and not make a frame: for whoever drives, all coroutine functions have to look alike',
    ).toEqual([
      'main:  has two coroutines',
      'loop:  next()',
      'cook:  boils water',
      'loop:  the end, with hot water',
      'loop:  next()',
      'cook:  begins bread',
      'loop:  is handed the bread',
      'loop:  next()',
      'cook:  stirs bread',
      'loop:  is handed undefined',
      'loop:  next()',
      'loop:  the end, with hot bread',
    ]);
  });

  it('leaves the function that it was given alone', () => {
    const bare = recipe([]);
    const before = Reflect.ownKeys(bare);
    const wrapped: unknown = coroutine(bare);
    expect(
      [wrapped === bare, Reflect.ownKeys(bare), bare.name],
      'a decorator gives another function and does not change the one that it was given: whoever has that one already goes on using it, as it was written',
    ).toEqual([false, before, 'cook']);
  });

  it('marks once', () => {
    const once = coroutine(recipe([]));
    expect(
      coroutine(once) === once,
      'a second mark says nothing new: a function that has one can be given back as it is',
    ).toBe(true);
  });

  it('announces each coroutine when it is made, and where', () => {
    const seen: Creation[] = [];
    const stop = onCreation((creation) => seen.push(creation));
    try {
      const bake = coroutine(recipe([]));
      const boil = coroutine(function kettle() {});
      const lines = [`decorated, announced: ${seen.length}`];
      const [bread, one] = [bake('bread'), new Error()];
      const [water, two] = [boil(), new Error()];
      lines.push(`called, announced: ${seen.length}`);
      driven(bread, []);
      driven(water, []);
      lines.push(`driven, announced: ${seen.length}`);
      expect(
        [...lines, ...seen.map(({ name, site }) => `${name} at ${site}`)],
        'a report about a coroutine that nobody drives must say who made it and where: that is known in the call of the function, once for each call, and nowhere else',
      ).toEqual([
        'decorated, announced: 0',
        'called, announced: 2',
        'driven, announced: 2',
        `cook at ${placeOf(one)}`,
        `kettle at ${placeOf(two)}`,
      ]);
      expect(
        seen.map((creation) => creation.coroutine === bread || creation.coroutine === water),
        'what is announced is the frame that the caller gets, so that somebody can see later what has become of it',
      ).toEqual([true, true]);
    } finally {
      stop();
    }
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
      'a method is one function for all objects of its class, and which of them it was called on is known in each call only: `this` has to be passed on',
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
      methods.map(({ name, length }) => `${name} ${length}`),
      'above a method it is the same decorator: what it puts in the place of the method has the same name and length',
    ).toEqual(['make 1', 'hire 2', '[Symbol.iterator] 0']);
  });

  it('stands above nothing else', () => {
    const refusals = [
      () => {
        class Wrong {
          // @ts-expect-error what is read is not called: nobody would drive it
          @coroutine
          get dish() {
            return 'soup';
          }
        }
        return Wrong;
      },
      () => {
        class Wrong {
          // @ts-expect-error the value of a field is there when the object is made, and not when the class is
          @coroutine
          dish = 'soup';
        }
        return Wrong;
      },
      () => {
        // @ts-expect-error a class is made with `new`, and not called
        @coroutine
        class Wrong {}
        return Wrong;
      },
    ];
    const kinds = ['getter', 'field', 'class'];
    expect(
      refusals.map((refusal, at) => {
        const text = outcome(() => {
          refusal();
          return 'let through';
        });
        return text.startsWith('TypeError') && text.includes(kinds[at] ?? '') ? kinds[at] : text;
      }),
      'the second argument says what a decorator stands above: what is no method has to be refused where it is written, with its kind, before anybody wonders about something broken elsewhere',
    ).toEqual(kinds);
  });

  it('keeps the types of functions', () => {
    const make = coroutine(function* (what: string, _minutes?: number): Coro<string> {
      yield;
      return what;
    });
    const boil = coroutine((minutes: number) => minutes > 3);
    const twice = coroutine(function* <T>(x: T): Coro<[T, T]> {
      return [x, x];
    });
    expectTypeOf(make).parameters.toEqualTypeOf<[string, (number | undefined)?]>();
    const made: Coro<string> = make('soup');
    const boiled: Coro<boolean> = boil(5);
    const doubled: Coro<[number, number]> = twice(1);
    const maker: CoroFn<[number], boolean> = boil;
    compilerReads(() => {
      // @ts-expect-error the function that was wrapped takes a string: a decorator that forgets it lets anything in
      make(5);
      // @ts-expect-error a frame is not yet what it will return: somebody has to drive it
      const soup: string = make('soup');
      // @ts-expect-error nobody tells a coroutine anything
      make('soup').next('salt');
      // @ts-expect-error a for...of would tell it undefined, where nothing may be told
      for (const step of made) return step;
      // @ts-expect-error a coroutine yields what it waits for, and nobody can wait for a number
      coroutine(function* () {
        yield 5;
      });
      // @ts-expect-error frames that are told numbers are no coroutines: those want to be primed
      coroutine(function* (): Generator<undefined, void, number> {});
      return function* (): Coro<void> {
        // @ts-expect-error a coroutine within a coroutine wants a star: yield* make('soup')
        yield make('soup');
        // @ts-expect-error what a yield is worth nobody knows; what a yield* is worth is known
        const salt: string = yield new Dish('salt');
        // @ts-expect-error the function was not called
        yield* make;
        expectTypeOf([soup, salt]).toEqualTypeOf<string[]>();
      };
    });
    expect(
      [made, boiled, doubled, maker(1)].map((coro) => isFrame(coro)),
      'each of them gives a frame',
    ).toEqual([true, true, true, true]);
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
        // @ts-expect-error its callers expect a string, and a decorator must not change what a method is for them
        @coroutine
        make() {
          return 'soup';
        }
      }
      return Wrong;
    });
    expect(
      [made, counted, doubled].map((coro) => isFrame(coro)),
      'each of them gives a frame',
    ).toEqual([true, true, true]);
  });
});

describe('5. isCoroutineFunction', () => {
  function* bare(): Coro<string> {
    yield;
    return 'the end';
  }

  it('is true of what coroutine returns', () => {
    class Cook {
      @coroutine
      *make(): Coro<void> {}

      @coroutine
      static *hire(): Coro<void> {}
    }
    expect(
      [coroutine(bare), coroutine(() => 5), new Cook().make, Cook.hire].map((fn) => isCoroutineFunction(fn)),
      'a function that has gone through the decorator is marked, with a star or without, called or written above a method',
    ).toEqual([true, true, true, true]);
  });

  it('is false of a star that nobody has marked', () => {
    coroutine(bare);
    expect(
      [bare, function* () {}, () => bare(), lazily(() => 5)].map((fn) => isCoroutineFunction(fn)),
      'a star says how a function runs and not what its frames are for: the mark says that, and it is on the wrapper, not on what is wrapped',
    ).toEqual([false, false, false, false]);
  });

  it('is false of what is primed', () => {
    expect(
      isCoroutineFunction(primed(bare)),
      'two decorators, one for frames that are told something and one for frames that wait for something: the first does not put the mark of the second',
    ).toBe(false);
  });

  it('is false of functions that look the same', () => {
    const marked = coroutine(bare);
    const copy = Object.defineProperties(() => bare(), {
      ...Object.getOwnPropertyDescriptors(marked),
    });
    expect(
      [copy, { ...marked }, async () => 5].map((fn) => isCoroutineFunction(fn)),
      'anybody can have the name of a marked function, and a mark that can be copied says nothing about who made the copy: what counts is to have gone through the decorator',
    ).toEqual([false, false, false]);
  });

  it('answers for everything', () => {
    expect(
      [coroutine(bare)(), null, undefined, 5, 'bare', {}, Symbol('x')].map((x) =>
        outcome(() => isCoroutineFunction(x)),
      ),
      'a frame is no function, and whoever asks does not know yet what it has',
    ).toEqual(Array(7).fill('false'));
  });
});

/** A frame, for the tests that cannot ask what they test. */
function isFrame(x: unknown): boolean {
  return Object.prototype.toString.call(x) === '[object Generator]';
}
