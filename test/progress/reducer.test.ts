import { describe, expect, test } from 'vitest';
import {
  exercisesDone,
  noProgress,
  type ProgressEvent,
  progressOf,
  reduce,
  reduceAll,
} from '../../tools/progress/reducer.ts';
import type { LessonProgress, Progress } from '../../tools/progress/types.ts';
import type { TestStatus } from '../../tools/verdict.ts';
import { verdict } from './fixture.ts';

const monday = '2026-03-02T10:00:00.000Z';
const tuesday = '2026-03-03T10:00:00.000Z';

const both: [string, TestStatus][] = [
  ['1. echo > a', 'passed'],
  ['2. sum > b', 'passed'],
];
const onlyFirst: [string, TestStatus][] = [
  ['1. echo > a', 'passed'],
  ['2. sum > b', 'failed'],
];
const problem = { file: 'a.ts', line: 1, column: 1, code: 'TS2322', message: 'no' };
const passing = verdict('passed', both);
const ticked: LessonProgress = { passedAt: monday, passedHash: 'h1', exercises: [1, 2], hints: {} };

function holding(lesson: LessonProgress): Progress {
  return { version: 1, lessons: { send: lesson } };
}

describe('exercisesDone', () => {
  test.each<[string, [string, TestStatus][], number[]]>([
    ['nothing ran', [], []],
    ['every test of an exercise passed', both, [1, 2]],
    ['one of its tests failed', [...both, ['2. sum > c', 'failed']], [1]],
    ['one of its tests is not written yet', [...both, ['1. echo > c', 'todo']], [2]],
    ['one of its tests did not run', [...both, ['1. echo > c', 'not-run']], [2]],
    ['tests outside exercises do not count', [['loads', 'passed'], ...both], [1, 2]],
    ['a failure outside exercises spoils none', [['loads', 'failed'], ...both], [1, 2]],
    ['the prediction is exercise 0', [['0. Predict > line 1', 'passed']], [0]],
    [
      'in order of number, not of text',
      [
        ['10. ten', 'passed'],
        ['9. nine', 'passed'],
      ],
      [9, 10],
    ],
  ])('%s', (_, rows, done) => {
    expect(exercisesDone(verdict('failed', rows))).toEqual(done);
  });
});

