import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resetQuestion, resetSentence } from '../../../tools/progress/backups/reset-words.ts';

const root = join('/', 'workbook');
const lesson = { folder: '01-one' };
const written = [join(root, 'lessons', '01-one', 'topic.ts')];

it('asks before anything is replaced', () => {
  expect(resetQuestion(lesson)).toBe('Put the files of 01-one back as they came? Yours are kept aside.');
});

it.each([
  [
    'with a backup',
    { backup: join(root, '.workbook', 'b'), written, kept: [] },
    'The files of 01-one are as they came. Yours are in .workbook/b.',
  ],
  ['with nothing to back up', { backup: null, written, kept: [] }, 'The files of 01-one are as they came.'],
  [
    'with nothing to do',
    { backup: null, written: [], kept: [] },
    'The files of 01-one already are as they came.',
  ],
])('says what was done %s', (_, reset, sentence) => {
  expect(resetSentence(lesson, reset, root)).toBe(sentence);
});
