import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Event } from '../../../tools/watch/state/events.ts';
import { course, failing, lesson } from '../../report/fixture.ts';
import { begin, hashes, on, one, passedOne, saved, trace, two } from './traces.ts';

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
  const thread = words.replace(/ts$/, 'cjs');
  expect(after([words], [thread])).toEqual(['lessons/01-one/given/words.cjs']);
});

it('a save of any lesson has the bytes read that the verdict is about: it may stand on that one', () => {
  expect(trace(on(), [saved(join(two.dir, 'topic.ts'))]).effects).toEqual([hashes]);
});

it('progress that changes what the lesson stands on has the bytes read, and other progress has not', () => {
  const passed: Event = { type: 'progress', progress: passedOne, notices: [] };
  const looked: Event = {
    type: 'progress',
    progress: { ...passedOne, current: 'two' },
    notices: [],
  };
  expect(trace(on(failing()), [passed, looked]).effects).toEqual(['hash one', '']);
});
