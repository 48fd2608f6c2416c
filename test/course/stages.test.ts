import { expect, it } from 'vitest';
import { fastTrack, minutesIn, stagesOf } from '../../tools/course/stages.ts';
import { lesson } from '../report/fixture.ts';

it('puts lessons that stand together under their letter, in the order of the lessons', () => {
  const odd = lesson(4, 'four', { stage: { letter: 'A', name: 'Generators' } });
  const stages = stagesOf([lesson(1, 'one'), lesson(2, 'two'), lesson(3, 'three'), odd]);
  expect(stages.map(({ letter, name, lessons }) => [letter, name, lessons.map(({ slug }) => slug)])).toEqual([
    ['A', 'Generators', ['one', 'two']],
    ['B', 'Messages', ['three']],
    ['A', 'Generators', ['four']],
  ]);
  expect(stagesOf([])).toEqual([]);
});

it('knows the lessons of the fast track, and how long they take', () => {
  const track = fastTrack([
    lesson(1, 'one', { fastTrack: true }),
    lesson(2, 'two'),
    lesson(3, 'three', { fastTrack: true, minutes: 40 }),
  ]);
  expect(track.map(({ slug }) => slug)).toEqual(['one', 'three']);
  expect(minutesIn(track)).toBe(55);
});
