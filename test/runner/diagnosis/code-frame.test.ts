import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../../tools/runner/diagnosis/code-frame.ts';

const source = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

describe('the lines around a place', () => {
  it.each([
    ['in the middle', 4, 2, ['two', 'three', 'four', 'five', 'six']],
    ['at the beginning', 1, 1, ['one', 'two', 'three']],
    ['at the end', 7, 5, ['five', 'six', 'seven']],
    ['beyond the end', 20, 18, []],
  ])('%s', (_, line, firstLine, lines) => {
    for (const end of ['\n', '\r\n', '\u2028']) {
      const mark = { line, column: 3 };
      expect(codeFrame(source.join(end), mark)).toEqual({ firstLine, lines, mark });
    }
  });
});
