import { describe, expect, it } from 'vitest';
import { judgeBlanks, templatesIn, withBlanks } from '../../tools/testing/blanks.ts';

const template = 'next(6) returned: «undefined», done: «true»';

describe('judgeBlanks', () => {
  it.each([
    ['next(6) returned: undefined, done: false', 'undefined right, false wrong'],
    ['next(6) returned: 6, done: true', '6 wrong, true right'],
    ['next(6)  returned:6 , done: false', '6 wrong, false wrong'],
    ['next(6) returned: undefined, done: true', 'undefined right, true right'],
    ['next(6) returned: , done: true', ' wrong, true right'],
    ['next(6) returned: undefined', null],
    ['next(7) returned: undefined, done: true', null],
  ])('%s', (text, judged) => {
    const guesses = judgeBlanks(template, text, 'next(6) returned: undefined, done: true');
    const told =
      guesses?.map((guess) => `${guess.text} ${guess.right ? 'right' : 'wrong'}`).join(', ') ?? null;
    expect(told).toBe(judged);
  });

  it('takes an empty answer, and no white space, for an answer', () => {
    expect(judgeBlanks('walk [«»]', 'walk [ ]', 'walk []')).toEqual([{ text: '', right: true }]);
    expect(judgeBlanks('walk [«»]', 'walk [1]', 'walk []')).toEqual([{ text: '1', right: false }]);
  });
});

it('finds the lines that are not empty, and shows them as the learner finds them', () => {
  const lines = templatesIn('/** `no` */\nexport const transcript = `\na «1»\n\n  b «»«»\n`;\n');
  expect(lines.map(withBlanks)).toEqual(['a ___', 'b ______']);
  expect(templatesIn('export {};')).toEqual([]);
});