describe('a verdict', () => {
  test.each<[string, LessonProgress | null, ProgressEvent, LessonProgress | null]>([
    ['the first pass is a tick', null, { type: 'verdict', verdict: passing, at: monday }, ticked],
    [
      'the same bytes passing again keep the time',
      ticked,
      { type: 'verdict', verdict: passing, at: tuesday },
      ticked,
    ],
    [
      'other bytes passing have a new time',
      ticked,
      { type: 'verdict', verdict: verdict('passed', both, { hash: 'h2' }), at: tuesday },
      { ...ticked, passedAt: tuesday, passedHash: 'h2' },
    ],
    [
      'what was not judged changes nothing',
      ticked,
      { type: 'verdict', verdict: verdict('trouble', onlyFirst, { hash: 'h2' }), at: tuesday },
      ticked,
    ],
    [
      'what was not judged takes no tick away',
      ticked,
      { type: 'recheck', verdict: verdict('trouble', [], { hash: 'h2' }), at: tuesday },
      ticked,
    ],
    [
      'a failing save keeps the tick and updates the exercises',
      ticked,
      { type: 'verdict', verdict: verdict('failed', onlyFirst, { hash: 'h2' }), at: tuesday },
      { ...ticked, exercises: [1] },
    ],
    [
      'a first failing save records what is done',
      null,
      { type: 'verdict', verdict: verdict('failed', onlyFirst), at: monday },
      { exercises: [1], hints: {} },
    ],
    [
      'type problems are no tick',
      null,
      { type: 'verdict', verdict: verdict('type-error', both, { typeProblems: [problem] }), at: monday },
      { exercises: [1, 2], hints: {} },
    ],
    [
      'not even when the kind says passed',
      null,
      { type: 'verdict', verdict: verdict('passed', both, { typeProblems: [problem] }), at: monday },
      { exercises: [1, 2], hints: {} },
    ],
    [
      'a syntax error undoes no exercise',
      ticked,
      { type: 'verdict', verdict: verdict('broken'), at: tuesday },
      ticked,
    ],
    [
      'a run in which tests of 2 were passed over undoes 2, and is no tick',
      { exercises: [1, 2], hints: {} },
      {
        type: 'verdict',
        verdict: verdict('incomplete', [
          ['1. a', 'passed'],
          ['2. b', 'not-run'],
        ]),
        at: tuesday,
      },
      { exercises: [1], hints: {} },
    ],
    [
      'a run in which all tests were passed over undoes all',
      { exercises: [1, 2], hints: {} },
      {
        type: 'verdict',
        verdict: verdict('no-tests', [
          ['1. a', 'not-run'],
          ['2. b', 'not-run'],
        ]),
        at: tuesday,
      },
      { exercises: [], hints: {} },
    ],
    [
      'a hang in 2 undoes 2 and leaves 1, which it kept from running',
      { ...ticked, exercises: [1, 2, 3] },
      {
        type: 'verdict',
        verdict: verdict(
          'hung',
          [
            ['1. a', 'not-run'],
            ['2. b', 'not-run'],
            ['3. c', 'passed'],
          ],
          { during: '2. b' },
        ),
        at: tuesday,
      },
      { ...ticked, exercises: [1, 3] },
    ],
    [
      'hints and looks survive',
      { ...ticked, hints: { '1': 2 }, lookedAt: monday },
      { type: 'verdict', verdict: verdict('failed', onlyFirst), at: tuesday },
      { ...ticked, exercises: [1], hints: { '1': 2 }, lookedAt: monday },
    ],
    [
      'a starter judged leaves no entry',
      null,
      { type: 'verdict', verdict: verdict('todo', [['1. a', 'todo']]), at: monday },
      null,
    ],
    [
      'a recheck that passes keeps the tick',
      ticked,
      { type: 'recheck', verdict: passing, at: tuesday },
      ticked,
    ],
    ['a recheck can earn the tick', null, { type: 'recheck', verdict: passing, at: monday }, ticked],
    [
      'a recheck that fails takes the tick away, and nothing else',
      { ...ticked, hints: { '2': 1 } },
      { type: 'recheck', verdict: verdict('failed', onlyFirst), at: tuesday },
      { exercises: [1], hints: { '2': 1 } },
    ],
    [
      'a recheck believes only what ran',
      ticked,
      { type: 'recheck', verdict: verdict('broken'), at: tuesday },
      { exercises: [], hints: {} },
    ],
    [
      'a recheck of a starter leaves no entry',
      null,
      { type: 'recheck', verdict: verdict('todo'), at: monday },
      null,
    ],
  ])('%s', (_, before, event, after) => {
    const was = before ? holding(before) : noProgress;
    expect(reduce(was, event)).toStrictEqual(after ? holding(after) : noProgress);
  });

  test('leaves other lessons and the old object alone', () => {
    const other = { exercises: [3], hints: {} };
    const was: Progress = { version: 1, current: 'loop', lessons: { loop: other } };
    const copy = structuredClone(was);
    const now = reduce(was, { type: 'verdict', verdict: passing, at: monday });
    expect(now).toStrictEqual({ ...copy, lessons: { loop: other, send: ticked } });
    expect(was).toStrictEqual(copy);
  });

  test.each(['constructor', '__proto__'])('a lesson may be called %s', (slug) => {
    const now = reduce(noProgress, { type: 'verdict', verdict: { ...passing, slug }, at: monday });
    expect(progressOf(noProgress, slug)).toEqual({ exercises: [], hints: {} });
    expect(progressOf(now, slug)).toEqual(ticked);
    expect(progressOf(reduce(noProgress, { type: 'merge', progress: now }), slug)).toEqual(ticked);
  });
});

