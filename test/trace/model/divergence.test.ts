import { describe, expect, it } from 'vitest';
import { type Divergence, firstDivergence, isComparable } from '../../../tools/trace/model/divergence.ts';
import type { TraceEnding, TraceRun } from '../../../tools/trace/model/events.ts';
import { divergenceAside, divergenceSentence } from '../../../tools/trace/words/divergence.ts';
import { byHand, endless, long, type Pen, pipeline, tree, write } from '../runs.ts';

const said = (mine: TraceRun, reference: TraceRun) => {
  const divergence = firstDivergence(mine, reference);
  return divergence && divergenceSentence(mine, reference, divergence);
};

/** One frame that yields these, and is asked by a loop that prints what it gets. */
function fibs(
  values: readonly string[],
  more: { line?: number; end?: string; name?: string } = {},
): TraceRun {
  return write(
    'fibs',
    (pen) => {
      const fib = pen.make(more.name ?? 'fib', 20);
      for (const value of values) {
        pen.next(fib, undefined, more.line ?? 21);
        pen.yields(value, more.line ?? 14);
        pen.print(value);
      }
      pen.next(fib, undefined, 21);
      pen.returns(more.end ?? 'undefined');
    },
    { file: 'lessons/01-two-fibonaccis/fibonacci.ts' },
  );
}

/** What `script` tells after a frame has been made and resumed. */
const resumed = (script: (pen: Pen, frame: number) => void, ending?: TraceEnding): TraceRun =>
  write(
    'resumed',
    (pen) => {
      const frame = pen.make('fib', 1);
      pen.next(frame, undefined, 2);
      script(pen, frame);
    },
    ending === undefined ? {} : { ending },
  );

describe('runs that do not diverge', () => {
  it('the same run', () => {
    for (const run of [byHand(), pipeline(), tree(), endless()]) expect(firstDivergence(run, run)).toBeNull();
  });

  it('other lines', () => {
    expect(said(fibs(['1', '2'], { line: 99 }), fibs(['1', '2']))).toBeNull();
  });

  it('another order in which generators are made, and others who ask', () => {
    const mine = write('', (pen) => {
      const b = pen.make('task');
      const a = pen.make('task');
      const driver = pen.make('driver');
      pen.next(driver);
      for (const frame of [a, b]) {
        pen.next(frame);
        pen.yields('1');
      }
    });
    const reference = write('', (pen) => {
      for (const frame of [pen.make('task'), pen.make('task')]) {
        pen.next(frame);
        pen.yields('1');
      }
    });
    expect(said(mine, reference)).toBeNull();
  });

  it('a helper that only one of them has', () => {
    const mine = write('', (pen) => {
      const fib = pen.make('fib');
      pen.next(fib);
      pen.next(pen.make('myHelper'));
      pen.yields('1');
      pen.yields('1');
    });
    const reference = resumed((pen) => pen.yields('1'));
    expect(said(mine, reference)).toBeNull();
  });

  it('nothing that comes in, said or not', () => {
    const told = (value?: string) =>
      write('', (pen) => {
        pen.next(pen.make('fib'), value);
        pen.yields('1');
      });
    expect(said(told('undefined'), told())).toBeNull();
    expect(said(told("'undefined'"), told())).not.toBeNull();
  });

  it('what was not kept is not known', () => {
    const [kept, whole] = [fibs(['1', '2']), fibs(['1', '2', '3'])];
    const cut = { ...kept, events: kept.events.slice(0, -2), dropped: 5 };
    expect(said(cut, whole)).toBeNull();
    expect(said(whole, cut)).toBeNull();
    expect(said({ ...cut, dropped: 0 }, whole)).not.toBeNull();
  });

  it('both fail in the same way', () => {
    const ending: TraceEnding = { how: 'thrown', error: 'Error: boom' };
    const fails = resumed((pen) => pen.throws('Error: boom'), ending);
    expect(said(fails, fails)).toBeNull();
  });
});

