import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/08-delegation/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { delegate, flatten, receive, sumTwice, type Tree, type Tube, tube } from './delegation.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, one line for each thing that somebody did. */
type Story = string[];

/** Stops a story that somebody would go on telling for ever. */
function tell(story: Story, line: string): void {
  if (story.length >= 100)
    throw new Error('a hundred lines of this story have been told, and nobody ends it');
  story.push(line);
}

/** A value in the words of a story. That an exercise is not written yet is no story. */
function show(value: unknown): string {
  if (!(value instanceof Error)) return String(value);
  if (value.message.startsWith('TODO')) throw value;
  return value instanceof TypeError ? 'a TypeError' : `Error(${value.message})`;
}

/** The three doors of a frame, for a caller who writes down which one was used, and what the call came back with. */
function doors<R, N>(frame: Tube<unknown, R, N>, story: Story) {
  function use(door: string, call: () => IteratorResult<unknown, R>): void {
    tell(story, `caller: ${door}`);
    let back: string;
    try {
      const { value, done } = call();
      back = `${done ? 'the end, with' : 'gets'} ${show(value)}`;
    } catch (error) {
      back = `${show(error)} came out`;
    }
    tell(story, `caller: ${back}`);
  }
  return {
    next: (...told: [] | [N]) => use(`next(${told.map(show).join()})`, () => frame.next(...told)),
    throw: (error: unknown) => use(`throw(${show(error)})`, () => frame.throw(error)),
    return: (value: R) => use(`return(${show(value)})`, () => frame.return(value)),
  };
}

/** What it says in a story that a frame is told, and how it leaves. */
function* speaker(story: Story): Generator<string, unknown, unknown> {
  tell(story, 'inner: begins');
  try {
    tell(story, `inner: hears ${show(yield 'one')}`);
    tell(story, `inner: hears ${show(yield 'two')}`);
  } finally {
    tell(story, 'inner: leaves');
  }
  return 'a letter';
}

/** A frame that catches what is thrown into it, and goes on. */
function* stubborn(story: Story): Generator<string, unknown, unknown> {
  try {
    for (let turn = 1; ; turn++) {
      try {
        tell(story, `inner: hears ${show(yield `turn ${turn}`)}`);
      } catch (error) {
        tell(story, `inner: caught ${show(error)}`);
      }
    }
  } finally {
    tell(story, 'inner: leaves');
  }
}

/** No frame: an iterator that writes down which of its doors is used. It ends, or fails, when it is asked for the last of its answers. */
function witness(
  story: Story,
  last: () => unknown,
  doors: { throw?: boolean; return?: boolean } = { throw: true, return: true },
): Iterator<string, unknown, unknown> {
  let asked = 0;
  const step = (): IteratorResult<string, unknown> => {
    asked += 1;
    return asked < 3 ? { value: `answer ${asked}`, done: false } : { value: last(), done: true };
  };
  return {
    next(...told) {
      tell(story, `inner: next(${told[0] === undefined ? '' : show(told[0])})`);
      return step();
    },
    ...(doors.throw && {
      throw(error: unknown) {
        tell(story, `inner: throw(${show(error)})`);
        return step();
      },
    }),
    ...(doors.return && {
      return(value: unknown) {
        tell(story, 'inner: is closed');
        return { value, done: true };
      },
    }),
  };
}

/** What stands between two frames. */
type Join = <T, R, N>(inner: Iterator<T, R, N>) => Tube<T, R, N>;

/** What the language itself puts there. */
const realYieldStar: Join = function* (inner) {
  return yield* { [Symbol.iterator]: () => inner };
};

/** The frame around: it hands its doors over, says what it gets for that, and yields once more. */
function* outer<T, N>(inner: Tube<T, unknown, N>, story: Story): Generator<T | string, unknown, N> {
  tell(story, 'outer: begins');
  try {
    const result = yield* inner;
    tell(story, `outer: has ${show(result)}`);
    yield 'a word of its own';
  } catch (error) {
    tell(story, `outer: caught ${show(error)}`);
    throw error;
  } finally {
    tell(story, 'outer: leaves');
  }
  return 'the end of outer';
}

