import { describe, expect, it } from 'vitest';
import { look, plainLook } from '../../../tools/terminal/style.ts';
import { width } from '../../../tools/terminal/text.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { renderComparison } from '../../../tools/trace/text/comparison.ts';
import { byHand, crowd, endless, long, oneAfterTheOther, pipeline, refused, tree, write } from '../runs.ts';

const beside = (mine: TraceRun, reference: TraceRun, columns = 80, unicode = true): string =>
  ['', ...renderComparison(mine, reference, plainLook(columns, unicode))].join('\n');

/** A learner who says what was told before sleeping, and gives up. */
const mine = write(
  'demo of 05-slow-fibonacci',
  (pen) => {
    const fib = pen.make('stupidFib', 20);
    pen.next(fib, undefined, 30);
    pen.yields('1', 9);
    pen.print('1');
    pen.next(fib, '0.1', 31);
    pen.print('sleeping for 0.1 seconds');
    pen.yields('1', 9);
    pen.print('1');
    pen.next(fib, '0.2', 31);
    pen.yields('2', 9);
    pen.print('2');
  },
  { ending: { how: 'thrown', error: 'Error: boom' } },
);

describe('two runs side by side', () => {
  it('equal steps are folded, and the first divergence is marked and told', () => {
    expect(beside(mine, byHand())).toMatchInlineSnapshot(`
      "
           yours                              │    the reference
        … 6 equal steps
         7 stupidFib yields 1                 │  7 stupidFib yields 1
         8 caller prints "1"                  │  8 caller prints "1"
         9 caller resumes stupidFib:          │  9 caller resumes stupidFib:
           next(0.2)                          │    next(0.2)
      › 10 stupidFib yields 2                 │ 10 stupidFib prints "sleeping for 0.2
                                              │    seconds"

        Your run diverges from the reference at step 10: \`stupidFib\` yields 2
        (demo.ts:9), where the reference's prints "sleeping for 0.2 seconds".

                                              │ 11 stupidFib yields 2
        11 caller prints "2"                  │ 12 caller prints "2"
           It stopped here: Error: boom.      │ 13 caller resumes stupidFib:
                                              │    next(0.3)
                                              │ 14 stupidFib returns undefined, and
                                              │    has ended
                                              │ 15 caller resumes stupidFib: next()
                                              │ 16 stupidFib had ended; it answers
                                              │    undefined, done"
    `);
  });

  it('where there is room, sentences are not broken', () => {
    expect(beside(mine, byHand(), 130)).toMatchInlineSnapshot(`
      "
           yours                                                       │    the reference
        … 6 equal steps
         7 stupidFib yields 1                                          │  7 stupidFib yields 1
         8 caller prints "1"                                           │  8 caller prints "1"
         9 caller resumes stupidFib: next(0.2)                         │  9 caller resumes stupidFib: next(0.2)
      › 10 stupidFib yields 2                                          │ 10 stupidFib prints "sleeping for 0.2 seconds"

        Your run diverges from the reference at step 10: \`stupidFib\` yields 2 (demo.ts:9), where the
        reference's prints "sleeping for 0.2 seconds".

                                                                       │ 11 stupidFib yields 2
        11 caller prints "2"                                           │ 12 caller prints "2"
           It stopped here: Error: boom.                               │ 13 caller resumes stupidFib: next(0.3)
                                                                       │ 14 stupidFib returns undefined, and has ended
                                                                       │ 15 caller resumes stupidFib: next()
                                                                       │ 16 stupidFib had ended; it answers undefined, done"
    `);
  });

  it('in a narrow terminal one is below the other', () => {
    expect(beside(mine, byHand(), 60, false)).toMatchInlineSnapshot(`
      "
      - yours
      + the reference
        ~ 6 equal steps
           7 stupidFib yields 1
           8 caller prints "1"
           9 caller resumes stupidFib: next(0.2)
      > - 10 stupidFib yields 2
      > + 10 stupidFib prints "sleeping for 0.2 seconds"

        Your run diverges from the reference at step 10:
        \`stupidFib\` yields 2 (demo.ts:9), where the reference's
        prints "sleeping for 0.2 seconds".

        + 11 stupidFib yields 2
          11 caller prints "2"
        -    It stopped here: Error: boom.
        + 13 caller resumes stupidFib: next(0.3)
        + 14 stupidFib returns undefined, and has ended
        + 15 caller resumes stupidFib: next()
        + 16 stupidFib had ended; it answers undefined, done"
    `);
  });

  it('repetitions are folded, but not where the runs part', () => {
    expect(beside(long(60), long(20))).toMatchInlineSnapshot(`
      "
            yours                             │     the reference
        … 5 equal steps
            … 17 more like this               │     … 17 more like this
         40 caller resumes fibForever: next() │  40 caller resumes fibForever: next()
         41 fibForever yields 20n             │  41 fibForever yields 20n
      ›  42 caller resumes fibForever: next() │  42 caller resumes fibForever:
                                              │     return()

        Your run diverges from the reference at step 42: \`fibForever\` is resumed with
        next() (fibonacci.ts:9), where the reference's is resumed with return().

         43 fibForever yields 21n             │
         44 caller resumes fibForever: next() │
         45 fibForever yields 22n             │
            … 37 more like this               │
        120 caller resumes fibForever: next() │
        121 fibForever yields 60n             │
        122 caller resumes fibForever:        │
            return()                          │
        123 fibForever closes                 │  43 fibForever closes"
    `);
    const odd = long(60);
    const events = odd.events.map((event, i) => (i === 60 ? { ...event, value: '31n' } : event));
    expect(beside({ ...odd, events } as TraceRun, long(60))).toMatchInlineSnapshot(`
      "
            yours                             │     the reference
        … 57 equal steps
         58 caller resumes fibForever: next() │  58 caller resumes fibForever: next()
         59 fibForever yields 29n             │  59 fibForever yields 29n
         60 caller resumes fibForever: next() │  60 caller resumes fibForever: next()
      ›  61 fibForever yields 31n             │  61 fibForever yields 30n

        Your run diverges from the reference at step 61: \`fibForever\` yields 31n
        (fibonacci.ts:4), where the reference's yields 30n.

         62 caller resumes fibForever: next() │  62 caller resumes fibForever: next()
         63 fibForever yields 31n             │  63 fibForever yields 31n
         64 caller resumes fibForever: next() │  64 caller resumes fibForever: next()
         65 fibForever yields 32n             │  65 fibForever yields 32n
            … 27 more like this               │     … 27 more like this
        120 caller resumes fibForever: next() │ 120 caller resumes fibForever: next()
        121 fibForever yields 60n             │ 121 fibForever yields 60n
        122 caller resumes fibForever:        │ 122 caller resumes fibForever:
            return()                          │     return()
        123 fibForever closes                 │ 123 fibForever closes"
    `);
  });

  it('what comes long after the divergence is counted', () => {
    const walk = (first: string) =>
      write('', (pen) => {
        const walker = pen.make('walk', 1);
        for (let i = 0; i < 60; i++) {
          pen.next(walker, undefined, i * i);
          pen.yields(i === 0 ? first : `${i}`, 3);
          if (i % 3 === 0) pen.print('third');
        }
      });
    expect(beside(walk('left'), walk('right'), 100).split('\n').slice(-6).join('\n')).toMatchInlineSnapshot(`
      "   18 caller prints "third"                       │  18 caller prints "third"
            … 16 more like this                         │     … 16 more like this
        131 caller resumes walk: next()                 │ 131 caller resumes walk: next()
        132 walk yields 55                              │ 132 walk yields 55
        133 caller resumes walk: next()                 │ 133 caller resumes walk: next()
            … 8 steps not shown                         │     … 8 steps not shown"
    `);
  });

  it('a step that does not count stays where it is', () => {
    const helped = write('', (pen) => {
      const fib = pen.make('fib');
      pen.next(fib);
      pen.next(pen.make('myHelper'));
      pen.yields('1');
      pen.yields('1');
    });
    const plain = write('', (pen) => {
      const fib = pen.make('fib');
      pen.next(fib);
      pen.yields('1');
    });
    expect(beside(helped, plain)).toMatchInlineSnapshot(`
      "
          yours                               │   the reference
        1 caller makes fib                    │ 1 caller makes fib
        2 caller resumes fib: next()          │ 2 caller resumes fib: next()
        3 fib makes myHelper                  │
        4 fib resumes myHelper: next()        │
        5 myHelper yields 1                   │
        6 fib yields 1                        │ 3 fib yields 1

        Your run does the same as the reference; the steps that differ come from the
        way you wrote it."
    `);
  });

  it('a frame that has brothers in one run is called the same in the other', () => {
    const makes = (count: number) =>
      write('', (pen) => {
        for (let i = 0; i < count; i++) {
          pen.next(pen.make('fib'));
          pen.yields('1');
        }
      });
    expect(beside(makes(1), makes(2))).toMatchInlineSnapshot(`
      "
          yours                               │   the reference
        1 caller makes fib #1                 │ 1 caller makes fib #1
        2 caller resumes fib #1: next()       │ 2 caller resumes fib #1: next()
        3 fib #1 yields 1                     │ 3 fib #1 yields 1
                                              │ 4 caller makes fib #2
      ›                                       │ 5 caller resumes fib #2: next()

        Your run ends after step 3, where in the reference \`fib #2\` is resumed with
        next().

                                              │ 6 fib #2 yields 1"
    `);
  });

  it('what is behind the divergence is coloured, and the sentence is bold', () => {
    const reference = write('', (pen) => {
      pen.print('same');
      pen.print('right');
    });
    const other = write('', (pen) => {
      pen.print('same');
      pen.print('wrong');
    });
    const colours = look({ colour: true, links: false, unicode: true }, 80);
    expect(renderComparison(other, reference, colours)).toMatchInlineSnapshot(`
      [
        "  [2m  yours                              [22m [2m│[22m [2m  the reference[22m",
        "  1 caller prints "same"                [2m│[22m 1 caller prints "same"",
        "[1m›[22m [31m2 caller prints "wrong"              [39m [2m│[22m [32m2 caller prints "right"[39m",
        "",
        "  [1mYour run diverges from the reference at step 2: the caller prints "wrong",[22m",
        "  [1mwhere the reference's prints "right".[22m",
      ]
    `);
  });
});

