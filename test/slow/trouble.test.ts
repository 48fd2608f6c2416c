import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../tools/runner/api.ts';
import { openRunner } from '../../tools/runner/runner.ts';
import type { Kind, Verdict } from '../../tools/verdict.ts';
import { isAlive, makeWorkbook, REPOSITORY, threeTests, type Workbook } from '../runner/workbook.ts';

let workbook: Workbook;
let runner: Runner;

beforeAll(async () => {
  workbook = makeWorkbook();
  runner = await openRunner({ root: workbook.root, hangSeconds: 3 });
});
afterAll(async () => {
  await runner.close();
  workbook.remove();
});

function judge(work: string): Promise<Verdict> {
  workbook.write('lessons/01-work/work.ts', work);
  workbook.write('lessons/01-work/work.test.ts', threeTests);
  return runner.judge({ lesson: workbook.lesson('01-work') });
}

describe('code that breaks what runs it', () => {
  const gives1 = 'export const work = () => 1;';
  it.each<[string, string, Kind, RegExp]>([
    [
      'a push that does nothing',
      `Array.prototype.push = () => 0;\n${gives1}`,
      'crashed',
      /^`Array\.prototype\.push` was/,
    ],
    [
      'another Promise',
      `globalThis.Promise = class { then() {} } as never;\n${gives1}`,
      'crashed',
      /^`Promise` was/,
    ],
    [
      'a Map that forgets',
      `Map.prototype.get = () => undefined;\n${gives1}`,
      'crashed',
      /^`Map\.prototype\.get` was/,
    ],
    [
      'a then that is lost while a test runs',
      'export const work = () => { Promise.prototype.then = () => undefined as never; return 1; };',
      'crashed',
      /^`Promise\.prototype\.then` was/,
    ],
    [
      'no JSON and no send',
      `process.send = undefined;\nglobalThis.JSON = undefined as never;\n${gives1}`,
      'passed',
      /^All 3/,
    ],
    [
      'a wait at the top',
      `await new Promise(() => {});\n${gives1}`,
      'hung',
      /^work\.ts was still waiting after 6 seconds/,
    ],
    [
      'a loop that prints',
      "export function work() { for (;;) console.log('Ring!'); }",
      'hung',
      /line 1 of work\.ts was still running/,
    ],
    [
      'a TODO that is swallowed',
      "export const work = async () => { try { throw new Error('TODO 1: give 1'); } catch {} return new Promise(() => {}); };",
      'todo',
      /^Not written yet: TODO 1, give 1\. It is in lessons\/01-work\/work\.ts, line 1\.$/,
    ],
  ])('%s', async (_, work, kind, sentence) => {
    const verdict = await judge(work);
    expect(verdict.sentence).toMatch(sentence);
    expect(verdict.kind).toBe(kind);
  });

  it.skipIf(process.platform === 'win32')('a process of its own that keeps our pipes', async () => {
    const file = path.join(workbook.root, 'detached.pid');
    const verdict = await judge(`import { spawn } from 'node:child_process';
      import { writeFileSync } from 'node:fs';
      export function work(): number {
        const child = spawn('sleep', ['1000'], { stdio: 'inherit', detached: true });
        writeFileSync(${JSON.stringify(file)}, String(child.pid));
        child.unref();
        return 1;
      }`);
    expect(verdict.kind).toBe('passed');
    await expect.poll(() => isAlive(Number(readFileSync(file, 'utf8')))).toBe(false);
  });
});

it.skipIf(process.platform === 'win32')('a machine that gives out no more files is told as that', () => {
  const script = path.join(REPOSITORY, 'tools/lesson.js');
  const limited = spawnSync(
    'sh',
    ['-c', 'ulimit -n 24; exec "$0" "$@"', process.execPath, script, 'check', '1'],
    {
      encoding: 'utf8',
    },
  );
  expect(limited.stderr).toBe(
    'The workbook cannot start: too many files are open. Close some programs, or allow more in this terminal with `ulimit -n 4096`, and try again.\n',
  );
  expect(limited.status).toBe(1);
});
