import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmitter } from '../../../tools/runner/source/emit.ts';
import { findPython } from '../../../tools/verify/prose/python.ts';
import { runPython, runTypeScript, type SnippetResult } from '../../../tools/verify/prose/snippet.ts';
import { tempTree } from '../../course/fixture.ts';

async function run(language: string, code: string): Promise<SnippetResult> {
  const root = await tempTree({
    'solutions/01-a/a.ts': 'export const a: number = 1;',
    'solutions/01-a/broken.ts': 'export const a = {\n  b: 1,\n',
    'solutions/02-b/b.ts': "import { a } from '../01-a/a.ts';\nexport const b = a + 1;",
  });
  await mkdir(join(root, 'scratch'));
  const place = {
    scratch: join(root, 'scratch'),
    emitter: openEmitter(root, join(root, 'scratch')),
    cwd: join(root, 'solutions/01-a'),
    id: 'one',
  };
  if (language === 'ts') return runTypeScript(code, place);
  const python = await findPython(root);
  return python === null ? { skipped: 'there is none' } : runPython(code, python, place);
}

describe('a program of a page', { timeout: 20_000 }, () => {
  it.each<[string, string, SnippetResult]>([
    ['prints', 'console.log(1 + 1);', { output: '2\n' }],
    [
      'imports from the folder that it is about',
      "import { a } from './a.ts';\nconsole.log(a);",
      { output: '1\n' },
    ],
    ['awaits at the top', "const { a } = await import('./a.ts');\nconsole.log(a);", { output: '1\n' }],
    ['does not show what goes to the other stream', 'console.error(1);', { output: '' }],
    ['throws', "console.log(1);\nthrow new RangeError('no');", { problem: 'it failed: RangeError: no' }],
    [
      'imports from the solution of another lesson',
      "export * from './a.ts';\nimport { b } from '../02-b/b.ts';\nconsole.log(b);",
      { output: '2\n' },
    ],
    [
      'shows where it is, by the lines of the page',
      "import './a.ts';\ninterface Nothing {}\nconsole.log(new Error().stack?.split('\\n')[1]);",
      { output: expect.stringMatching(/solutions.01-a.one\.ts:3:13\)?\n$/) },
    ],
    [
      'keeps the names of functions',
      "import { a } from './a.ts';\n{\n  const a = () => 1;\n  console.log(a.name);\n}\nvoid a;",
      { output: 'a\n' },
    ],
    ['does not parse', '\nconst = 1;', { problem: 'it failed: Expected identifier but found "=" (line 2)' }],
    [
      'imports what does not parse',
      "import './broken.ts';",
      { problem: 'it failed: Expected identifier but found end of file (broken.ts, line 3)' },
    ],
    [
      'imports what is not there',
      "\nawait import('./nothing.ts');",
      { problem: 'it failed: cannot find ./nothing.ts (line 2)' },
    ],
    [
      'imports a name that is not there',
      "import { nothing } from './a.ts';\nnothing();",
      { problem: expect.stringMatching(/^it failed: SyntaxError: .*nothing/) },
    ],
    [
      'looks at what is not initialized yet',
      'console.log(typeof early);\nfunction early() {}\ntry {\n  late;\n} catch (error) {\n  console.log(String(error));\n}\nconst late = 1;',
      { output: "function\nReferenceError: Cannot access 'late' before initialization\n" },
    ],
    [
      'throws behind imports',
      "import './a.ts';\n\nnull.x;",
      { problem: expect.stringMatching(/^it failed: TypeError: /) },
    ],
    ['ends with a code', 'process.exitCode = 3;', { problem: 'it failed: exit code 3' }],
  ])('a TypeScript snippet that %s', async (_what, code, expected) => {
    expect(await run('ts', code)).toEqual(expected);
  });

  it.skipIf(spawnSync('python3', ['--version']).status !== 0).each<[string, string, SnippetResult]>([
    ['prints', 'print("ä")', { output: 'ä\n' }],
    ['raises', 'raise ValueError("no")', { problem: 'it failed: ValueError: no' }],
  ])('a Python snippet that %s', async (_what, code, expected) => {
    expect(await run('python', code)).toEqual(expected);
  });
});
