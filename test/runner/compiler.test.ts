import { describe, expect, it } from 'vitest';
import { parseCompiled } from '../../tools/runner/compiler.ts';

describe('parseCompiled', () => {
  it('reads complaints with the lines that continue them', () => {
    const output = [
      'lessons/01-fibs/fib.ts(3,5): error TS2322: Type A is no B.',
      "  Property 'x' is missing.",
      'wrong-0\\lessons\\02-b\\b (1).ts(10,1): error TS1005: "," expected.',
      '',
    ].join('\r\n');
    expect(parseCompiled(output)).toEqual({
      problems: [
        {
          file: 'lessons/01-fibs/fib.ts',
          line: 3,
          column: 5,
          code: 'TS2322',
          message: "Type A is no B.\n  Property 'x' is missing.",
        },
        {
          file: 'wrong-0/lessons/02-b/b (1).ts',
          line: 10,
          column: 1,
          code: 'TS1005',
          message: '"," expected.',
        },
      ],
      global: null,
    });
  });

  it.each([
    ["error TS5083: Cannot read file '/x'.\n", "TS5083: Cannot read file '/x'"],
    ['tsconfig.json(3,5): error TS5023: Unknown.\n', 'tsconfig.json, line 3: Unknown.'],
  ])('tells a complaint about no file of the program apart: %j', (output, global) => {
    expect(parseCompiled(output)).toEqual({ problems: [], global });
  });
});
