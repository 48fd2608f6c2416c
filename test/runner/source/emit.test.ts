import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { type Emitter, openEmitter } from '../../../tools/runner/source/emit.ts';
import { type Files, tempTree } from '../../course/fixture.ts';

async function open(files: Files): Promise<{ root: string; out: string; emitter: Emitter }> {
  const root = await tempTree(files);
  const out = join(root, 'out');
  return { root, out, emitter: openEmitter(root, out) };
}

const written = async (out: string): Promise<string[]> =>
  (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.mjs')).sort();

/** What stands in the file, without the source map. */
const code = async (file: string): Promise<string> =>
  (await readFile(file, 'utf8')).replace(/\/\/# sourceMappingURL=.*\n$/, '');

it('writes a program and everything that it imports, in folders as they were, round a circle too', async () => {
  const { root, out, emitter } = await open({
    'a/one.ts': "import { two } from './two.ts';\nexport const one = () => two;",
    'a/two.ts':
      "import { one } from './one.ts';\nexport * from '../b/three.ts';\nexport const two = () => one;",
    'b/three.ts': 'export const three = 3;',
    'b/four.ts': 'export const four = 4;',
  });
  await emitter.emit(join(root, 'a/main.ts'), "import './one.ts';");
  expect(await written(out)).toEqual(['a/main.ts.mjs', 'a/one.ts.mjs', 'a/two.ts.mjs', 'b/three.ts.mjs']);
});

it('changes relative imports and nothing else', async () => {
  const { root, emitter } = await open({ 'a.ts': '', 'b.ts': '' });
  const text = `import { build } from 'esbuild';
import type { Gone } from './gone.ts';
export { a } from "./a.ts";
// import './gone.ts'
const text: string = "import './gone.ts'";
const b = await import('./b.ts');
await import('./' + text);
import './data.json';
`;
  expect(await code(await emitter.emit(join(root, 'main.ts'), text))).toBe(`import { build } from "esbuild";
import { a } from "./a.ts.mjs";
const text = "import './gone.ts'";
const b = await import("./b.ts.mjs");
await import("./" + text);
import "${pathToFileURL(join(root, 'data.json')).href}";
export {
  a
};
`);
});

it('writes what two programs import once', async () => {
  const { root, out, emitter } = await open({ 'a.ts': 'export const a = 1;' });
  const programs = ['one.ts', 'two.ts'].map((name) => emitter.emit(join(root, name), "import './a.ts';"));
  await Promise.all(programs);
  expect(await written(out)).toEqual(['a.ts.mjs', 'one.ts.mjs', 'two.ts.mjs']);
});

it('puts what threads run beside the program as it is, with what that requires, round a circle too', async () => {
  const { root, out, emitter } = await open({
    'a/start.ts': "export const thread = new URL('./b/thread.cjs', import.meta.url);",
    'a/b/thread.cjs': "const { pack } = require('../c/errors.cjs');\n",
    'a/c/errors.cjs': "require('../b/thread.cjs'); require('./gone.cjs');\n",
    'd/idle.cjs': '',
  });
  await emitter.emit(join(root, 'a/main.ts'), "import './start.ts';");
  const copied = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.cjs')).sort();
  expect(copied.map((name) => name.replaceAll('\\', '/'))).toEqual(['a/b/thread.cjs', 'a/c/errors.cjs']);
  expect(await readFile(join(out, 'a/b/thread.cjs'), 'utf8')).toBe(
    "const { pack } = require('../c/errors.cjs');\n",
  );
});

it.each([
  ['does not parse', 'const a = 1;\nconst = 2;', 'main.ts', 2, 'Expected identifier but found "="'],
  ['imports what does not parse', "import './bad.ts';", 'bad.ts', 1, 'Unexpected "}"'],
  ['imports what is not there', "\nimport { a } from './a.ts';\na();", 'main.ts', 2, 'cannot find ./a.ts'],
])('says where a program %s', async (_what, text, file, line, message) => {
  const { root, emitter } = await open({ 'bad.ts': '}' });
  const emitting = emitter.emit(join(root, 'main.ts'), text);
  await expect(emitting).rejects.toMatchObject({ file: join(root, file), line, message });
});
