import { expect, it } from 'vitest';
import { parseTsc } from '../../tools/course/verify/tsc.ts';

it('reads the complaints of the compiler, and leaves out how it explains them', () => {
  const output = [
    "starters/lessons/01-a/a.ts(3,9): error TS2322: Type 'string' is not assignable to type 'number'.",
    "  Types of property 'x' are incompatible.",
    "wrong-0\\lessons\\01-a\\a.ts(10,1): error TS1005: ')' expected.",
    'error TS5083: Cannot read file.',
    '',
  ].join('\r\n');
  expect(parseTsc(output)).toEqual([
    {
      file: 'starters/lessons/01-a/a.ts',
      line: 3,
      code: 'TS2322',
      message: "Type 'string' is not assignable to type 'number'.",
    },
    { file: 'wrong-0/lessons/01-a/a.ts', line: 10, code: 'TS1005', message: "')' expected." },
  ]);
});
