import { describe, expect, it } from 'vitest';
import { noProgress } from '../../../tools/progress/reducer.ts';
import type { Progress } from '../../../tools/progress/types.ts';
import { firstOnTrack } from '../../../tools/watch/state/first-lesson.ts';
import { nextSentence } from '../../../tools/watch/state/sentences.ts';
import { course } from '../../report/fixture.ts';
import { beginFast, key, one, passedOne, three, trace, two } from './traces.ts';

const done = (...slugs: string[]): Progress => ({
  version: 1,
  current: 'two',
  lessons: Object.fromEntries(slugs.map((slug) => [slug, { passedAt: 'then', exercises: [1], hints: {} }])),
});

describe('on the fast track', () => {
  it.each([
    [[], 'one'],
    [['one'], 'three'],
    [['three'], 'one'],
    [['one', 'three'], 'one'],
  ])('with %j passed, the lesson to begin with is %s, wherever the learner was last', (slugs, first) => {
    expect(firstOnTrack(beginFast().course, done(...slugs)).slug).toBe(first);
  });

  it('there is nothing to begin with when no lesson is on it', () => {
    expect(() => firstOnTrack(course(), noProgress)).toThrow('No lesson of this course is on a fast track');
  });

  it.each([
    ['n', one, 'three'],
    ['p', three, 'one'],
    ['n', two, 'three'],
    ['p', two, 'one'],
  ])('%s goes from lesson %o to the next one on it', (pressed, from, to) => {
    expect(trace(beginFast(noProgress, from), [key(pressed)]).state.slug).toBe(to);
  });

  it.each([
    ['n', three, 'This is the last lesson of the fast track. Press l to see what is left.'],
    ['p', one, 'This is the first lesson of the fast track.'],
  ])('%s says at its end that it is the end', (pressed, from, says) => {
    expect(trace(beginFast(noProgress, from), [key(pressed)]).state.notice?.text).toBe(says);
  });

  it.each([
    [passedOne, one, 'Press n for lesson 3, Lesson three.'],
    [done('two'), two, 'Press n for lesson 3, Lesson three.'],
    [
      done('three'),
      three,
      'That was the last lesson of the fast track; 1 before it is open. Press l to see which.',
    ],
    [
      done('one', 'three'),
      three,
      'That was the fast track. You have built it. `npx lesson watch` goes through the other lessons.',
    ],
    [done('one', 'two', 'three'), three, 'That was the fast track. You have built it.'],
  ])('a lesson that passes says how to go on', (progress, from, says) => {
    expect(nextSentence(beginFast(progress, from), true)).toBe(says);
  });
});