describe('two runs that do not part', () => {
  it('say so', () => {
    expect(beside(tree(), tree())).toMatchInlineSnapshot(`
      "
           yours                              │    the reference
        … 39 equal steps

        Your run does the same as the reference."
    `);
  });

  it('say as far as they are known', () => {
    expect(beside(endless(), endless(5))).toMatchInlineSnapshot(`
      "
             yours                            │      the reference
        … 7 equal steps
             … 997 more like this             │      … 997 more like this
        2002 take resumes count: next()       │ 2002 take resumes count: next()
        2003 count yields 1000                │ 2003 count yields 1000
             … 1,204,877 steps not shown      │      … 5 steps not shown
             It ran for 5 seconds without an  │      It ran for 5 seconds without an
             end, and was stopped.            │      end, and was stopped.

        As far as the runs were recorded, yours does the same as the reference."
    `);
  });

  it('say so when there is nothing to compare', () => {
    expect(beside(oneAfterTheOther(1), long(1))).toMatchInlineSnapshot(`
      "
          yours                               │   the reference
        1 caller makes toast                  │ 1 caller makes fibForever
        2 caller resumes toast: next()        │ 2 caller resumes fibForever: next()
        3 toast yields 'how long?'            │ 3 fibForever yields 1n
        4 caller resumes toast: next(0)       │ 4 caller resumes fibForever: return()
        5 toast returns 'done', and has ended │ 5 fibForever closes

        There is nothing to compare: no generator function of yours has the name of
        one of the reference."
    `);
  });

  it('and one of them fails in the end', () => {
    const failing = { ...byHand(), ending: { how: 'thrown', error: 'Error: boom' } } as const;
    expect(beside(failing, byHand())).toMatchInlineSnapshot(`
      "
           yours                              │    the reference
        … 13 equal steps
        14 stupidFib returns undefined, and   │ 14 stupidFib returns undefined, and
           has ended                          │    has ended
        15 caller resumes stupidFib: next()   │ 15 caller resumes stupidFib: next()
        16 stupidFib had ended; it answers    │ 16 stupidFib had ended; it answers
           undefined, done                    │    undefined, done
      ›    It stopped here: Error: boom.      │

        Your run does all that the reference does, but does not come to its end. It
        stopped here: Error: boom."
    `);
  });
});

