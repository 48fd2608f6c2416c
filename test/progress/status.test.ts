import { describe, expect, it } from 'vitest';
import {
  canBeStoodOn,
  doneCount,
  firstOpen,
  isDone,
  learnerLesson,
  lessonStatus,
  nextLesson,
  nextOpen,
  passedSlugs,
} from '../../tools/progress/status.ts';
import type { Progress } from '../../tools/progress/types.ts';
import { course as courseOf, lesson } from '../report/fixture.ts';

const course = courseOf([lesson(1, 'a'), lesson(2, 'b'), lesson(3, 'c')]);

const passed = (slugs: readonly string[], current?: string): Progress => ({
  version: 1,
  lessons: Object.fromEntries(slugs.map((slug) => [slug, { passedAt: 'then', exercises: [], hints: {} }])),
  ...(current !== undefined && { current }),
});

describe('how far the learner is', () => {
  it('is done, begun or open', () => {
    const lessons = {
      ...passed(['a']).lessons,
      b: { exercises: [1], hints: {} },
      c: { exercises: [], hints: {} },
    };
    const progress: Progress = { version: 1, lessons };
    expect(course.lessons.map((each) => lessonStatus(each, progress))).toEqual(['done', 'begun', 'open']);
    expect(course.lessons.map((each) => isDone(each, progress))).toEqual([true, false, false]);
    expect(doneCount(course, progress)).toBe(1);
  });

  it('is open for a lesson that is called as every object’s own property is', () => {
    expect(lessonStatus({ slug: 'constructor' }, passed([]))).toBe('open');
  });

  it('counts a lesson that is gone among the slugs, and not among those of the course', () => {
    const progress = passed(['a', 'gone']);
    expect([...passedSlugs(progress)]).toEqual(['a', 'gone']);
    expect(doneCount(course, progress)).toBe(1);
  });
});

describe('the first lesson that is open', () => {
  it.each([
    [[], 'a'],
    [['a'], 'b'],
    [['b'], 'a'],
    [['a', 'c'], 'b'],
    [['a', 'b', 'c'], undefined],
  ])('after %j is %j', (slugs, next) => {
    expect(firstOpen(course, passed(slugs))?.slug).toBe(next);
  });
});

describe('the next lesson that is open', () => {
  it.each([
    [[], 1, 'b'],
    [['b'], 1, 'c'],
    [['b', 'c'], 2, 'a'],
    [['a', 'c'], 2, 'b'],
    [['a', 'b', 'c'], 2, undefined],
  ])('with %j passed, after lesson %j, is %j', (slugs, number, next) => {
    expect(nextOpen(course, { number }, passed(slugs))?.slug).toBe(next);
  });
});

describe('what can be stood on', () => {
  const exercise = (number: number, stretch = false) => ({ number, title: '', stretch, hints: [] });
  const exercises = [exercise(0), exercise(1), exercise(2), exercise(3, true)];
  const slug = 'a';
  const standsWith = (...done: number[]): boolean =>
    canBeStoodOn({ slug, exercises }, { version: 1, lessons: { [slug]: { exercises: done, hints: {} } } });

  it('is a lesson of which the code passes, with or without its prediction and its stretch exercises', () => {
    expect([standsWith(1, 2), standsWith(0, 1, 2), standsWith(0, 1), standsWith()]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is a lesson that is done, whatever was broken since', () => {
    expect(canBeStoodOn({ slug, exercises }, passed([slug]))).toBe(true);
  });

  it('is no lesson without code of which nothing is known', () => {
    expect(canBeStoodOn({ slug, exercises: [exercise(0)] }, passed([]))).toBe(false);
  });

  it('goes with the lesson when it is judged', () => {
    const asked = learnerLesson(course, lesson(3, 'c'), passed(['b', 'gone']));
    expect([...asked.standing]).toEqual(['b']);
  });
});

describe('the lesson to go on with', () => {
  it.each([
    [[], 'b', 'b'],
    [['b'], 'b', 'a'],
    [['a'], undefined, 'b'],
    [['a'], 'gone', 'b'],
    [['a', 'b', 'c'], 'b', undefined],
  ])('after %j, when the watcher was on %j, is %j', (slugs, current, next) => {
    expect(nextLesson(course, passed(slugs, current))?.slug).toBe(next);
  });
});