describe('the other events', () => {
  const hint = (shown: number): ProgressEvent => ({ type: 'hint-shown', slug: 'send', exercise: 1, shown });
  const hintOfLine = (line: number): ProgressEvent => ({
    type: 'hint-shown',
    slug: 'send',
    exercise: 0,
    line,
    shown: 1,
  });
  test.each<[string, ProgressEvent[], Progress]>([
    ['hints count up', [hint(1), hint(2)], holding({ exercises: [], hints: { '1': 2 } })],
    ['and never down', [hint(2), hint(1)], holding({ exercises: [], hints: { '1': 2 } })],
    [
      'hints about lines of the prediction count each for itself',
      [hintOfLine(3), hintOfLine(5)],
      holding({ exercises: [], hints: { '0.3': 1, '0.5': 1 } }),
    ],
    ['no hint is nothing', [hint(0)], noProgress],
    [
      'moved',
      [
        { type: 'moved', slug: 'a' },
        { type: 'moved', slug: 'b' },
      ],
      { ...noProgress, current: 'b' },
    ],
    [
      'the first look is the one that counts',
      [
        { type: 'looked', slug: 'send', at: monday },
        { type: 'looked', slug: 'send', at: tuesday },
      ],
      holding({ exercises: [], hints: {}, lookedAt: monday }),
    ],
    [
      'a look after the pass is no matter',
      [
        { type: 'verdict', verdict: passing, at: monday },
        { type: 'looked', slug: 'send', at: tuesday },
      ],
      holding(ticked),
    ],
  ])('%s', (_, events, after) => {
    expect(reduceAll(noProgress, events)).toStrictEqual(after);
  });

  test.each<ProgressEvent>([
    hint(1),
    { type: 'looked', slug: 'send', at: tuesday },
    { type: 'moved', slug: 'send' },
    { type: 'verdict', verdict: passing, at: monday },
  ])('the same object comes back when nothing changes: $type', (event) => {
    const once = reduce(noProgress, event);
    expect(reduce(once, event)).toEqual(once);
    if (event.type !== 'verdict') expect(reduce(once, event)).toBe(once);
  });
});

describe('merge', () => {
  const cases: [string, LessonProgress, LessonProgress, LessonProgress][] = [
    ['the earlier tick with its bytes', { ...ticked, passedAt: tuesday, passedHash: 'h2' }, ticked, ticked],
    ['a tick on one side only', { exercises: [1], hints: {} }, ticked, ticked],
    [
      'union of exercises, larger count of hints',
      { exercises: [10, 2], hints: { '1': 1, '2': 3 } },
      { exercises: [2, 1], hints: { '1': 2, '4': 1 } },
      { exercises: [1, 2, 10], hints: { '1': 2, '2': 3, '4': 1 } },
    ],
    [
      'the earlier look',
      { exercises: [], hints: {}, lookedAt: tuesday },
      { exercises: [], hints: {}, lookedAt: monday },
      { exercises: [], hints: {}, lookedAt: monday },
    ],
  ];
  test.each(cases)('%s, both ways round', (_, ours, theirs, after) => {
    expect(reduce(holding(ours), { type: 'merge', progress: holding(theirs) })).toEqual(holding(after));
    expect(reduce(holding(theirs), { type: 'merge', progress: holding(ours) })).toEqual(holding(after));
  });

  test('lessons of both; the current one stays ours unless we have none', () => {
    const ours: Progress = { version: 1, current: 'a', lessons: { a: ticked } };
    const theirs: Progress = { version: 1, current: 'b', lessons: { b: ticked } };
    const lessons = { a: ticked, b: ticked };
    expect(reduce(ours, { type: 'merge', progress: theirs })).toEqual({ version: 1, current: 'a', lessons });
    expect(reduce(noProgress, { type: 'merge', progress: theirs })).toEqual(theirs);
    expect(reduce(ours, { type: 'merge', progress: ours })).toEqual(ours);
  });
});
