import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MiniCourse, miniCourse } from '../../commands/mini-course.ts';

const bin = fileURLToPath(new URL('../../../tools/lesson.js', import.meta.url));
let course: MiniCourse;
let child: ChildProcess;
let stderr: string;

beforeEach(async () => {
  course = await miniCourse();
});
afterEach(async () => {
  child.kill('SIGKILL');
  await course[Symbol.asyncDispose]();
});

function start(...words: string[]): ChildProcess {
  stderr = '';
  child = spawn(process.execPath, [bin, '--root', course.root, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return child;
}

/** Writes down its own process, then never comes to an end. */
const ENDLESS = (root: string): string =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync('${root}/pid', String(process.pid));\nexport function one(): number {\n  while (true);\n}\n`;

const pidOfTheLearner = (): Promise<number> =>
  vi.waitFor(
    async () => Number(await readFile(`${course.root}/pid`, 'utf8').then((text) => text || Promise.reject())),
    {
      timeout: 20_000,
    },
  );

const isGone = (pid: number): Promise<void> =>
  vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/), { timeout: 10_000 });

describe.skipIf(process.platform === 'win32').each([
  ['check', '1'],
  ['check', '--all'],
  ['run', '1'],
  ['watch', '1'],
])('Ctrl-C during `lesson %s %s`', (...words) => {
  it('ends it at once, silently, and leaves no process behind', async () => {
    await course.write('lessons/01-one/one.ts', ENDLESS(course.root));
    start(...words);
    const closed = once(child, 'close');
    const pid = await pidOfTheLearner();
    child.kill('SIGINT');
    expect(await closed).toEqual([130, null]);
    await isGone(pid);
    expect(stderr).toBe('');
  });
});
