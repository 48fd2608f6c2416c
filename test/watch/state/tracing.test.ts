import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noProgress } from '../../../tools/progress/reducer.ts';
import { plainLook } from '../../../tools/terminal/style.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import type { Event } from '../../../tools/watch/state/events.ts';
import { initial, type State } from '../../../tools/watch/state/state.ts';
import { plainLines } from '../../../tools/watch/view/lines.ts';
import { view } from '../../../tools/watch/view/window.ts';
import { course, failing, lesson, test, verdict } from '../../report/fixture.ts';
import { hashed, judged, saved, topic, trace, types } from './traces.ts';

const withDemo = lesson(1, 'one', { demo: join('/', 'workbook', 'lessons', '01-one', 'demo.ts') });
const begin: State = initial(course([withDemo, lesson(2, 'two')]), noProgress, withDemo, {
  columns: 80,
  rows: 30,
});
const run: TraceRun = { title: 'who', frames: [], events: [], dropped: 0, ending: { how: 'done' } };
const readers = (count: number): Event => ({ type: 'readers', count });
const traced = (hash = 'h1', divergence: string | null = null): Event => ({
  type: 'traced',
  hash,
  run,
  reference: null,
  divergence,
  sources: {},
});
const list = (...lines: string[]): string => `[\n${lines.map((line) => `  "${line}",\n`).join('')}]`;
/** A test that asserts who did what in which order, and fails. */
const wrongTrace: Verdict = failing({
  tests: [
    test('1. fibs > goes by turns', 'failed', {
      explanation: 'one after the other',
      expected: list('caller: next', 'fibs: 1'),
      received: list('fibs: 1', 'caller: next'),
    }),
  ],
});

describe('what is recorded after a verdict', () => {
  it('is nothing while nobody looks', () => {
    expect(trace(begin, [hashed('h1'), judged(1)]).effects.at(-1)).toBe('');
    expect(trace(begin, [hashed('h1'), judged(1, failing())]).effects.at(-1)).toBe('save verdict');
  });

  it('is a trace that is wrong, on both sides, whether the book is open or not', () => {
    expect(trace(begin, [hashed('h1'), judged(1, wrongTrace)]).effects.at(-1)).toBe(
      'save verdict, trace 1. fibs > goes by turns and the reference of h1',
    );
  });

  it.each<[what: string, verdict: Verdict, effect: string]>([
    ['a pass: the demo', verdict(), 'trace the demo of h1'],
    ['a type error: the demo', verdict({ kind: 'type-error' }), 'trace the demo of h1'],
    ['a failure: the test that fails', failing(), 'trace 1. fibs > begins of h1'],
    [
      'a hang: the test that hangs',
      failing({ kind: 'hung', during: '2. fib > begins' }),
      'trace 2. fib > begins of h1',
    ],
    ['a file that does not load: nothing', verdict({ kind: 'broken', tests: [] }), ''],
    [
      'code that is not written yet: nothing',
      failing({ kind: 'todo', tests: [test('1. fibs > begins', 'todo')] }),
      '',
    ],
  ])('for readers of the book, after %s', (_what, of, effect) => {
    const { effects } = trace(begin, [readers(1), hashed('h1'), judged(1, of)]);
    expect(
      effects
        .at(-1)
        ?.split(', ')
        .filter((each) => each.startsWith('trace'))
        .join(),
    ).toBe(effect);
  });

  it('comes late when the first page is opened late, and once', () => {
    const { effects } = trace(begin, [
      hashed('h1'),
      judged(1),
      types(),
      readers(1),
      readers(2),
      traced(),
      readers(0),
      readers(1),
    ]);
    expect(effects.slice(3)).toEqual(['trace the demo of h1', '', '', '', '']);
  });

  it('is dropped when it is about bytes of before, and with the verdict that it is about', () => {
    const { state } = trace(begin, [readers(1), hashed('h1'), judged(1), traced('h0')]);
    expect(state.traced).toBeNull();
    const after = trace(state, [traced(), saved(topic), hashed('h2'), judged(2, verdict({ hash: 'h2' }))]);
    expect(after.state.traced).toBeNull();
  });
});

describe('where a trace diverges from the reference', () => {
  const known = trace(begin, [
    hashed('h1'),
    judged(1, wrongTrace),
    traced('h1', 'Your run diverges from the reference at step 2: `fibs` runs, where the reference waits.'),
  ]).state;

  it('is said under the test that fails', () => {
    const { body } = view(known, plainLook(80));
    expect(`\n${body.join('\n')}\n`).toMatchInlineSnapshot(`
      "

       ✗ 1. fibs › goes by turns

         One after the other

         expected  ["caller: next", "fibs: 1"]
         received  ["fibs: 1", "caller: next"]

         lessons/01-one/topic.ts:3:5
           1 | export function fibs() {
           2 |   const all = [];
         > 3 |     all.push(a);
             |     ^
           4 | }

         Your run diverges from the reference at step 2: \`fibs\` runs, where the
         reference waits.

         0 of 1 test passes; 1 fails.
      "
    `);
  });

  it('is said in plain lines when it is known', () => {
    const before: State = { ...known, traced: null };
    expect(plainLines(before, known)).toEqual([
      '',
      'Your run diverges from the reference at step 2: fibs runs, where the reference',
      'waits.',
    ]);
    expect(plainLines(known, known)).toEqual([]);
  });
});