it.each([30, 40, 69, 70, 80, 120, 300])('no line is wider than %i columns', (columns) => {
  const runs = [mine, byHand(), pipeline(), tree(), refused(), crowd(12), endless(), write('', () => {})];
  for (const left of runs) {
    for (const right of runs) {
      for (const line of renderComparison(left, right, plainLook(columns))) {
        expect(width(line)).toBeLessThanOrEqual(columns);
      }
    }
  }
});

it('turns stand beside each other, whatever their numbers', () => {
  const run = (first: number, value: string): TraceRun =>
    write('', (pen) => {
      const task = pen.task('Task-1', 'hello', 3);
      for (let n = first; n <= first + 1; n++) {
        pen.turn(n, n);
        pen.next(task);
        pen.yields('Future #1');
        pen.wakes('Task-1', 'Future #1');
      }
      pen.next(task);
      pen.returns(value);
    });
  expect(beside(run(1, '1'), run(4, '2'))).toMatchInlineSnapshot(`
    "
         yours                              │    the reference
      … 7 equal steps
       8 Task-1 hello yields Future #1      │  8 Task-1 hello yields Future #1
       9 Future #1 is done, and wakes       │  9 Future #1 is done, and wakes
         Task-1                             │    Task-1
      10 caller resumes Task-1 hello:       │ 10 caller resumes Task-1 hello:
         next()                             │    next()
    › 11 Task-1 hello returns 1, and has    │ 11 Task-1 hello returns 2, and has
         ended                              │    ended

      Your run diverges from the reference at step 11: \`Task-1 hello\` returns 1,
      where the reference's returns 2."
  `);
});
