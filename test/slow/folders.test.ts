import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lessonProcess } from '../commands/lesson.ts';
import { REPOSITORY } from '../runner/workbook.ts';

const temp = mkdtempSync(path.join(tmpdir(), 'folders-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const DEMO =
  "export function demo(print: (line: string) => void): void {\n  const all = (function* () {\n    yield 'first line';\n  })();\n  for (const line of all) print(line);\n}\n";

const LESSON = {
  'lessons/01-one/README.md':
    '# One\n\n**Stage A · Numbers · 5 minutes**\n\n*After this lesson you can count.*\n\n## 1. `one`\n\nWrite it.\n',
  'lessons/01-one/one.ts': "export function one(): number {\n  throw new RangeError('boom');\n}\n",
  'lessons/01-one/one.test.ts':
    "import { describe, expect, it } from 'vitest';\nimport { one } from './one.ts';\n\ndescribe('1. one', () => {\n  it('is 1', () => {\n    expect(one(), 'count again').toBe(1);\n  });\n});\n",
  'lessons/01-one/demo.ts': DEMO,
  'solutions/01-one/demo.ts': DEMO,
  'solutions/01-one/tests.json': '{ "one.test.ts": ["1. one > is 1"] }\n',
  'solutions/01-one/one.ts':
    'export function one(): number {\n  // BEGIN SOLUTION 1: give 1\n  return 1;\n  // END SOLUTION\n}\n',
};

/** A small workbook with tools and packages of its own, none of which lies anywhere else; its tool. */
function workbookIn(folder: string): { readonly root: string; readonly script: string } {
  const root = path.join(temp, folder);
  mkdirSync(root, { recursive: true });
  for (const name of ['tools', 'package.json', 'tsconfig.json'])
    cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true });
  const packages = path.join(REPOSITORY, 'node_modules');
  // Links where the disk is the same, copies otherwise.
  const linked = spawnSync('cp', ['-al', packages, root]).status === 0;
  if (!linked) cpSync(packages, path.join(root, 'node_modules'), { recursive: true });
  for (const [name, text] of Object.entries(LESSON)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  return { root, script: path.join(root, 'tools/lesson.js') };
}

/** Runs a verb that goes on until it is ended; resolves with what it has printed once that holds `text`. */
function until(script: string, verb: string, text: string): Promise<string> {
  const child = spawn(process.execPath, [script, verb], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.includes(text) || said.includes('could not')) child.kill('SIGTERM');
    });
  return new Promise((resolve) => child.once('exit', () => resolve(said)));
}

// Windows has no such names.
describe.skipIf(process.platform === 'win32')('a folder with everything in its name', () => {
  const { root, script } = workbookIn(
    `-1 a#b %20 100% c,d (e) [f] {g} 'h' "i" ; $j !k + = @ ~ & * é漢字😀/${'long '.repeat(20)}`,
  );
  const run = (...words: string[]) => lessonProcess(words, { cwd: root, script });

  it('is judged in, with the place and the code of what fails', async () => {
    (await run('check', '1'))
      .exits(1)
      .quietly()
      .prints(
        'RangeError: boom',
        'lessons/01-one/one.ts:2:9',
        "> 2 |   throw new RangeError('boom');",
        'What this test is about: count again',
      );
    (await run('check', '--all', '--solutions', '--json')).exits(0).prints('"status": "pass"');
  });

  it('is run and traced in', async () => {
    (await run('run', '1')).exits(0).prints(/^first line\n/);
    (await run('trace', '1', '--reference')).exits(0).prints('Your run does the same as the reference.');
    (await run('trace', '1', '--test', 'is 1')).prints('boom');
  });

  it('is watched, and read in a browser', async () => {
    expect(await until(script, 'watch', 'one.ts:2:9')).toContain('RangeError: boom');
    expect(await until(script, 'book', 'http://')).toMatch(/The book is at http:\/\/127\.0\.0\.1:\d+/);
  });
});

describe.skipIf(process.platform === 'win32')('a folder that Node or tsx cannot load from', () => {
  it.each([
    ['what?', 'a question mark (?)'],
    ['node_modules/workbook', 'a folder named node_modules'],
  ])('is refused at every verb: %s', async (folder, what) => {
    const { root, script } = workbookIn(folder);
    for (const verb of ['check', 'watch', 'run', 'book', 'list'])
      (await lessonProcess([verb], { cwd: root, script })).exits(1).complains(what, root).withoutStack();
  });
});
