import { expect, it } from 'vitest';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import { fold } from '../../../tools/trace/model/fold.ts';
import { sentence } from '../../../tools/trace/words/sentence.ts';
import { endless, long, oneAfterTheOther, pipeline, tree, turns, write } from '../runs.ts';

/** The sentences that are left, with how often a pattern is folded away. */
function left(run: TraceRun): string[] {
  return fold(run, 0, run.events.length).flatMap((piece) =>
    'times' in piece
      ? [`${piece.times} more, ${piece.to - piece.from} steps`]
      : run.events.slice(piece.from, piece.to).map((event) => sentence(run, event)),
  );
}

/** One frame that is asked `times` times. */
const asked = (times: number) =>
  write('', (pen) => {
    const fib = pen.make('fib', 1);
    for (let n = 1; n <= times; n++) {
      pen.next(fib, undefined, 2);
      pen.yields(`${n}`, 3);
      pen.print(`${n}`);
    }
  });

it('keeps the first two and the last of what occurs more than four times, prints with it', () => {
  expect(left(asked(6))).toMatchInlineSnapshot(`
    [
      "caller makes fib",
      "caller resumes fib: next()",
      "fib yields 1",
      "caller prints "1"",
      "caller resumes fib: next()",
      "fib yields 2",
      "caller prints "2"",
      "3 more, 9 steps",
      "caller resumes fib: next()",
      "fib yields 6",
      "caller prints "6"",
    ]
  `);
});

it('keeps what occurs four times', () => {
  expect(left(asked(4))).toHaveLength(1 + 4 * 3);
  expect(left(asked(5))).toContain('2 more, 6 steps');
});

it('begins a pattern where it is asked, whatever came before', () => {
  const run = write('', (pen) => {
    const fib = pen.make('fib', 1);
    pen.next(fib, undefined, 2);
    for (let n = 1; n <= 6; n++) {
      pen.yields(`${n}`, 3);
      pen.next(fib, `${n}`, 4);
    }
    pen.returns('undefined');
  });
  expect(left(run)).toMatchInlineSnapshot(`
    [
      "caller makes fib",
      "caller resumes fib: next()",
      "fib yields 1",
      "caller resumes fib: next(1)",
      "fib yields 2",
      "caller resumes fib: next(2)",
      "fib yields 3",
      "2 more, 4 steps",
      "caller resumes fib: next(5)",
      "fib yields 6",
      "caller resumes fib: next(6)",
      "fib returns undefined, and has ended",
    ]
  `);
});

it('a line that differs makes another event, a value does not', () => {
  const by = (line: (n: number) => number) =>
    write('', (pen) => {
      const fib = pen.make('fib', 1);
      for (let n = 1; n <= 10; n++) {
        pen.next(fib, `${n}`, line(n));
        pen.yields(`${n}`, 3);
      }
    });
  expect(left(by(() => 2))).toHaveLength(1 + 4 + 1 + 2);
  expect(left(by((n) => n))).toHaveLength(1 + 20);
});

it('who asks, how, and what comes of it make another event', () => {
  const run = write('', (pen) => {
    const fib = pen.make('fib', 1);
    for (let n = 1; n <= 10; n++) {
      if (n % 3 === 0) pen.throw(fib, 'Error: no', 2);
      else pen.next(fib, undefined, 2);
      if (n % 5 === 0) pen.print('x');
      pen.yields('1', 3);
    }
  });
  expect(left(run)).toHaveLength(run.events.length);
});

it('one frame of a function after the other is a repetition', () => {
  expect(left(oneAfterTheOther(300))).toMatchInlineSnapshot(`
    [
      "caller makes toast #1",
      "caller resumes toast #1: next()",
      "toast #1 yields 'how long?'",
      "caller resumes toast #1: next(0)",
      "toast #1 returns 'done', and has ended",
      "caller makes toast #2",
      "caller resumes toast #2: next()",
      "toast #2 yields 'how long?'",
      "caller resumes toast #2: next(1)",
      "toast #2 returns 'done', and has ended",
      "297 more, 1485 steps",
      "caller makes toast #300",
      "caller resumes toast #300: next()",
      "toast #300 yields 'how long?'",
      "caller resumes toast #300: next(299)",
      "toast #300 returns 'done', and has ended",
    ]
  `);
});

