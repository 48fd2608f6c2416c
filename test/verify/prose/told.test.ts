import { expect, it } from 'vitest';
import { toldOf } from '../../../tools/verify/prose/told.ts';
import { lesson, verdict } from '../../report/fixture.ts';

const place = { file: 'lessons/01-one/topic.ts', line: 3, column: 5 };
const frame = { firstLine: 3, lines: ['x'], mark: place };

it('says where a program was, but for one that filled its memory, which is found out in time or not', () => {
  const told = (kind: 'hung' | 'out-of-memory', isKnown: boolean) =>
    toldOf(verdict({ kind, sentence: 'Why it is so.', ...(isKnown && { place, frame }) }), lesson(1, 'one'));
  expect(told('out-of-memory', true)).toBe(told('out-of-memory', false));
  expect(told('hung', true)).toContain('lessons/01-one/topic.ts:3:5');
});
