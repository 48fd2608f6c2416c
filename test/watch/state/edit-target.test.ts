import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Place, Verdict } from '../../../tools/verdict.ts';
import { target } from '../../../tools/watch/state/edit-target.ts';
import { course, exercise, lesson, root, test, verdict } from '../../report/fixture.ts';
import { begin } from './traces.ts';

const dir = join(root, 'lessons', '01-one');
const [predict, other, topic, words] = [
  join(dir, 'predict.ts'),
  join(dir, 'other.ts'),
  join(dir, 'topic.ts'),
  join(dir, 'given', 'words.ts'),
];
const one = lesson(1, 'one', {
  sources: [predict, other, topic],
  given: [words],
  exercises: [exercise(0, 'Predict'), { ...exercise(1, '`fibs`'), files: ['topic.ts'] }],
});

const failed = (name: string, place?: Place): Verdict =>
  verdict({ kind: 'failed', tests: [test(name, 'failed', place && { place })] });
const failedAt = (file: string): Verdict =>
  failed('1. fibs > begins', { file: `lessons/01-one/${file}`, line: 3, column: 5 });

it.each([
  ['the place of the failure, in a file of the learner', failedAt('topic.ts'), topic, 3],
  ['the file of the exercise, when it failed in a test', failedAt('topic.test.ts'), topic, 1],
  ['the file of the exercise, when it failed in what is given', failedAt('given/words.ts'), topic, 1],
  ['the prediction, when that is wrong', failed('0. Predict > line 1'), predict, 1],
  ['the learner’s first file, when all passes', verdict(), other, 1],
  ['the learner’s first file, when nothing was judged', null, other, 1],
])('the editor opens on %s', (_, of, file, line) => {
  const state = { ...begin(), course: course([one]), verdict: of };
  expect(target(state, one)).toMatchObject({ file, line });
});
