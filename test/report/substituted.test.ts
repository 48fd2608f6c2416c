import { expect, it } from 'vitest';
import { substitutedSentence } from '../../tools/report/substituted.ts';

it.each([
  [[], ''],
  [['09-decorators'], "Lesson 09 hasn't been passed as it is now, so its solution was used instead."],
  [
    ['09-decorators', '11-future'],
    "Lessons 09 and 11 haven't been passed as they are now, so their solutions were used instead.",
  ],
  [
    ['09-decorators', '11-future', '12-task'],
    "Lessons 09, 11 and 12 haven't been passed as they are now, so their solutions were used instead.",
  ],
])('of %j it says: %s', (folders, sentence) => {
  expect(substitutedSentence(folders)).toBe(sentence);
});

it.each([
  [['09-decorators'], 'The solution of lesson 09 was used, as you asked.'],
  [['09-decorators', '11-future'], 'The solutions of lessons 09 and 11 were used, as you asked.'],
])('of %j, when that was asked for, it says: %s', (folders, sentence) => {
  expect(substitutedSentence(folders, true)).toBe(sentence);
});