describe('what is told of a divergence beside a verdict', () => {
  const aside = (mine: TraceRun, reference: TraceRun, only?: (name: string) => boolean) => {
    const divergence = firstDivergence(mine, reference, only);
    return divergence && divergenceAside(mine, reference, divergence);
  };

  it('is Markdown, in which values are what they are', () => {
    expect(aside(fibs(['1', '"*a* \u001b[2J`b`"']), fibs(['1', '2']))).toBe(
      'Your run diverges from the reference where `fib` yields "\\*a\\* \\`b\\`" (fibonacci.ts:14).',
    );
  });

  it('is what the own run does, and never what the reference does', () => {
    const [two, three] = [fibs(['1', '1']), fibs(['1', '1', '2'])];
    expect([aside(fibs(['1', '9', '2']), three), aside(two, three), aside(three, two)]).toEqual([
      'Your run diverges from the reference where `fib` yields 9 (fibonacci.ts:14).',
      'Your run diverges from the reference where `fib` returns.',
      'Your run diverges from the reference where `fib` yields 2 (fibonacci.ts:14).',
    ]);
  });

  it('says that one of the runs is over', () => {
    const [short, whole] = [resumed(() => {}), resumed((pen) => pen.yields('secret', 14))];
    expect([aside(short, whole), aside(whole, short)]).toEqual([
      'Your run ends where the reference goes on.',
      'Your run goes on where the reference has ended: `fib` yields secret (demo.ts:14).',
    ]);
  });

  it('passes over functions that do not count, and what is printed', () => {
    const other = fibs(['1', '9'], { name: 'helper' });
    const reference = fibs(['1', '1'], { name: 'helper' });
    expect(aside(other, reference)).toContain('`helper` yields 9');
    expect(aside(other, reference, (name) => name === 'fib')).toBeNull();
    const printing = resumed((pen) => pen.print('debug'));
    expect(
      aside(
        printing,
        resumed(() => {}),
        () => true,
      ),
    ).toBeNull();
  });
});

