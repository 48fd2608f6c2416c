import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runSnippet, type SnippetResult, withAbsoluteImports } from '../../../tools/verify/prose/snippet.ts';
import { tempTree } from '../../course/fixture.ts';

async function run(language: string, code: string): Promise<SnippetResult> {
  const root = await tempTree({ 'solution/a.ts': 'export const a: number = 1;' });
  await mkdir(join(root, 'scratch'));
  return runSnippet(language, code, {
    scratch: join(root, 'scratch'),
    cwd: join(root, 'solution'),
    id: 'one',
  });
}

describe('runSnippet', { timeout: 20_000 }, () => {
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
    ['does not parse', 'const = 1;', { problem: expect.stringContaining('it failed: ') }],
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

it.each([
  ["import { a } from './a.ts';", './a.ts'],
  ["import './a.ts';", './a.ts'],
  ["export * from '../b/a.ts';", '../b/a.ts'],
  ["await import('./a.ts')", './a.ts'],
  ["import a from 'node:fs';", ''],
])('withAbsoluteImports(%j)', (code, path) => {
  const cwd = join(process.cwd(), 'x');
  const expected = path === '' ? code : code.replace(path, pathToFileURL(join(cwd, path)).href);
  expect(withAbsoluteImports(code, cwd)).toBe(expected);
});
