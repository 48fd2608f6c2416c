import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTogether } from '../../../tools/verify/prose/batch.ts';
import { type Files, tempTree } from '../../course/fixture.ts';

/** Runs programs, and gives what each printed, by its name. */
async function run(programs: Files): Promise<Record<string, string>> {
  const root = await tempTree({
    'package.json': '{"type":"module"}',
    'count.ts': 'let count = 0;\nexport const next = (): number => ++count;',
    ...programs,
  });
  const outputs = await runTogether(
    Object.keys(programs).map((name) => join(root, name)),
    root,
  );
  return Object.fromEntries([...outputs].map(([file, output]) => [file.slice(root.length + 1), output]));
}

const next = "import { next } from './count.ts';\nconsole.log(next());";
const one = 'const one: number = 1;\nconsole.log(one);';

it('gives what each prints, early or late, demos too, and modules that no other program has used', async () => {
  expect(
    await run({
      'a.mts': next,
      'late.mts': "setTimeout(() => console.log('late'), 1);\nawait null;\nconsole.log('early');",
      'silent.mts': '',
      'b.mts': next,
      'demo.ts': `${next}\nexport async function demo(print: (line: string) => void) {\n  await null;\n  print('demo');\n}`,
    }),
  ).toEqual({
    'a.mts': '1\n',
    'late.mts': 'early\nlate\n',
    'silent.mts': '',
    'b.mts': '1\n',
    'demo.ts': '1\ndemo\n',
  });
});

it.each([
  ['throws', "setTimeout(() => { throw new Error('no'); }, 1);"],
  ['ends the process', 'process.exit(0);'],
  ['ends with a code', 'process.exitCode = 3;'],
  ['waits for ever', 'await new Promise(() => {});'],
  ['leaves something behind', 'Array.prototype.at = () => 1;'],
])('says nothing of a program that %s, nor of those that come after it', async (_what, program) => {
  expect(await run({ 'a.mts': one, 'b.mts': program, 'c.mts': one })).toEqual({ 'a.mts': '1\n' });
});
