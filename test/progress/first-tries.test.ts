import { describe, expect, it } from 'vitest';
import { mergeProgress } from '../../tools/progress/merge.ts';
import { parseProgress } from '../../tools/progress/parse.ts';
import { noProgress, progressOf, reduce, reduceAll } from '../../tools/progress/reducer.ts';
import type { LessonProgress, Progress } from '../../tools/progress/types.ts';
import { verdict } from './fixture.ts';

const at = '2026-03-02T10:00:00.000Z';

const says = (guesses: Readonly<Record<string, boolean>>, more = {}) =>
  ({ type: 'verdict', verdict: verdict('failed', [], { guesses, ...more }), at }) as const;

const holding = (lesson: Partial<LessonProgress>): Progress => ({
  version: 1,
  lessons: { send: { exercises: [], hints: {}, ...lesson } },
});

describe('the first answer to a line of the prediction', () => {
  it('is kept, whatever is answered later', () => {
    const progress = reduceAll(noProgress, [
      says({ 2: false }),
      says({ 2: true, 3: true }),
      says({ 2: true, 3: false }),
      {
        type: 'verdict',
        verdict: verdict('passed', [['0. Predict > line 2', 'passed']], {
          guesses: { 2: true, 3: true, 4: true },
        }),
        at,
      },
    ]);
    expect(progressOf(progress, 'send').firstTries).toEqual({ 2: false, 3: true, 4: true });
  });

  it('is not known of a prediction that was done before answers were kept', () => {
    const before = holding({ exercises: [0] });
    expect(progressOf(reduce(before, says({ 2: true })), 'send').firstTries).toBeUndefined();
  });

  it('is not taken from a run that could not be judged', () => {
    const trouble = {
      type: 'verdict',
      verdict: verdict('trouble', [], { guesses: { 2: true } }),
      at,
    } as const;
    expect(reduce(noProgress, trouble)).toBe(noProgress);
  });

  it('counts as right in two merged progresses when it was right in both', () => {
    const [ours, theirs] = [
      holding({ firstTries: { 1: true, 2: true, 3: false } }),
      holding({ firstTries: { 2: false, 3: true, 4: true } }),
    ];
    const merged = { 1: true, 2: false, 3: false, 4: true };
    expect(progressOf(mergeProgress(ours, theirs), 'send').firstTries).toEqual(merged);
    expect(progressOf(mergeProgress(theirs, ours), 'send').firstTries).toEqual(merged);
  });
});

it.each([
  ['without first answers, as older versions wrote it', {}, true],
  ['with first answers', { firstTries: { 2: true } }, true],
  ['with something else instead of them', { firstTries: [true] }, false],
  ['with an answer that is neither', { firstTries: { 2: 'yes' } }, false],
])('a file %s is read: %j', (_name, lesson, isRead) => {
  const progress = holding(lesson as Partial<LessonProgress>);
  expect(parseProgress(JSON.stringify(progress))).toEqual(isRead ? progress : 'foreign');
});