/** A program, to be run on the real `yield*` and on yours; and what somebody believes whose story parts from the real one. */
interface Case {
  belief: string;
  run: (join: Join) => Story;
}

/** A caller, the outer frame, and an inner one. */
function three<N>(
  make: (story: Story) => Iterator<unknown, unknown, N>,
  calls: (use: ReturnType<typeof doors<unknown, N>>) => void,
): Case['run'] {
  return (join) => {
    const story: Story = [];
    calls(doors(outer(join(make(story)), story), story));
    return story;
  };
}

/** A caller and an inner frame, with nothing between them but what joins them. */
function two<N>(
  make: (story: Story) => Iterator<unknown, unknown, N>,
  calls: (use: ReturnType<typeof doors<unknown, N>>, frame: Tube<unknown, unknown, N>) => void,
): Case['run'] {
  return (join) => {
    const story: Story = [];
    const frame = join(make(story));
    calls(doors(frame, story), frame);
    return story;
  };
}

/** After the programs with which CPython tests its own `yield from` (Lib/test/test_yield_from.py). Where Python differs, the belief says so. */
const CASES: Record<string, Case> = {
  'brings the first next() to the inner frame': {
    belief:
      'one call of the caller goes all the way down: the inner frame runs to its first `yield` in the very first `next()`, and what it yields there is the answer',
    run: three(speaker, (use) => use.next()),
  },
  'loses what the first next(v) brings': {
    belief:
      'no `yield` is waiting when the first call comes, in neither frame, so its value is lost: `inner` is begun with nothing (Python refuses such a call with a TypeError)',
    run: three(
      (story) => witness(story, () => 'a letter'),
      (use) => use.next('too early'),
    ),
  },
  'leaves the inner frame open between two calls': {
    belief:
      'the inner frame is closed when the caller closes, and by no other call: a `finally` runs whichever way you leave its `try`, so in there you have to know which way it was',
    run: three(
      function* inner(story): Generator<string, unknown, unknown> {
        try {
          yield 'one';
          yield 'two';
        } finally {
          tell(story, 'inner: leaves');
        }
        return 'a letter';
      },
      (use) => {
        use.next();
        use.next();
      },
    ),
  },
  'tells the inner frame what it is told': {
    belief:
      'the answer belongs to the frame that has asked, and that is the inner one: whatever `next(v)` brings is told to it, once, in the same call',
    run: three(stubborn, (use) => {
      use.next();
      use.next('a');
      use.next(undefined);
    }),
  },
  'hands on whatever is yielded': {
    belief: 'only `done` says that the inner frame has ended: it may yield `undefined` or 0 and live on',
    run: three(
      function* inner() {
        yield undefined;
        yield 0;
        yield '';
      },
      (use) => {
        use.next();
        use.next();
        use.next();
      },
    ),
  },
  'is worth what the inner frame returns': {
    belief:
      'what the inner frame returns goes to the outer frame and is yielded to nobody; what it has yielded went to the caller, and is not kept',
    run: three(speaker, (use) => {
      use.next();
      use.next('a');
      use.next('b');
      use.next('c');
    }),
  },
  'leaves an inner frame alone that has ended': {
    belief:
      'what has ended by itself needs no closing, and hears nothing more: from then on the caller talks to the outer frame',
    run: three(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.next();
        use.next('a');
        use.next('b');
        use.return('stop');
      },
    ),
  },
  'is worth an error that is returned': {
    belief: 'an error that is returned is a value like any other: it is not thrown, and it is not lost',
    run: three(
      function* inner() {
        yield 'one';
        return new Error('in good order');
      },
      (use) => {
        use.next();
        use.next();
      },
    ),
  },
  'yields nothing for a frame that yields nothing': {
    belief:
      'the first answer may already be the end: what comes with `done: true` is not a value to hand out',
    run: three(
      function* inner() {
        return 'at once';
      },
      (use) => use.next(),
    ),
  },
  'lets an error of the first step out': {
    belief: 'an inner frame can fail before its first `yield`: its error comes out at the `yield*`, as it is',
    run: three(
      function* inner(story): Generator<string, unknown, unknown> {
        tell(story, 'inner: fails');
        throw new Error('no begin');
      },
      (use) => {
        use.next();
        use.next();
      },
    ),
  },
  'throws into the inner frame': {
    belief:
      'an error that is thrown in arrives at the `yield` that waits, and that is the inner one, each time it happens: what the inner frame yields from its `catch` is the answer of `throw()`',
    run: three(stubborn, (use) => {
      use.next();
      use.throw(new Error('first'));
      use.next('a');
      use.throw(new Error('second'));
      use.throw(new Error('third'));
      use.next('b');
    }),
  },
  'tells an error that is only told': {
    belief:
      'the door decides and not what comes through it: an `Error` that `next()` brings is a value like any other, and it is told',
    run: three(stubborn, (use) => {
      use.next();
      use.next(new Error('only a value'));
    }),
  },
  'throws whatever is thrown': {
    belief:
      'anything can be thrown, `undefined` too: by which door a call has come must not be read off what it has brought',
    run: three(stubborn, (use) => {
      use.next();
      use.throw('no error at all');
      use.throw(undefined);
      use.next('a');
    }),
  },
  'goes on in the outer frame when the inner one catches and returns': {
    belief:
      'caught and returned is a good end: the error is gone, and the outer frame goes on with what was returned',
    run: three(
      function* inner(story): Generator<string, unknown, unknown> {
        try {
          yield 'one';
        } catch (error) {
          tell(story, `inner: caught ${show(error)}`);
        }
        return 'all is well';
      },
      (use) => {
        use.next();
        use.throw(new Error('boom'));
        use.next();
      },
    ),
  },
  'lets out what the inner frame does not catch': {
    belief:
      'each frame has its turn with an error, the innermost first: what the inner frame lets through is thrown at the `yield*` of the outer one',
    run: three(speaker, (use) => {
      use.next();
      use.throw(new Error('boom'));
      use.next();
    }),
  },
  'gives the inner frame no error of its own': {
    belief:
      'there are two sources of errors: one that is thrown in by the caller is for `inner`, and one that comes out of `inner` is not to be thrown back into it, nor is there anything left to close',
    run: three(
      (story) =>
        witness(story, () => {
          throw new Error('inner is broken');
        }),
      (use) => {
        use.next();
        use.next('a');
        use.next('b');
      },
    ),
  },
  'closes the inner frame, then the outer one': {
    belief:
      '`return()` goes through the tube like the other two: first the inner frame leaves, then the outer one, which waits for it, and the value that was brought comes back',
    run: three(speaker, (use) => {
      use.next();
      use.return('stop');
      use.next();
    }),
  },
  'closes an iterator once': {
    belief:
      'one `return()` is one `return()`: what is no frame may count how often it is closed, and it has not ended before it says so',
    run: three(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.next();
        use.return('stop');
        use.next();
      },
    ),
  },
  'lets an error out of the inner finally take the place of the end': {
    belief:
      'a `finally` has the last word: when the inner one throws, the caller is told of that, and so is the outer frame',
    run: three(
      function* inner(): Generator<string, unknown, unknown> {
        try {
          yield 'one';
        } finally {
          // biome-ignore lint/correctness/noUnsafeFinally: that it is unsafe is the point
          throw new Error('the door is jammed');
        }
      },
      (use) => {
        use.next();
        use.return('stop');
        use.next();
      },
    ),
  },
  'reads a plain list': {
    belief:
      'not every iterator is a frame: a list cannot hear, cannot be closed and returns nothing, and all that is no mistake',
    run: three<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.next('unheard');
        use.next();
      },
    ),
  },
  'closes around a plain list': {
    belief:
      '`return()` need not be there: without one there is nothing to close, and the outer frame leaves as always',
    run: three<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.return('stop');
      },
    ),
  },
  'has no door for an error in a plain list': {
    belief:
      'a list has neither `throw()` nor `return()`: what comes out is a TypeError that says so, and not the error that was thrown in (Python lets the error itself out)',
    run: three<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.throw(new Error('boom'));
      },
    ),
  },
  'closes what has no door for an error': {
    belief:
      'an iterator without `throw()` cannot be told of an error: it is closed, and a TypeError says what is missing, in the place of the error (Python lets the error itself out)',
    run: three(
      (story) => witness(story, () => 'a letter', { return: true }),
      (use) => {
        use.next();
        use.throw(new Error('boom'));
        use.next();
      },
    ),
  },
  'is refused by a frame that is running': {
    belief:
      'two frames that wait for each other are not a pipeline: the one that is asked is running already, and that is a TypeError for everybody in the ring (a ValueError in Python)',
    run: (join) => {
      const story: Story = [];
      const ring: Generator<string, void, void>[] = [];
      function* frame(name: string, other: number): Generator<string, void, void> {
        try {
          yield `from ${name}`;
          yield* join(ring[other] as Generator<string, void, void>);
        } finally {
          tell(story, `${name}: leaves`);
        }
      }
      ring.push(frame('left', 1), frame('right', 0));
      const use = doors(ring[0] as Generator<string, void, void>, story);
      for (let call = 0; call < 4; call++) use.next();
      return story;
    },
  },
};

