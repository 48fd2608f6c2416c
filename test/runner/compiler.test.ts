import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, parseCompiled } from '../../tools/runner/compiler.ts';
import { tempTree } from '../course/fixture.ts';

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
    ['panic: runtime error\n  goroutine 1\n', 'panic: runtime error'],
    ['  of what comes before\n', 'of what comes before'],
  ])('tells a complaint about no file of the program apart: %j', (output, global) => {
    expect(parseCompiled(output)).toEqual({ problems: [], global });
  });

  it('keeps what it does not understand, beside the complaints that it does', () => {
    const output = 'a.ts(1,2): error TS1: No.\nFound something new.\n  In it.\n';
    expect(parseCompiled(output)).toEqual({
      problems: [{ file: 'a.ts', line: 1, column: 2, code: 'TS1', message: 'No.' }],
      global: 'Found something new',
    });
  });
});

describe('compile', () => {
  it('names files by their place in the folder that it was asked about, though that is a link', async () => {
    const root = await tempTree({
      'deep/down/one (1)/src/a b.ts': `export const a: number = 'x';\n`,
      'deep/down/one (1)/tsconfig.json': '{ "compilerOptions": { "types": [] }, "include": ["src"] }',
    });
    await symlink(join(root, 'deep/down/one (1)'), join(root, 'link'), 'junction');
    const message = "Type 'string' is not assignable to type 'number'.";
    const problem = { file: 'src/a b.ts', line: 1, column: 14, code: 'TS2322', message };
    const link = join(root, 'link');
    expect(await compile(join(link, 'tsconfig.json'), link)).toEqual({ problems: [problem], global: null });
  });
});
