import { join } from 'node:path';
import { expect, it } from 'vitest';
import { course, lesson } from '../../report/fixture.ts';
import { begin, hashes, one, saved, trace } from './traces.ts';

const words = join(one.dir, 'given', 'words.ts');

it('a save in given/ is a save of the lesson, and the course stays the same', () => {
  const state = { ...begin(), course: course([lesson(1, 'one', { given: [words] })]) };
  expect(trace(state, [saved(words)]).effects).toEqual([hashes]);
});

it('a new file makes it another course', () => {
  expect(trace(begin(), [saved(words)]).effects).toEqual([`reload, ${hashes}`]);
});

it('the files that were saved last are remembered, until others are', () => {
  const predict = join(one.dir, 'predict.ts');
  const after = (...paths: string[][]): readonly string[] =>
    trace(
      begin(),
      paths.map((each) => ({ type: 'changed', paths: each })),
    ).state.saved;
  expect(after([words])).toEqual(['lessons/01-one/given/words.ts']);
  expect(after([words, predict], [join(one.dir, 'words.ts~')])).toEqual([
    'lessons/01-one/given/words.ts',
    'lessons/01-one/predict.ts',
  ]);
  expect(after([words], [predict])).toEqual(['lessons/01-one/predict.ts']);
});
