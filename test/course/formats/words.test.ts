import { expect, it } from 'vitest';
import { parseWords, standsIn } from '../../../tools/course/formats/words.ts';

const table = `# Words

| word | what it means | lesson |
| --- | --- | --- |
| drive, driver | Calls \`next()\` on a frame. | [05](05-slow/README.md) |
| token | The right to run. | lesson 5 |
`;

it('reads words, their other forms, what they mean and where, and names the rows that it cannot read', () => {
  expect(parseWords(table)).toEqual({
    words: [
      { names: ['drive', 'driver'], meaning: 'Calls `next()` on a frame.', folder: '05-slow', line: 5 },
    ],
    badLines: [6],
  });
  expect(parseWords('')).toEqual({ words: [], badLines: [] });
});

it.each([
  ['door', 'It has three doors.', true],
  ['door', 'A *Door* opens.', true],
  ['door', 'The indoor plant', false],
  ['ready queue', 'in the ready\u0020queue', true],
  ['box', 'two boxes', true],
  ['next()', 'call next() now', true],
])('%j in %j: %j', (name, text, stands) => {
  expect(standsIn({ names: [name] }, text)).toBe(stands);
});