/** What shows only when nothing stands around: where it begins, and where it ends. */
const ALONE: Record<string, Case> = {
  'begins with nothing': {
    belief:
      'before its first call the tube waits at no `yield`, and neither does `inner`: what the first `next(v)` brings has nowhere to arrive, so `inner` is begun with nothing',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.next('too early');
        use.next('in time');
      },
    ),
  },
  'has ended when inner has': {
    belief:
      'behind the end nothing is passed on: `next()` finds no value, `throw()` comes straight back, `return(v)` gives back its `v`, and `inner` hears of none of them',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.next();
        use.next('a');
        use.next('b');
        use.next('c');
        use.throw(new Error('boom'));
        use.return('stop');
      },
    ),
  },
  'has ended when inner has failed': {
    belief: 'an error that comes out of a frame has ended it, and a tube is no better: it does not ask again',
    run: two(
      (story) =>
        witness(story, () => {
          throw new Error('inner is broken');
        }),
      (use) => {
        use.next();
        use.next('a');
        use.next('b');
        use.next('c');
      },
    ),
  },
  'has ended when inner ends in its catch': {
    belief:
      'a frame can end in any call, and it says so with `done: true`, whichever call that was: an answer to `throw()` may be the last one too',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.next();
        use.throw(new Error('first'));
        use.throw(new Error('last'));
        use.next('a');
      },
    ),
  },
  'has ended when inner could not be told of an error': {
    belief: 'the TypeError leaves through the `yield*` like any other error, and that is the end of the tube',
    run: two(
      (story) => witness(story, () => 'a letter', { return: true }),
      (use) => {
        use.next();
        use.throw(new Error('boom'));
        use.next();
      },
    ),
  },
  'touches nothing when it is closed before it has begun': {
    belief:
      'nobody has begun `inner`, so there is nothing to close: a frame that has not begun ends without a line being run, and so does the tube',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.return('stop');
        use.next();
      },
    ),
  },
  'touches nothing when an error comes before it has begun': {
    belief:
      'above its first line a frame has no `yield*` at which an error could arrive: the error comes straight out, `inner` never hears of it, and the tube has ended',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.throw(new Error('boom'));
        use.next();
      },
    ),
  },
  'tells inner with which value it is closed': {
    belief:
      'the value of `return(v)` is for the innermost frame first: `inner` may make something else of it, and what `inner` answers is the answer',
    run: two<unknown>(
      (story) => ({
        next: () => ({ value: 'one', done: false }),
        return(value) {
          tell(story, `inner: return(${show(value)})`);
          return { value: 'something else', done: true };
        },
      }),
      (use) => {
        use.next();
        use.return('stop');
        use.next();
      },
    ),
  },
  'ends by itself when inner cannot be closed': {
    belief:
      'a list has no `return()` that could give an answer: then the tube ends with the value that it was given',
    run: two<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.return('stop');
        use.next();
      },
    ),
  },
  'stays open while inner is not done with closing': {
    belief:
      '`return()` is a request: an inner frame that yields in its `finally` has not ended, so the tube has not either, and the next call goes on in that `finally`',
    run: two(
      function* inner(story): Generator<string, unknown, unknown> {
        try {
          yield 'one';
        } finally {
          tell(story, `inner: hears ${show(yield 'wait')}`);
        }
        return 'a letter';
      },
      (use) => {
        use.next();
        use.return('stop');
        use.next('a');
        use.next('b');
      },
    ),
  },
  'is one walk, for loops too': {
    belief:
      'a loop asks for an iterator first and gets the tube itself: it goes on where the tube is, closes it when it leaves, and finds it ended when it comes back',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use, frame) => {
        use.next();
        for (const value of frame) {
          use.next(`the loop got ${show(value)}`);
          break;
        }
        use.next('after the loop');
      },
    ),
  },
};

