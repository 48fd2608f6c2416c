import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLesson, nearest } from '../../tools/course/find.ts';
import type { Course, Lesson } from '../../tools/course/types.ts';
import { UserError } from '../../tools/errors.ts';

const root = resolve('/book');
const lesson = (folder: string): Lesson => {
  const [number = '', ...words] = folder.split('-');
  const dir = join(root, 'lessons', folder);
  const solutionDir = join(root, 'solutions', folder);
  return { folder, slug: words.join('-'), number: Number(number), dir, solutionDir } as Lesson;
};
const course: Course = {
  root,
  lessons: ['01-two-fibonaccis', '04-send', '05-slow-fibonacci', '12-task', '13-task-turns'].map(lesson),
  problems: [],
};

describe('findLesson', () => {
  it.each([
    ['1', '01-two-fibonaccis'],
    ['01', '01-two-fibonaccis'],
    ['12', '12-task'],
    ['send', '04-send'],
    ['04-send', '04-send'],
    ['SEND', '04-send'],
    ['task', '12-task'],
    ['turns', '13-task-turns'],
    ['slow', '05-slow-fibonacci'],
    ['lessons/04-send', '04-send'],
    ['./lessons/04-send/', '04-send'],
    ['lessons/04-send/send.ts', '04-send'],
    ['lessons\\04-send\\send.ts', '04-send'],
    ['solutions/04-send/send.ts', '04-send'],
    ['test/wrong/04-send/m01-a.ts', '04-send'],
    [join(root, 'lessons', '12-task', 'task.test.ts'), '12-task'],
  ])('%s', (query, folder) => {
    expect(findLesson(course, query, root).folder).toBe(folder);
  });

  it('takes a path relative to where one is, and the folder one is in', () => {
    expect(findLesson(course, 'send.ts', join(root, 'lessons', '04-send')).folder).toBe('04-send');
    expect(findLesson(course, '.', join(root, 'lessons', '04-send', 'deeper')).folder).toBe('04-send');
    expect(findLesson(course, 'lessons/04-send/send.ts', resolve('/elsewhere')).folder).toBe('04-send');
  });

  it.each([
    ['slow', '05-slow-fibonacci'],
    ['turns', '13-task-turns'],
    ['12', '12-task'],
  ])('takes a word for a name in the folder of another lesson too: %s', (query, folder) => {
    expect(findLesson(course, query, join(root, 'lessons', '04-send')).folder).toBe(folder);
  });

  it.each(['31', '99', '12.3', 'snd', 'zebra', 'fib', ''])(
    'says the same about %j in the folder of a lesson as at the root',
    (query) => {
      const said = (cwd: string): unknown => {
        try {
          return findLesson(course, query, cwd).folder;
        } catch (error) {
          return error;
        }
      };
      expect(said(join(root, 'lessons', '04-send'))).toEqual(said(root));
      expect(said(root)).toBeInstanceOf(UserError);
    },
  );

  it.each([
    ['31', 'There is no lesson 31: they go from 1 to 13. `npx lesson list` shows all of them.'],
    ['snd', 'There is no lesson `snd`. Did you mean 04-send? `npx lesson list` shows all of them.'],
    [
      'two-fibonachis',
      'There is no lesson `two-fibonachis`. Did you mean 01-two-fibonaccis? `npx lesson list` shows all of them.',
    ],
    [
      'lessons/04-sned/send.ts',
      'There is no lesson `lessons/04-sned/send.ts`. Did you mean 04-send? `npx lesson list` shows all of them.',
    ],
    ['zebra', 'There is no lesson `zebra`. `npx lesson list` shows all of them.'],
    [
      'fib',
      'More than one lesson fits `fib`: 01-two-fibonaccis, 05-slow-fibonacci. Write one of these, or its number.',
    ],
    ['', 'There is no lesson ``. `npx lesson list` shows all of them.'],
  ])('throws for %j', (query, message) => {
    expect(() => findLesson(course, query, root)).toThrow(new UserError(message));
  });

  it('says so when there is no lesson at all', () => {
    expect(() => findLesson({ ...course, lessons: [] }, '1', root)).toThrow(UserError);
  });
});

it.each([
  ['wach', ['watch', 'check'], 'watch'],
  ['chekc', ['watch', 'check'], 'check'],
  ['zebra', ['watch', 'check'], undefined],
  ['tunr', ['task', 'turn', 'tube'], 'turn'],
  ['utrn', ['turn'], 'turn'],
  ['snet', ['send', 'sent'], 'sent'],
  ['tune', ['turn', 'tube'], 'tube'],
  ['nrut', ['turn'], undefined],
  ['ot', ['to'], undefined],
  ['', ['a'], undefined],
])('nearest(%j)', (word, names, expected) => {
  expect(nearest(word, names)).toBe(expected);
});
