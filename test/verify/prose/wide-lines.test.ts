import { expect, it } from 'vitest';
import { scanFences } from '../../../tools/course/formats/fences.ts';
import { wideLines } from '../../../tools/verify/prose/wide-lines.ts';

const page = (info: string, line: string): string => `A page.\n\n\`\`\`${info}\nshort\n${line}\n\`\`\`\n`;

it.each([
  ['a drawing of 81 columns', 'text', '-'.repeat(81), [5]],
  ['a program of 81 columns', 'ts run', 'x'.repeat(81), [5]],
  ['characters of two columns', 'text', '宽'.repeat(41), [5]],
  ['80 columns', 'text', '-'.repeat(80), []],
  ['what a file holds', 'ts file=a.ts#b', 'x'.repeat(81), []],
  ['what was printed', 'text output', 'x'.repeat(81), []],
])('%s', (_, info, line, lines) => {
  expect(wideLines(scanFences(page(info, line))).map((problem) => problem.line)).toEqual(lines);
});