/** The text of a function, without comments and without what stands in quotes. */
function codeOf(fn: (...args: never[]) => unknown): string {
  return String(fn).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, '');
}

describePrediction(transcript, demo);

describe('1. flatten', () => {
  /** The values, in words; a tree that has no end is left after the twentieth. */
  function walked(tree: Tree): string[] {
    const all: string[] = [];
    for (const value of flatten(tree) as Iterable<unknown>) {
      if (all.length === 20) return [...all, 'and so on'];
      all.push(typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a generator') : String(value));
    }
    return all;
  }

  /** A list that says when somebody looks into it. */
  function watched(name: string, list: readonly Tree[], story: Story): readonly Tree[] {
    return new Proxy(list, {
      get(target, key) {
        if (key === '0') tell(story, `looks into ${name}`);
        return Reflect.get(target, key);
      },
    });
  }

  it('gives a number that stands alone', () => {
    expect(
      [...walked(7), ...walked(0)],
      'a number is a tree too, the smallest one, and 0 is a number like the others: each has to be handed out, and what a frame returns is no part of the walk',
    ).toEqual(['7', '0']);
  });

  it('gives numbers and nothing else', () => {
    expect(
      walked([1, [2, [3]]]).filter((value) => !Number(value)),
      '`yield` hands out the one thing that stands to its right, as it is: a branch stays a branch, and a call of a generator function is a generator that nobody drives',
    ).toEqual([]);
  });

  it('gives the numbers of a list', () => {
    expect(
      walked([3, 1, 2]),
      'a frame that you make runs only when it is driven: one that you call and drop yields to nobody, and so does a callback with a star of its own',
    ).toEqual(['3', '1', '2']);
  });

  it('gives them in the order in which you read them', () => {
    expect(
      walked([1, [2, [3, 4], 5], [[[6]]], 7]),
      'when a branch comes, all of it comes, however deep it goes, and then what stands behind it',
    ).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('gives nothing for an empty branch', () => {
    expect(
      [walked([]), walked([[], [[], 1], []])],
      'an empty branch has no numbers: there is no `undefined` in its place, and what stands behind it still comes',
    ).toEqual([[], ['1']]);
  });

  it('leaves the tree as it was', () => {
    const tree = [1, [2, 3]];
    expect(
      [walked(tree), walked(tree)],
      'to walk over a tree is not to take it apart: it may be walked over again',
    ).toEqual([
      ['1', '2', '3'],
      ['1', '2', '3'],
    ]);
  });

  it('looks into a branch when it gets there', () => {
    const story: Story = [];
    const tree = watched('the tree', [1, watched('the branch', [2], story), 3], story);
    for (const value of flatten(tree)) tell(story, `got ${value}`);
    expect(
      story,
      'a branch costs nothing until its first number is wanted: whoever collects a list first has looked everywhere before the caller has seen anything',
    ).toEqual(['looks into the tree', 'got 1', 'looks into the branch', 'got 2', 'got 3']);
  });

  it('can begin on a tree without an end', () => {
    const story: Story = [];
    function grow(depth: number): readonly Tree[] {
      if (depth > 50) throw new Error('it is 50 branches deep, and nobody wanted that many numbers');
      return Object.defineProperty([depth, 0], 1, { get: () => grow(depth + 1) });
    }
    try {
      for (const value of flatten(grow(1))) {
        tell(story, `got ${value}`);
        if (value === 3) break;
      }
    } catch (error) {
      tell(story, show(error));
    }
    expect(
      story,
      'a tree may be made while you walk over it: look at a branch when its numbers are wanted, and not to find out how large it is',
    ).toEqual(['got 1', 'got 2', 'got 3']);
  });
});

describe('2. receive', () => {
  const isNumber = (answer: unknown): answer is number => typeof answer === 'number';

  /** A dialogue with one question in it, and what comes of these answers: what was said, and what was checked. */
  function asked<T>(check: (answer: unknown) => answer is T, answers: readonly unknown[]) {
    const said: Story = [];
    const checked: Story = [];
    function* dialogue(): Generator<string, string, unknown> {
      const answer: T = yield* receive('number?', (given: unknown): given is T => {
        const right = check(given);
        tell(checked, `${show(given)} is ${right ? 'right' : 'wrong'}`);
        return right;
      });
      tell(said, `dialogue: has ${show(answer)}`);
      return 'thank you';
    }
    const use = doors(dialogue(), said);
    use.next();
    for (const answer of answers) use.next(answer);
    return { said, checked };
  }

  it('asks, and returns what passes', () => {
    expect(
      asked(isNumber, [36]).said,
      'the right answer is for the dialogue that delegates to you: it gets what you return, while what you yield goes past it to the caller',
    ).toEqual([
      'caller: next()',
      'caller: gets number?',
      'caller: next(36)',
      'dialogue: has 36',
      'caller: the end, with thank you',
    ]);
  });

  it('asks again as long as the answer is wrong', () => {
    expect(
      asked(isNumber, ['old', 'very old', 'older', 36]).said,
      'nobody promised that the second answer is better: every answer goes the same way, from the question to the check, and only a right one leads out',
    ).toEqual([
      'caller: next()',
      'caller: gets number?',
      'caller: next(old)',
      'caller: gets number?',
      'caller: next(very old)',
      'caller: gets number?',
      'caller: next(older)',
      'caller: gets number?',
      'caller: next(36)',
      'dialogue: has 36',
      'caller: the end, with thank you',
    ]);
  });

  it('checks nothing that nobody has said', () => {
    expect(
      asked((_answer: unknown): _answer is unknown => true, ['anything']).said,
      'before the first question there is no answer, and the `undefined` in your variable is none: ask first, then look',
    ).toEqual([
      'caller: next()',
      'caller: gets number?',
      'caller: next(anything)',
      'dialogue: has anything',
      'caller: the end, with thank you',
    ]);
  });

  it('looks at each answer once', () => {
    expect(
      asked(isNumber, ['old', 36]).checked,
      'a check may cost something, or write something down: it is called once for each answer, and for nothing else',
    ).toEqual(['old is wrong', '36 is right']);
  });

  it('leaves it to the check what is right', () => {
    const takes = (wanted: unknown) =>
      asked((answer: unknown): answer is unknown => answer === wanted, [wanted]).said.at(-2);
    expect(
      [0, '', false, undefined].map(takes),
      '0, nothing, no and silence can be what somebody wants to hear: `check` decides, and whether a value counts as true is no part of it',
    ).toEqual(['dialogue: has 0', 'dialogue: has ', 'dialogue: has false', 'dialogue: has undefined']);
  });

  it('takes no error for an answer', () => {
    const story: Story = [];
    const use = doors(receive('number?', isNumber), story);
    use.next();
    use.throw(new Error('hangs up'));
    use.next(36);
    expect(
      story,
      'an error that is thrown in says that something is wrong with the dialogue, and not with an answer: it goes out to whoever can do something about it, and nobody asks again',
    ).toEqual([
      'caller: next()',
      'caller: gets number?',
      'caller: throw(Error(hangs up))',
      'caller: Error(hangs up) came out',
      'caller: next(36)',
      'caller: the end, with undefined',
    ]);
  });

  it('is one question of a longer dialogue', () => {
    const story: Story = [];
    const isText = (answer: unknown): answer is string => typeof answer === 'string';
    function* form(): Generator<string, string, unknown> {
      const name: string = yield* receive('name?', isText);
      const age: number = yield* receive('age?', isNumber);
      const town: unknown = yield 'town?';
      return `${name}, ${age}, of ${show(town)}`;
    }
    const use = doors(form(), story);
    use.next();
    for (const answer of ['Ada', 'old', 36, 'London']) use.next(answer);
    expect(
      story,
      'a question that has its answer is over: it hears nothing more, and the next call belongs to the next question',
    ).toEqual([
      'caller: next()',
      'caller: gets name?',
      'caller: next(Ada)',
      'caller: gets age?',
      'caller: next(old)',
      'caller: gets age?',
      'caller: next(36)',
      'caller: gets town?',
      'caller: next(London)',
      'caller: the end, with Ada, 36, of London',
    ]);
  });
});

describe('3. sumTwice', () => {
  /** Parts for the tests: a basket adds up the prices that it is told, until it is told 0. They are numbered as they are made. */
  function baskets(story: Story): () => Generator<string, number, number> {
    let made = 0;
    return () => {
      made += 1;
      return basket(made);
    };
    function* basket(name: number): Generator<string, number, number> {
      let total = 0;
      try {
        while (true) {
          const price = yield `basket ${name}: ${total} so far`;
          if (price === 0) return total;
          total += price;
        }
      } catch (error) {
        tell(story, `basket ${name}: caught ${show(error)}`);
        return total;
      } finally {
        tell(story, `basket ${name}: leaves`);
      }
    }
  }

  it('lets the caller talk to the parts', () => {
    const story: Story = [];
    const use = doors(sumTwice(baskets(story)), story);
    use.next();
    expect(
      story,
      'the caller gets what the first part yields, from its first word on, and not a generator that it would have to drive itself',
    ).toEqual(['caller: next()', 'caller: gets basket 1: 0 so far']);
  });

  it('makes a part for each run', () => {
    function* part(): Generator<string, number, unknown> {
      yield 'one';
      return 1;
    }
    expect(
      traceOf(
        () => {
          const frame = sumTwice(part);
          for (let call = 0; call < 3; call++) frame.next();
        },
        { of: ['part'] },
      ),
      'a generator is one walk, and what it returns is handed over once: whoever delegates to it again finds it ended, with `undefined`',
    ).toEqual([
      'caller resumes part: next()',
      "part yields 'one'",
      'caller resumes part: next()',
      'part returns 1, and has ended',
      'caller resumes part #2: next()',
      "part #2 yields 'one'",
      'caller resumes part #2: next()',
      'part #2 returns 1, and has ended',
    ]);
  });

  it('adds what the parts return', () => {
    function* part(): Generator<number, number, unknown> {
      yield 1;
      yield 2;
      return 50;
    }
    const story: Story = [];
    const use = doors(sumTwice(part), story);
    for (let call = 0; call < 5; call++) use.next();
    expect(
      story,
      'what a part yields is on its way to the caller and is lost to you; a `yield*` is worth what comes at the end, with `return`',
    ).toEqual([
      'caller: next()',
      'caller: gets 1',
      'caller: next()',
      'caller: gets 2',
      'caller: next()',
      'caller: gets 1',
      'caller: next()',
      'caller: gets 2',
      'caller: next()',
      'caller: the end, with 100',
    ]);
  });

  it('tells the part that runs what it is told', () => {
    const story: Story = [];
    const use = doors(sumTwice(baskets(story)), story);
    use.next();
    for (const price of [10, 2, 0, 30, 0]) use.next(price);
    expect(
      story,
      'the part asks, so the part has to hear the answer: between it and the caller nobody may keep a value or add one',
    ).toEqual([
      'caller: next()',
      'caller: gets basket 1: 0 so far',
      'caller: next(10)',
      'caller: gets basket 1: 10 so far',
      'caller: next(2)',
      'caller: gets basket 1: 12 so far',
      'caller: next(0)',
      'basket 1: leaves',
      'caller: gets basket 2: 0 so far',
      'caller: next(30)',
      'caller: gets basket 2: 30 so far',
      'caller: next(0)',
      'basket 2: leaves',
      'caller: the end, with 42',
    ]);
  });

  it('lets an error through to the part that runs', () => {
    const story: Story = [];
    const use = doors(sumTwice(baskets(story)), story);
    use.next();
    use.next(10);
    use.throw(new Error('no more money'));
    use.next(5);
    use.next(0);
    expect(
      story,
      'a part has three doors and all of them are wanted: a loop that only hands on values catches an error itself, or dies of it, and the part that could have helped never hears of it',
    ).toEqual([
      'caller: next()',
      'caller: gets basket 1: 0 so far',
      'caller: next(10)',
      'caller: gets basket 1: 10 so far',
      'caller: throw(Error(no more money))',
      'basket 1: caught Error(no more money)',
      'basket 1: leaves',
      'caller: gets basket 2: 0 so far',
      'caller: next(5)',
      'caller: gets basket 2: 5 so far',
      'caller: next(0)',
      'basket 2: leaves',
      'caller: the end, with 15',
    ]);
  });

  it('has no sum when a part fails', () => {
    const story: Story = [];
    let made = 0;
    function* part(): Generator<string, number, unknown> {
      made += 1;
      yield `part ${made}`;
      if (made === 2) throw new Error('cannot count');
      return 5;
    }
    const use = doors(sumTwice(part), story);
    for (let call = 0; call < 4; call++) use.next();
    expect(
      story,
      'a part that fails has returned nothing, so there is nothing to add: its error comes out at the `yield*` and goes on to the caller',
    ).toEqual([
      'caller: next()',
      'caller: gets part 1',
      'caller: next()',
      'caller: gets part 2',
      'caller: next()',
      'caller: Error(cannot count) came out',
      'caller: next()',
      'caller: the end, with undefined',
    ]);
  });

  it('closes the part that runs', () => {
    const story: Story = [];
    const use = doors(sumTwice(baskets(story)), story);
    use.next();
    use.next(0);
    use.return(-1);
    expect(
      story,
      'whoever closes the outer frame means the inner one too: a part that is left at its `yield` never comes to its `finally`',
    ).toEqual([
      'caller: next()',
      'caller: gets basket 1: 0 so far',
      'caller: next(0)',
      'basket 1: leaves',
      'caller: gets basket 2: 0 so far',
      'caller: return(-1)',
      'basket 2: leaves',
      'caller: the end, with -1',
    ]);
  });
});

describe('4. delegate', () => {
  for (const [name, { run, belief }] of Object.entries(CASES)) {
    it(name, () => {
      expect(run(delegate), belief).toEqual(run(realYieldStar));
    });
  }

  it('is written without `yield*`', () => {
    delegate([][Symbol.iterator]()).next();
    const borrowed = /yield\s*\*/.test(codeOf(delegate));
    expect(
      borrowed,
      'the real `yield*` makes all these calls for you, and then you have not seen them: make them yourself',
    ).toBe(false);
  });
});

describe('5. tube (stretch)', () => {
  for (const [name, { run, belief }] of Object.entries({ ...CASES, ...ALONE })) {
    it(name, () => {
      expect(run(tube), belief).toEqual(run(realYieldStar));
    });
  }

  it('is made without a generator', () => {
    tube([][Symbol.iterator]()).next();
    const yields = /\byield\b/.test(codeOf(tube));
    expect(
      yields,
      'a frame is what you are building here, so it cannot be made of one: an object with three methods will do',
    ).toBe(false);
  });
});
