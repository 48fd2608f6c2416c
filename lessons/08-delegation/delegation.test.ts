import { describe, expect, it } from 'vitest';
import { demo } from '../../solutions/08-delegation/demo.ts';
import { describePrediction } from '../../tools/testing/prediction.ts';
import { traceOf } from '../../tools/testing/trace.ts';
import { delegate, flatten, receive, sumTwice, type Tree, type Tube, tube } from './delegation.ts';
import { transcript } from './predict.ts';

/** What happened in a test, in order, a line for each thing that somebody did. A call is told when it has come back. */
type Story = string[];

/** Ends a story that would go on for ever. */
function tell(story: Story, line: string): void {
  if (story.length >= 18) throw new Error('this story does not end');
  story.push(line);
}

/** A value in the words of a story. That an exercise is not written yet is not a story. */
function show(value: unknown): string {
  if (value instanceof Error) {
    if (value.message.startsWith('TODO')) throw value;
    return value instanceof TypeError ? 'a TypeError' : `Error(${value.message})`;
  }
  if (Array.isArray(value)) return `a list: [${value.map(show).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  if (Symbol.iterator in value) return 'a generator';
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${show(part)}`)
    .join(', ')} }`;
}

/** The three doors of a frame, for a caller who writes down each call when it has come back: `caller: next(a), gets two`. */
function doors<R, N>(frame: Tube<unknown, R, N>, story: Story) {
  function use(door: string, call: () => IteratorResult<unknown, R>): void {
    let back: string;
    try {
      const { value, done } = call();
      back = done ? `finds the end, with ${show(value)}` : `gets ${show(value)}`;
    } catch (error) {
      back = `${show(error)} comes out`;
    }
    story.push(`caller: ${door}, ${back}`);
  }
  return {
    next: (...told: [] | [N]) => use(`next(${told.map(show).join()})`, () => frame.next(...told)),
    throw: (error: unknown) => use(`throw(${show(error)})`, () => frame.throw(error)),
    return: (value: R) => use(`return(${show(value)})`, () => frame.return(value)),
  };
}

/** A frame that says what it hears, and that it leaves. */
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

/** Not a frame: an iterator that writes down which of its doors is used. It ends, or fails, at its third answer. */
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

/** What joins two frames. */
type Join = <T, R, N>(inner: Iterator<T, R, N>) => Tube<T, R, N>;

/** The one of the language itself. */
const realYieldStar: Join = function* (inner) {
  return yield* { [Symbol.iterator]: () => inner };
};

/** The outer frame: it delegates, says what it gets for that, and yields once more. */
function* outer<T, N>(inner: Tube<T, unknown, N>, story: Story): Generator<T | string, unknown, N> {
  tell(story, 'outer: begins');
  try {
    const result = yield* inner;
    tell(story, `outer: has ${show(result)}`);
    yield 'its own word';
  } catch (error) {
    tell(story, `outer: caught ${show(error)}`);
    throw error;
  } finally {
    tell(story, 'outer: leaves');
  }
  return 'the end of outer';
}

/** A program, to be run on the real `yield*` and on yours; and what to say when the two stories differ. */
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

/** A caller, and an inner frame that is joined to it directly. */
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
  'passes the first next() to the inner frame': {
    belief:
      'the first call of the caller goes all the way in: the inner frame runs to its first `yield`, once, and what it yields there is what the caller gets',
    run: three(speaker, (use) => use.next()),
  },
  'loses what the first next(v) passes in': {
    belief:
      'the first call finds no `yield` to arrive at, in neither frame, so its value is lost: start `inner` with nothing (Python refuses such a call with a TypeError)',
    run: three(
      (story) => witness(story, () => 'a letter'),
      (use) => use.next('too early'),
    ),
  },
  'calls the inner frame once for each call, and leaves it open': {
    belief:
      'one `next()` of the caller is one `next()` of `inner`, not none and not two. Between two calls the inner frame stays paused at its `yield`: nothing is told to it or thrown into it, and nothing closes it',
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
      'the inner frame asked, so the inner frame gets the answer: the value of `next(v)` goes in by `inner.next(v)`, once, in the same call',
    run: three(stubborn, (use) => {
      use.next();
      use.next('a');
      use.next(undefined);
    }),
  },
  'hands on whatever is yielded': {
    belief:
      'only `done` says that the inner frame has ended: it may yield `undefined`, 0 or an empty string and go on',
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
  'evaluates to what the inner frame returns': {
    belief:
      'what the inner frame returns goes to the outer frame, and is not yielded to anybody; what it yields goes to the caller, and is not kept',
    run: three(speaker, (use) => {
      use.next();
      use.next('a');
      use.next('b');
      use.next('c');
    }),
  },
  'leaves an inner frame alone that has ended': {
    belief:
      'an inner frame that has ended by itself needs no closing and hears nothing more: from then on the caller talks to the outer frame',
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
  'evaluates to an error that is returned': {
    belief: 'an error that is returned is a value like any other: do not throw it, and do not drop it',
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
      'the first answer of `inner` may be its end already: a value that comes with `done: true` is what it returned, and is not yielded',
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
      'an error that the caller throws in arrives at the `yield` where the inner frame is paused, every time: hand it in with `throwInto(inner, error)`, and what that gives you is the next answer of `inner`',
    run: three(stubborn, (use) => {
      use.next();
      use.throw(new Error('first'));
      use.next('a');
      use.throw(new Error('second'));
      use.next('b');
    }),
  },
  'tells an error that is only told': {
    belief:
      'the door decides, and not what comes through it: an `Error` that `next()` passes in is a value like any other, and `inner` is told it by `next()`',
    run: three(stubborn, (use) => {
      use.next();
      use.next(new Error('only a value'));
    }),
  },
  'throws whatever is thrown': {
    belief: 'anything can be thrown, `undefined` too: you cannot tell from what came which door it came by',
    run: three(stubborn, (use) => {
      use.next();
      use.throw('no error at all');
      use.throw(undefined);
      use.next('a');
    }),
  },
  'goes on in the outer frame when the inner one catches and returns': {
    belief:
      'the inner frame caught the error and returned: the error is gone, and the outer frame goes on with what was returned',
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
      'an error goes to the innermost frame first: what that one does not catch comes out at the `yield*`, in the outer frame, as it is',
    run: three(speaker, (use) => {
      use.next();
      use.throw(new Error('boom'));
      use.next();
    }),
  },
  'gives the inner frame no error of its own': {
    belief:
      'there are two sources of errors. One that the caller throws in is for `inner`. One that comes out of `inner` is not: do not throw it back in, and do not close what has failed',
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
  'reads a plain list': {
    belief:
      'not every iterator is a frame: a list ignores what it is told and returns `undefined`, and that is not a mistake',
    run: three<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.next('unheard');
        use.next();
      },
    ),
  },
  'has no door for an error in a plain list': {
    belief:
      'a list has no `throw()`: what comes out is a TypeError that says so, and not the error that was thrown in (in Python it is the error itself)',
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
      'an iterator without `throw()` cannot be told of an error: it is closed, and a TypeError comes out instead of the error (in Python it is the error itself)',
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
      'each of these two frames delegates to the other, so one of them is asked while it is in the middle of a call: that is a TypeError, which comes out of both (in Python a ValueError)',
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

/** The third door. */
const CLOSING: Record<string, Case> = {
  'closes the inner frame, then the outer one': {
    belief:
      '`return()` goes through the tube too: the inner frame leaves first, then the outer one, and the value that the caller passed in comes back',
    run: three(speaker, (use) => {
      use.next();
      use.return('stop');
      use.next();
    }),
  },
  'closes an iterator once': {
    belief:
      'one `return()` of the caller is one `return()` of `inner`: an iterator by hand may count how often it is closed',
    run: three(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.next();
        use.return('stop');
        use.next();
      },
    ),
  },
  'lets an error out of the inner finally instead of the end': {
    belief:
      'a `finally` has the last word: when the one of `inner` throws while it is closed, that error comes out at the `yield*`, and then to the caller',
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
  'closes around a plain list': {
    belief:
      'an iterator need not have a `return()`: a list has none, so there is nothing to close, and the outer frame leaves as always',
    run: three<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.return('stop');
      },
    ),
  },
};

/** What shows only without an outer frame: how a tube begins, and how it ends. */
const ALONE: Record<string, Case> = {
  'begins with nothing': {
    belief:
      'the first `next(v)` starts the tube and finds no `yield` to arrive at: its value is lost, and `inner` is started with nothing',
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
      'after the end nothing reaches `inner`: `next()` gives `undefined`, `throw()` throws its error straight back, and `return(v)` gives back its `v`',
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
    belief:
      'an error that comes out of `inner` has ended the tube, as it would end a frame: the next call does not ask `inner` again',
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
      '`inner` can end in any call, and says so with `done: true`: what it answers to `throw()` may be the last answer too',
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
  'has ended when inner has no door for an error': {
    belief: 'the TypeError comes out of the `yield*` like any other error, and has ended the tube',
    run: two(
      (story) => witness(story, () => 'a letter', { return: true }),
      (use) => {
        use.next();
        use.throw(new Error('boom'));
        use.next();
      },
    ),
  },
  'touches nothing when it is closed before it has started': {
    belief:
      'a frame that is closed before its first `next()` ends without running a line: there is nothing to close in `inner`, and the tube has ended',
    run: two(
      (story) => witness(story, () => 'a letter'),
      (use) => {
        use.return('stop');
        use.next();
      },
    ),
  },
  'touches nothing when an error comes before it has started': {
    belief:
      'a frame that has not started has no `yield*` at which an error could arrive: the error comes straight out, `inner` never hears of it, and the tube has ended',
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
      'the value of `return(v)` goes to `inner` first, which may make something else of it: what `inner` answers is what the caller gets',
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
      'a list has no `return()` to ask: the tube ends by itself, with the value that the caller passed in',
    run: two<unknown>(
      () => ['x', 'y'][Symbol.iterator](),
      (use) => {
        use.next();
        use.return('stop');
        use.next();
      },
    ),
  },
  'stays open until inner has finished closing': {
    belief:
      '`return()` is a request: an inner frame that yields in its `finally` has not ended, so the tube has not ended either, and the next call goes on in that `finally`',
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
      'a loop first asks the tube for an iterator and has to get the tube itself: it goes on where the tube is, closes it when it leaves, and finds it ended after that',
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
  'refuses a call from inside and goes on': {
    belief:
      'a frame in the middle of a call refuses a second call with a TypeError and stays alive: when the first call has come back, it is paused at its `yield` again, and the next call reaches it',
    run: (join) => {
      const story: Story = [];
      const calls: (() => void)[] = [];
      function* inner(): Generator<string, string, string> {
        for (const call of calls) {
          call();
          tell(story, `inner: hears ${yield 'one more'}`);
        }
        return 'a letter';
      }
      const frame = join(inner());
      const use = doors<string, string>(frame, story);
      calls.push(
        () => use.next('from inside'),
        () => use.throw(new Error('from inside')),
        () => use.return('from inside'),
      );
      for (const word of ['a', 'b', 'c', 'd']) use.next(word);
      return story;
    },
  },
  'refuses a call from inside before inner hears of it': {
    belief:
      'while a call is in `inner`, the tube refuses every other one with a TypeError, by itself: an iterator by hand would not refuse, so it must not be asked',
    run: (join) => {
      const story: Story = [];
      let asked = 0;
      const frame = join<string, string, string>({
        next() {
          asked += 1;
          tell(story, `inner: is asked, call ${asked}`);
          if (asked === 1) use.next('from inside');
          return { value: `answer ${asked}`, done: false };
        },
      });
      const use = doors<string, string>(frame, story);
      use.next();
      use.next();
      return story;
    },
  },
};

/** What so many calls of `next()` give, with something else done after each. */
function called(frame: Iterator<unknown>, calls: number, meanwhile: () => void): Story {
  const story: Story = [];
  const use = doors(frame as Tube<unknown, unknown, unknown>, story);
  for (let call = 0; call < calls; call++) {
    use.next();
    meanwhile();
  }
  return story;
}

/** Makes another frame, and calls its `next()` each time. What comes of that is its own matter. */
function every(make: () => Iterator<unknown>): () => void {
  let other: Iterator<unknown> | undefined;
  return () => {
    try {
      other ??= make();
      other.next();
    } catch {
      // the tests below look at that
    }
  };
}

/** The text of a function, without comments and without what stands in quotes. */
function codeOf(fn: (...args: never[]) => unknown): string {
  return String(fn).replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, '');
}

describePrediction(transcript, demo);

describe('1. flatten', () => {
  /** The values, in words; a walk that does not end is left after the twentieth. An error is the last of them. */
  function walked(tree: Tree): string[] {
    const all: string[] = [];
    try {
      for (const value of flatten(tree) as Iterable<unknown>) {
        if (all.length === 10) return [...all, 'and so on'];
        all.push(show(value));
      }
    } catch (error) {
      all.push(`${show(error)} comes out`);
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

  it('keeps its walk in its own frame', () => {
    const walk = (meanwhile: () => void): Story => called(flatten([1, [2, 3]]), 4, meanwhile);
    const alone = walk(() => {});
    expect(
      walk(every(() => flatten([7, [8, 9]]))),
      'another tree was walked meanwhile, and this walk gave something else: what a walk remembers belongs inside the body, where each frame has its own',
    ).toEqual(alone);
  });

  it('gives a number that stands alone', () => {
    expect(
      { 'flatten(7)': walked(7).join(), 'flatten(0)': walked(0).join() },
      'a number is a tree too, the smallest one, and so is 0: `yield` it. What a frame returns is not part of the walk',
    ).toEqual({ 'flatten(7)': '7', 'flatten(0)': '0' });
  });

  it('gives numbers and nothing else', () => {
    expect(
      walked([1, [2, [3]]]).filter((value) => !Number(value) && !value.endsWith('comes out')),
      'something came out that is not a number. `yield x` hands out `x` as it is, and `yield* list` hands out each item of the list as it is: a branch stays a branch, and a generator in a list is driven by nobody',
    ).toEqual([]);
  });

  it('gives the numbers of a list', () => {
    // In which order is for the next test.
    expect(
      walked([3, 1, 2]).sort(),
      'a list gives the numbers of all its branches: `flatten(branch)` makes a frame, which runs only when you delegate to it, in your own body and not in a callback',
    ).toEqual(['1', '2', '3']);
  });

  it('gives them in the order in which you read them', () => {
    expect(
      walked([1, [2, [3, 4], 5], [[[6]]], 7]),
      'all numbers of a branch come before whatever follows the branch, however deep it goes',
    ).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('gives nothing for an empty branch', () => {
    expect(
      { 'flatten([])': walked([]), 'flatten([[], [[], 1], []])': walked([[], [[], 1], []]) },
      'an empty branch has no numbers: nothing comes for it, not even `undefined`, and whatever follows it still comes',
    ).toEqual({ 'flatten([])': [], 'flatten([[], [[], 1], []])': ['1'] });
  });

  it('leaves the tree as it was', () => {
    const tree = [1, [2, 3]];
    expect(
      { 'first walk': walked(tree).join(' '), 'second walk': walked(tree).join(' ') },
      'the tree belongs to the caller, and can be walked over again: take nothing out of it',
    ).toEqual({ 'first walk': '1 2 3', 'second walk': '1 2 3' });
  });

  it('looks into a branch when it gets there', () => {
    const story: Story = [];
    const tree = watched('the tree', [1, watched('the branch', [2], story), 3], story);
    for (const value of flatten(tree)) tell(story, `got ${value}`);
    expect(
      story,
      'the branch was looked into before the caller wanted its first number: a list that you make first, or a spread, walks over everything at once',
    ).toEqual(['looks into the tree', 'got 1', 'looks into the branch', 'got 2', 'got 3']);
  });

  it('can begin on a tree without an end', () => {
    const story: Story = [];
    function grow(depth: number): readonly Tree[] {
      if (depth > 50) throw new Error('it looked 50 branches deep, and nobody wanted that many numbers');
      return Object.defineProperty([depth, 0], 1, { get: () => grow(depth + 1) });
    }
    try {
      for (const value of flatten(grow(1))) {
        tell(story, `got ${value}`);
        if (value === 3) break;
      }
    } catch (error) {
      tell(story, `${show(error)} comes out`);
    }
    expect(
      story,
      'this tree grows while you walk over it: look at a branch when its numbers are wanted, and never to find out how large it is',
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

  it('asks its question', () => {
    expect(
      asked(isNumber, []).said,
      'the first call gets the whole question, before anything is checked. `yield` hands it out as it is; `yield*` takes it apart, because a string is a list of letters',
    ).toEqual(['caller: next(), gets number?']);
  });

  it('checks nothing that nobody has said', () => {
    const { checked } = asked((_answer: unknown): _answer is unknown => true, ['anything']);
    expect(
      checked.filter((line) => !line.startsWith('anything')),
      '`check` was called with something that nobody has answered. The answer is the value of the `yield` that asked: before the first question nobody has answered, and the question itself is not an answer',
    ).toEqual([]);
  });

  it('asks, and returns what passes', () => {
    expect(
      asked(isNumber, [36]).said,
      'the answer is the value of the `yield` that asked. Return it when it is right: then it is the value of the `yield*` in the dialogue. What you yield goes past the dialogue to the caller',
    ).toEqual([
      'caller: next(), gets number?',
      'dialogue: has 36',
      'caller: next(36), finds the end, with thank you',
    ]);
  });

  it('asks again as long as the answer is wrong', () => {
    expect(
      asked(isNumber, ['old', 'very old', 'older', 36]).said,
      'a wrong answer leads to the same question again, however often: only a right one gets out, by `return`',
    ).toEqual([
      'caller: next(), gets number?',
      'caller: next(old), gets number?',
      'caller: next(very old), gets number?',
      'caller: next(older), gets number?',
      'dialogue: has 36',
      'caller: next(36), finds the end, with thank you',
    ]);
  });

  it('checks each answer once', () => {
    expect(
      asked(isNumber, ['old', 36]).checked,
      'a check may cost something, or write something down: call it once for each answer, and for nothing else',
    ).toEqual(['old is wrong', '36 is right']);
  });

  it('leaves it to the check what is right', () => {
    const takes = (wanted: unknown) =>
      asked((answer: unknown): answer is unknown => answer === wanted, [wanted]).said.at(-2);
    expect(
      [0, '', false, undefined].map(takes),
      '0, an empty string, `false` and `undefined` can be right answers: `check` alone decides, and a falsy value is an answer too',
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
      'an error that is thrown in is not an answer, and not a wrong one either: it comes out at the `yield`: let it go on to the caller',
    ).toEqual([
      'caller: next(), gets number?',
      'caller: throw(Error(hangs up)), Error(hangs up) comes out',
      'caller: next(36), finds the end, with undefined',
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
      'a question ends with its right answer and hears nothing more: the next call goes to the next question, which has its own text and its own check',
    ).toEqual([
      'caller: next(), gets name?',
      'caller: next(Ada), gets age?',
      'caller: next(old), gets age?',
      'caller: next(36), gets town?',
      'caller: next(London), finds the end, with Ada, 36, of London',
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
          const price = yield `basket ${name}: ${total}`;
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

  it('keeps its sum in its own frame', () => {
    function* part(price: number): Generator<string, number, unknown> {
      yield `costs ${price}`;
      return price;
    }
    const sum = (meanwhile: () => void): Story =>
      called(
        sumTwice(() => part(1)),
        3,
        meanwhile,
      );
    const alone = sum(() => {});
    expect(
      sum(every(() => sumTwice(() => part(10)))),
      'another sum was made meanwhile, and this one is different: what it remembers belongs inside the body, where each frame has its own',
    ).toEqual(alone);
  });

  it('lets the caller talk to the parts', () => {
    const story: Story = [];
    const use = doors(sumTwice(baskets(story)), story);
    use.next();
    expect(
      story,
      'the first call gets what the first part yields first: make that part, do not start it yourself, and delegate to it in your own body, with parentheses around the `yield*` when something follows it',
    ).toEqual(['caller: next(), gets basket 1: 0']);
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
      'each run needs one call of `part()` and one `yield*` to the frame that it makes, and that frame runs to its end before the next one starts: a frame that has ended cannot run again, and gives `undefined`',
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
      'a `yield*` evaluates to what the part returns at its end, here 50, and the sum of both is what you return. What the part yields goes to the caller, and is not added',
    ).toEqual([
      'caller: next(), gets 1',
      'caller: next(), gets 2',
      'caller: next(), gets 1',
      'caller: next(), gets 2',
      'caller: next(), finds the end, with 100',
    ]);
  });

  it('tells the part that runs what it is told', () => {
    const story: Story = [];
    const use = doors(sumTwice(baskets(story)), story);
    use.next();
    for (const price of [10, 2, 0, 30, 0]) use.next(price);
    expect(
      story,
      'the part asks, so the part gets the answer: each value that the caller passes in reaches it, once, and nothing else does',
    ).toEqual([
      'caller: next(), gets basket 1: 0',
      'caller: next(10), gets basket 1: 10',
      'caller: next(2), gets basket 1: 12',
      'basket 1: leaves',
      'caller: next(0), gets basket 2: 0',
      'caller: next(30), gets basket 2: 30',
      'basket 2: leaves',
      'caller: next(0), finds the end, with 42',
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
      'an error that the caller throws in is for the part that runs, which may catch it, as this one does: a loop that hands on values only never lets the part hear of it',
    ).toEqual([
      'caller: next(), gets basket 1: 0',
      'caller: next(10), gets basket 1: 10',
      'basket 1: caught Error(no more money)',
      'basket 1: leaves',
      'caller: throw(Error(no more money)), gets basket 2: 0',
      'caller: next(5), gets basket 2: 5',
      'basket 2: leaves',
      'caller: next(0), finds the end, with 15',
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
      'a part that fails returns nothing, so there is nothing to add: its error comes out at the `yield*`, and goes on to the caller',
    ).toEqual([
      'caller: next(), gets part 1',
      'caller: next(), gets part 2',
      'caller: next(), Error(cannot count) comes out',
      'caller: next(), finds the end, with undefined',
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
      'when the caller closes the outer frame, the part that runs is closed too, and leaves by its `finally`: a loop around `next()` does not do that',
    ).toEqual([
      'caller: next(), gets basket 1: 0',
      'basket 1: leaves',
      'caller: next(0), gets basket 2: 0',
      'basket 2: leaves',
      'caller: return(-1), finds the end, with -1',
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
    const borrowed = /yield\s*\*/.exec(codeOf(delegate))?.[0] ?? 'no yield*';
    expect(
      `delegate contains ${borrowed}`,
      'the real `yield*` makes all these calls for you, and then you have not seen them: make them yourself',
    ).toBe('delegate contains no yield*');
  });
});

describe('5. tube (stretch)', () => {
  for (const [name, { run, belief }] of Object.entries({ ...CASES, ...CLOSING, ...ALONE })) {
    it(name, () => {
      expect(run(tube), belief).toEqual(run(realYieldStar));
    });
  }

  it('is made without a generator', () => {
    tube([][Symbol.iterator]()).next();
    const yields = /\byield\b/.exec(codeOf(tube))?.[0] ?? 'no yield';
    expect(
      `tube contains ${yields}`,
      'here you build what a frame does, so do not use a frame: return an object with three methods',
    ).toBe('tube contains no yield');
  });
});
