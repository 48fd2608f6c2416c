import { describe, expect, it } from 'vitest';
import { traceOf } from '../../tools/testing/trace.ts';
import { printed } from '../../tools/trace/recorder/recorder.js';

function* count(n: number): Generator<number, string, unknown> {
  for (let i = 1; i <= n; i++) yield i;
  return 'end';
}

function* doubled(values: Iterable<number>): Generator<number, void, unknown> {
  for (const value of values) yield value * 2;
}

function* parrot(): Generator<unknown, string, unknown> {
  let word: unknown = 'ready';
  try {
    while (word !== 'bye') word = yield word;
  } catch (error) {
    return `hurt by ${error}`;
  }
  return 'gone';
}

describe('traceOf', () => {
  it('tells who ran when, in the words of the pictures', () => {
    expect(traceOf(() => [...doubled(count(1))])).toMatchInlineSnapshot(`
      [
        "caller resumes doubled: next()",
        "doubled resumes count: next()",
        "count yields 1",
        "doubled yields 2",
        "caller resumes doubled: next()",
        "doubled resumes count: next()",
        "count returns 'end', and has ended",
        "doubled returns undefined, and has ended",
      ]
    `);
  });

  it('tells nothing of what is made and never resumed, or printed', () => {
    expect(
      traceOf(() => {
        count(1);
        printed('hello');
      }),
    ).toEqual([]);
  });

  it('counts frames of one name as they are first resumed, not as they are made', () => {
    expect(
      traceOf(() => {
        const [late, early] = [count(1), count(1)];
        early.next();
        late.next();
      }),
    ).toEqual([
      'caller resumes count: next()',
      'count yields 1',
      'caller resumes count #2: next()',
      'count #2 yields 1',
    ]);
  });

  it('may stand in another: both get what happens inside', () => {
    let inner: string[] = [];
    const frame = count(2);
    const outer = traceOf(() => {
      frame.next();
      inner = traceOf(() => void frame.next());
      frame.return('out');
    });
    expect([inner, outer]).toMatchInlineSnapshot(`
      [
        [
          "caller resumes count: next()",
          "count yields 2",
        ],
        [
          "caller resumes count: next()",
          "count yields 1",
          "caller resumes count: next()",
          "count yields 2",
          "caller resumes count: return('out')",
          "count closes, with 'out'",
        ],
      ]
    `);
  });

  it('records no more when the work has thrown, and leaves the methods as they were', () => {
    const { next } = count(1);
    expect(() =>
      traceOf(() => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(count(1).next).toBe(next);
    expect(traceOf(() => {})).toEqual([]);
  });
});

describe('traceOf, with the names of some functions', () => {
  /** Ways to hand on a generator that differ in who resumes it, and how. */
  const relays: Record<string, (inner: Generator<unknown, string, unknown>) => Generator> = {
    'the frame itself': (inner) => inner,
    *delegates(inner) {
      return yield* inner;
    },
    *asks(inner) {
      let step = inner.next(undefined);
      while (!step.done) step = inner.next(yield step.value);
      return step.value;
    },
    *'has a helper'(inner) {
      return yield* (function* helper() {
        return yield* inner;
      })();
    },
    *'tidies up'(inner) {
      try {
        return yield* inner;
      } finally {
        inner.return('too late');
      }
    },
  };

  for (const [way, relay] of Object.entries(relays)) {
    it(`tells the same whoever passes values on: ${way}`, () => {
      expect(
        traceOf(
          () => {
            const frame = relay(parrot());
            frame.next();
            for (const word of ['a', undefined, 'bye']) frame.next(word);
          },
          { of: ['parrot'] },
        ),
      ).toEqual([
        'caller resumes parrot: next()',
        "parrot yields 'ready'",
        "caller resumes parrot: next('a')",
        "parrot yields 'a'",
        'caller resumes parrot: next()',
        'parrot yields undefined',
        "caller resumes parrot: next('bye')",
        "parrot returns 'gone', and has ended",
      ]);
    });
  }

  it('puts what a helper does down to the named frame that drives it', () => {
    function* outer(): Generator<unknown, void, unknown> {
      yield* doubled(count(1));
    }
    expect(traceOf(() => [...outer()], { of: ['outer', 'count'] })).toEqual([
      'caller resumes outer: next()',
      'outer resumes count: next()',
      'count yields 1',
      'outer yields 2',
      'caller resumes outer: next()',
      'outer resumes count: next()',
      "count returns 'end', and has ended",
      'outer returns undefined, and has ended',
    ]);
  });

  it('tells each door that is used, and who asks a frame that has ended or that runs', () => {
    function* ring(): Generator<unknown, void, unknown> {
      yield 1;
      yield self.next();
    }
    const self = ring();
    expect(
      traceOf(
        () => {
          const [one, two] = [parrot(), parrot()];
          one.next();
          one.throw(undefined);
          one.next('anybody?');
          two.return('early');
          self.next();
          try {
            self.next();
          } catch {
            // That it is told is enough.
          }
        },
        { of: ['parrot', 'ring'] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "caller resumes parrot: next()",
        "parrot yields 'ready'",
        "caller resumes parrot: throw(undefined)",
        "parrot returns 'hurt by undefined', and has ended",
        "caller resumes parrot: next('anybody?')",
        "parrot had ended; it answers undefined, done",
        "caller resumes parrot #2: return('early')",
        "parrot #2 closes, with 'early'",
        "caller resumes ring: next()",
        "ring yields 1",
        "caller resumes ring: next()",
        "ring resumes ring: next()",
        "ring is running and cannot be resumed: TypeError: Generator is already running",
        "ring throws TypeError: Generator is already running, and has ended",
      ]
    `);
  });
});