it('frames by turns are a repetition of all of them', () => {
  const run = write('', (pen) => {
    const frames = ['a', 'b', 'c'].map((name) => pen.make(name, 1));
    for (let n = 0; n < 10; n++) {
      for (const frame of frames) {
        pen.next(frame, undefined, 2);
        pen.yields(`${n}`, 3);
      }
    }
  });
  expect(left(run)).toContain('7 more, 42 steps');
});

it('what leaps to and fro among frames of one function is none', () => {
  const run = write('', (pen) => {
    const frames = Array.from({ length: 9 }, () => pen.make('task', 1));
    for (const i of [0, 3, 1, 4, 2, 7, 5, 8, 6]) {
      pen.next(frames[i] as number, undefined, 2);
      pen.yields('1', 3);
    }
  });
  expect(left(run).slice(-18)).not.toContainEqual(expect.stringContaining('more,'));
});

it('a recursion that goes down and up again is folded on both ways', () => {
  const run = write('', (pen) => {
    for (let depth = 0; depth < 50; depth++) pen.next(pen.make('nest', 2), undefined, 3);
    for (let depth = 0; depth < 50; depth++) pen.returns('undefined');
  });
  expect(left(run).filter((line) => line.includes('more,'))).toEqual([
    '46 more, 92 steps',
    '46 more, 46 steps',
  ]);
});

it('short runs are left as they are', () => {
  for (const run of [pipeline(), tree(), turns()]) expect(left(run)).toHaveLength(run.events.length);
});

it('a part of a run is folded by itself', () => {
  expect(fold(long(100), 101, 121)).toEqual([
    { from: 101, to: 105 },
    { from: 105, to: 119, times: 7 },
    { from: 119, to: 121 },
  ]);
  expect(fold(long(100), 5, 5)).toEqual([]);
});

it('what was folded and what is left are all the events, in order', () => {
  for (const run of [long(5_000), endless(), oneAfterTheOther(50), asked(7), turns()]) {
    const pieces = fold(run, 0, run.events.length);
    expect(pieces.map(({ to }) => to)).toEqual([
      ...pieces.slice(1).map(({ from }) => from),
      run.events.length,
    ]);
    expect(pieces[0]?.from).toBe(0);
  }
});

it('folds turns of a loop that repeat, from where a turn begins', () => {
  const run = write('', (pen) => {
    const task = pen.task('Task-1', 'tick');
    for (let n = 1; n <= 8; n++) {
      pen.turn(2 * n - 1, 1, n);
      pen.timer('due', n, n);
      pen.done(`Future #${n}`, 'finished');
      pen.turn(2 * n, 1, n);
      pen.wakes('Task-1', `Future #${n}`);
      pen.next(task);
      for (let line = 1; line <= 5; line++) pen.print(`${n} ${line}`);
      pen.timer('set', n + 1, n + 1);
      pen.yields(`Future #${n + 1}`);
    }
  });
  const lines = left(run);
  expect(lines.slice(26, 30)).toEqual([
    'Task-1 tick yields Future #3',
    '5 more, 65 steps',
    'turn 15 begins at 8 s, with 1 call ready',
    'timer 8 goes off',
  ]);
});

it('does not take a timer that is set for one that goes off', () => {
  const timers = (what: readonly ('set' | 'due')[]) =>
    write('', (pen) => {
      for (const [n, each] of what.entries()) pen.timer(each, n + 1);
    });
  expect(left(timers(['set', 'set', 'set', 'due', 'due', 'due']))).not.toContain('3 more, 3 steps');
});