describe('where they diverge', () => {
  it('it yields, where the reference returns', () => {
    const [mine, reference] = [fibs(['1', '1', '2']), fibs(['1', '1'])];
    const divergence = firstDivergence(mine, reference) as Divergence;
    expect(divergence).toEqual({
      mine: mine.events[8],
      reference: reference.events[8],
      mineAt: 8,
      referenceAt: 8,
      isSameFrame: true,
    });
    expect(divergenceSentence(mine, reference, divergence)).toBe(
      "Your run diverges from the reference at event 9: `fib` yields 2 (fibonacci.ts:14), where the reference's returns.",
    );
    expect(divergenceAside(mine, reference, divergence)).toBe(
      'Your run diverges from the reference where `fib` yields 2 (fibonacci.ts:14).',
    );
  });

  it('each kind of event has its words', () => {
    const yields = resumed((pen) => pen.yields('1'));
    const others = [
      fibs(['1', '3']),
      fibs(['1'], { end: '8' }),
      resumed((pen) => pen.throws('Error: boom')),
      resumed((pen) => pen.print('hello')),
      resumed((pen, frame) => {
        pen.yields('1');
        pen.throw(frame, 'Error: no');
      }),
      resumed((pen, frame) => {
        pen.yields('1');
        pen.return(frame, "'stop'");
        pen.closes("'stop'");
      }),
    ];
    const more = fibs(['1', '2']);
    expect([yields, more].flatMap((mine) => others.map((other) => said(mine, other)))).toMatchInlineSnapshot(`
      [
        "Your run ends after event 3, where in the reference the caller prints "1".",
        "Your run ends after event 3, where in the reference the caller prints "1".",
        "Your run diverges from the reference at event 3: \`fib\` yields 1, where the reference's throws Error: boom.",
        "Your run diverges from the reference at event 3: \`fib\` yields 1, where the reference's prints "hello".",
        "Your run ends after event 3, where in the reference \`fib\` is resumed with throw(Error: no).",
        "Your run ends after event 3, where in the reference \`fib\` is resumed with return('stop').",
        "Your run diverges from the reference at event 6: \`fib\` yields 2 (fibonacci.ts:14), where the reference's yields 3.",
        "Your run diverges from the reference at event 6: \`fib\` yields 2 (fibonacci.ts:14), where the reference's returns 8.",
        "Your run diverges from the reference at event 3: \`fib\` yields 1 (fibonacci.ts:14), where the reference's throws Error: boom.",
        "Your run diverges from the reference at event 3: \`fib\` yields 1 (fibonacci.ts:14), where the reference's prints "hello".",
        "Your run diverges from the reference at event 4: the caller prints "1", where in the reference \`fib\` is resumed with throw(Error: no).",
        "Your run diverges from the reference at event 4: the caller prints "1", where in the reference \`fib\` is resumed with return('stop').",
      ]
    `);
  });

  it('somebody else runs', () => {
    const mine = write('', (pen) => {
      const [a, b] = [pen.make('task'), pen.make('task')];
      for (const frame of [a, a, b]) {
        pen.next(frame, undefined, 5);
        pen.yields('1', 6);
      }
    });
    const reference = write('', (pen) => {
      const [a, b] = [pen.make('task'), pen.make('task')];
      for (const frame of [a, b, a]) {
        pen.next(frame);
        pen.yields('1');
      }
    });
    expect(said(mine, reference)).toMatchInlineSnapshot(
      `"Your run diverges from the reference at event 5: \`task #1\` is resumed with next() (demo.ts:5), where in the reference \`task #2\` is resumed with next()."`,
    );
  });

  it('steps that are not compared are counted', () => {
    const mine = write('', (pen) => {
      const fib = pen.make('fib');
      pen.next(fib);
      pen.next(pen.make('myHelper'));
      pen.yields('7');
      pen.yields('7');
    });
    expect(
      firstDivergence(
        mine,
        resumed((pen) => pen.yields('1')),
      ),
    ).toMatchObject({ mineAt: 5, referenceAt: 2 });
  });

  it('one of them ends early', () => {
    const whole = fibs(['1', '2']);
    const part = { ...whole, events: whole.events.slice(0, 5) };
    expect(said(part, whole)).toMatchInlineSnapshot(
      `"Your run ends after event 5, where in the reference \`fib\` yields 2."`,
    );
    expect(said(whole, part)).toMatchInlineSnapshot(
      `"Your run goes on at event 6, where the reference has ended: \`fib\` yields 2."`,
    );
    expect(said({ ...part, ending: { how: 'thrown', error: 'Error: boom' } }, whole)).toMatchInlineSnapshot(
      `"Your run ends after event 5, where in the reference \`fib\` yields 2."`,
    );
    const printed = write('', (pen) => pen.print('hello'));
    expect(
      said(
        write('', () => {}),
        printed,
      ),
    ).toMatchInlineSnapshot(
      `"Nothing happens in your run, where in the reference the caller prints "hello"."`,
    );
  });

  it('it does everything, and then it is stopped', () => {
    const whole = fibs(['1', '2']);
    const stopped: TraceEnding = { how: 'stopped', sentence: 'It ran for 5 seconds, and was stopped.' };
    const halted = { ...whole, ending: stopped };
    expect(firstDivergence(halted, whole)).toMatchObject({
      mine: null,
      reference: null,
      mineAt: 9,
      referenceAt: 9,
    });
    expect(said(halted, whole)).toMatchInlineSnapshot(
      `"Your run does all that the reference does, but does not come to its end. It ran for 5 seconds, and was stopped."`,
    );
    expect(said(whole, { ...whole, ending: stopped })).toBeNull();
  });

  it('a frame that has brothers in the reference only is called as it is beside it', () => {
    const tasks = (order: readonly number[]) =>
      write('', (pen) => {
        const frames = [...new Set(order)].map(() => pen.make('task'));
        for (const who of order) {
          pen.next(frames[who] ?? 0);
          pen.yields('1');
        }
      });
    expect(said(tasks([0, 0]), tasks([0, 1]))).toMatchInlineSnapshot(
      `"Your run diverges from the reference at event 4: \`task #1\` is resumed with next(), where in the reference \`task #2\` is resumed with next()."`,
    );
  });

  it('an endless loop parts where the reference has ended', () => {
    const mine = { ...long(3_000), dropped: 1_000 };
    expect(said(mine, long(20))).toMatchInlineSnapshot(
      `"Your run diverges from the reference at event 42: \`fibForever\` is resumed with next() (fibonacci.ts:9), where the reference's is resumed with return()."`,
    );
  });
});

it('runs without a common function and without a printed line cannot be compared', () => {
  expect(isComparable(endless(), long(3))).toBe(false);
  expect(isComparable(long(4), long(3))).toBe(true);
  expect(isComparable(endless(), byHand())).toBe(true);
});

it('does not compare turns, timers and wakes: only what they lead to', () => {
  const run = (turns: number, said: string): TraceRun =>
    write('', (pen) => {
      const task = pen.task(`Task-${turns}`, 'hello', 3);
      for (let n = 1; n <= turns; n++) pen.turn(n, n);
      pen.timer('set', 1, turns);
      if (turns > 1) pen.done('Future #1', 'finished');
      pen.next(task);
      pen.print(said);
      pen.returns('undefined');
    });
  expect(said(run(1, 'hi'), run(3, 'hi'))).toBeNull();
  expect(said(run(1, 'hi'), run(3, 'ho'))).toBe(
    'Your run diverges from the reference at event 5: `Task-1 hello` prints "hi", where the reference\'s prints "ho".',
  );
});
