import { describe, expect, it } from 'vitest';
import { traceOf } from '../../tools/testing/trace.ts';

function* count(n: number): Generator<number, string, unknown> {
  for (let i = 1; i <= n; i++) yield i;
  return 'end';
}

function* doubled(values: Iterable<number>): Generator<number, void, unknown> {
  for (const value of values) yield value * 2;
}

describe('traceOf', () => {
  it('tells who ran when, in the words of the pictures', () => {
    expect(traceOf(() => [...doubled(count(1))])).toMatchInlineSnapshot(`
      [
        "caller makes doubled",
        "caller resumes doubled: next()",
        "doubled makes count",
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

  it('can be about some functions only', () => {
    expect(traceOf(() => [...doubled(count(1))], { of: ['count'] })).toEqual([
      'doubled makes count',
      'doubled resumes count: next()',
      'count yields 1',
      'doubled resumes count: next()',
      "count returns 'end', and has ended",
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
          "caller makes count",
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
