import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashLesson } from '../../../tools/course/hash.ts';
import type { Runner } from '../../../tools/runner/api.ts';
import { openRunner } from '../../../tools/runner/runner.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import { handClock } from '../../runner/process/hand-clock.ts';
import { isAlive, makeWorkbook, REPOSITORY, threeTests, type Workbook } from '../../runner/workbook.ts';

const SPIN = `console.log('pid', process.pid);\nexport function work() { while (true); }`;

let workbook: Workbook;
let runner: Runner;
/** For authors: its processes run one answer after the other. */
let reusing: Runner;

beforeAll(async () => {
  workbook = makeWorkbook();
  const options = { root: workbook.root, hangSeconds: 20, workers: 2 };
  runner = await openRunner(options);
  reusing = await openRunner({ ...options, reuse: true });
});

afterAll(async () => {
  await runner.close();
  await reusing.close();
  workbook.remove();
});

function write(folder: string, work: string, tests: string = threeTests): void {
  workbook.write(`lessons/${folder}/work.ts`, work);
  workbook.write(`lessons/${folder}/work.test.ts`, tests);
}

const judge = (folder: string): Promise<Verdict> => runner.judge({ lesson: workbook.lesson(folder) });
const gives = (value: number): string => `export const work = () => ${value};`;
const explanations = (verdict: Verdict): unknown[] => verdict.tests.map(({ explanation }) => explanation);

/** Waits until the file is there and says a number. */
async function pidIn(file: string): Promise<number> {
  await expect
    .poll(() => existsSync(file) && /^\d+$/.test(readFileSync(file, 'utf8')), { timeout: 20_000 })
    .toBe(true);
  return Number(readFileSync(file, 'utf8'));
}

const tellPid = (file: string): string =>
  `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(file)}, String(process.pid));\n`;

describe.each(['by a process each', 'by one process for all'])('what is judged %s', (how) => {
  const its = (): Runner => (how === 'by a process each' ? runner : reusing);
  const judge = (folder: string): Promise<Verdict> => its().judge({ lesson: workbook.lesson(folder) });

  it('is the file as it is on disk now, each time', async () => {
    for (const value of [1, 2, 1, 3, 1]) {
      write('01-fresh', gives(value));
      expect(await judge('01-fresh')).toMatchObject({ kind: value === 1 ? 'passed' : 'failed' });
    }
  });

  it('runs what it requires, or another thread runs, as it is on disk, and again when that has changed', async () => {
    write(
      '16-threads',
      `import { once } from 'node:events';
       import { createRequire } from 'node:module';
       import { Worker } from 'node:worker_threads';
       const required = createRequire(import.meta.url)('./given/words.cjs');
       export async function work() {
         const thread = new Worker(new URL('./given/thread.cjs', import.meta.url));
         const [told] = await once(thread, 'message');
         required.words += '!';
         return required.words === told + '!' ? told : 'another module';
       }`,
      `import { describe, expect, it } from 'vitest';
       import { work } from './work.ts';
       describe('1. work', () => { it('works', async () => { expect(await work()).toBe('told'); }); });`,
    );
    workbook.write(
      'lessons/16-threads/given/thread.cjs',
      `require('node:worker_threads').parentPort.postMessage(require('./words.cjs').words);`,
    );
    for (const words of ['told', 'other', 'told']) {
      workbook.write('lessons/16-threads/given/words.cjs', `exports.words = '${words}';`);
      expect(await judge('16-threads')).toMatchObject({ kind: words === 'told' ? 'passed' : 'failed' });
    }
  });

  it('is told of its own memory only, not of what a run before it has kept', async () => {
    write('18-much', `export const kept = new Array(9_000_000).fill(0.5);\nexport const work = () => 1;`);
    expect(await judge('18-much')).toMatchObject({ kind: 'passed' });
    write('19-spins', 'export function work() {\n  for (;;);\n}');
    expect(await judge('19-spins')).toMatchObject({ kind: 'hung' });
  });

  it('sees a change in a file of another lesson that is imported', async () => {
    write('02-base', gives(1));
    write('03-upon', `export { work } from '../02-base/work.ts';`);
    expect(await judge('03-upon')).toMatchObject({ kind: 'passed' });
    workbook.write('lessons/02-base/work.ts', gives(5));
    expect(await judge('03-upon')).toMatchObject({ kind: 'failed' });
  });

  it('finds a file that was missing before, and misses one that was there', async () => {
    rmSync(join(workbook.root, 'lessons/04-late'), { recursive: true, force: true });
    write('04-late', `export { one as work } from './one.ts';`);
    expect(await judge('04-late')).toMatchObject({ kind: 'broken' });
    workbook.write('lessons/04-late/one.ts', 'export const one = () => 1;');
    expect(await judge('04-late')).toMatchObject({ kind: 'passed' });
    write('04-late', `export { two as work } from './two.ts';`);
    expect(await judge('04-late')).toMatchObject({ kind: 'broken' });
  });

  it('is the overlay where there is one, under the names of the lesson', async () => {
    write('05-over', gives(1));
    const lesson = workbook.lesson('05-over');
    const overlay = new Map([
      [join(lesson.dir, 'work.ts'), `\n\nexport function work() {\n  throw new Error('over');\n}`],
    ]);
    const over = await its().judge({ lesson, overlay });
    expect(over).toMatchObject({ kind: 'failed', place: { file: 'lessons/05-over/work.ts', line: 4 } });
    expect(over.frame).toEqual({
      firstLine: 2,
      lines: ['', 'export function work() {', "  throw new Error('over');", '}'],
      mark: { line: 4, column: 9 },
    });
    expect(over.hash).toBe(await hashLesson(lesson, overlay));
    expect(over.hash).not.toBe(await hashLesson(lesson));
    expect(await judge('05-over')).toMatchObject({ kind: 'passed', hash: await hashLesson(lesson) });
  });

  it('can be a file that exists only in the overlay', async () => {
    write('06-only', `export { one as work } from './one.ts';`);
    const lesson = workbook.lesson('06-only');
    const overlay = new Map([[join(lesson.dir, 'one.ts'), 'export const one = () => 1;']]);
    expect(await its().judge({ lesson, overlay })).toMatchObject({ kind: 'passed' });
  });
});

describe('what a verdict says of a test', () => {
  it('splits the message of an assertion from what was expected and received', async () => {
    write(
      '07-says',
      gives(2),
      `import { expect, it } from 'vitest';
       import { work } from './work.ts';
       it('a', () => { expect(work(), 'why: it gives 1').toBe(1); });
       it('b', () => { expect({ a: [work()] }, 'deep').toEqual({ a: [1] }); });
       it('c', () => { expect(work()).toBe(1); });
       it('e', () => { expect(() => work(), 'throws').toThrow('x'); });
       it('f', () => { (work() as any).foo(); });`,
    );
    const verdict = await judge('07-says');
    expect(explanations(verdict)).toEqual([
      'why: it gives 1',
      'deep',
      'expected 2 to be 1',
      'throws',
      'TypeError: work(...).foo is not a function',
    ]);
    expect(verdict.tests[1]).toMatchObject({
      expected: '{\n  "a": [\n    1,\n  ],\n}',
      received: '{\n  "a": [\n    2,\n  ],\n}',
    });
    expect(verdict.tests[2]).toMatchObject({ place: { file: 'lessons/07-says/work.test.ts', line: 5 } });
  });

  it('passes a lesson whose stretch exercise fails, or never returns', async () => {
    const tests = (stretch: string): string => `
      import { describe, expect, it } from 'vitest';
      import { work } from './work.ts';
      describe('1. work', () => { it('works', () => { expect(work()).toBe(1); }); });
      describe('2. more (stretch)', () => { it('stretches', () => { ${stretch} }); });`;
    write('08-stretch', gives(1), tests('expect(work()).toBe(2);'));
    expect(await judge('08-stretch')).toMatchObject({
      kind: 'passed',
      tests: [{ status: 'passed' }, { status: 'failed' }],
    });
    const hands = handClock();
    const other = await openRunner({ root: workbook.root, clock: hands.clock });
    const file = join(workbook.root, 'stretch.pid');
    write('08-stretch', gives(1) + tellPid(file), tests('while (true);'));
    const verdict = await hands.passOnce(file, other.judge({ lesson: workbook.lesson('08-stretch') }));
    await other.close();
    expect(verdict).toMatchObject({
      kind: 'passed',
      tests: [{ status: 'passed' }, { status: 'failed', exercise: 2 }],
    });
    expect(verdict.sentence).toBe('The test passes.');
    expect(verdict.stretchTrouble).toMatch(/^A stretch exercise did not come to its end/);
  });

  it('leaves a rejection to a test that listens for it', async () => {
    write(
      '15-listens',
      gives(1),
      `import { expect, it } from 'vitest';
       it('hears', async () => {
         const heard = new Promise((resolve) => process.once('unhandledRejection', resolve));
         void Promise.reject('unheard');
         expect(await heard).toBe('unheard');
       });`,
    );
    expect(await judge('15-listens')).toMatchObject({ kind: 'passed' });
  });

  it.each([
    [1, 'passed', ['passed', 'passed', 'passed']],
    [2, 'failed', ['passed', 'failed', 'not-run']],
  ])('is over once the test that decides has failed: %j', async (value, kind, statuses) => {
    write('19-decided', gives(value));
    const request = { lesson: workbook.lesson('19-decided'), decidedBy: '1. work > does its work' };
    for (const by of [runner, reusing]) {
      const verdict = await by.judge(request);
      expect(verdict.kind).toBe(kind);
      expect(verdict.tests.map(({ status }) => status)).toEqual(statuses);
    }
    expect(await judge('19-decided')).toMatchObject({ tests: [{}, {}, { status: 'passed' }] });
  });

  it('is that nothing ran, when the tests are gone', async () => {
    workbook.write('lessons/16-bare/work.ts', gives(1));
    expect(await judge('16-bare')).toMatchObject({ kind: 'no-tests', tests: [] });
  });

  it('keeps what each test printed, and says how much was cut', async () => {
    write(
      '09-loud',
      `console.log('loading');
       export const work = () => { for (let i = 0; i < 5000; i++) console.log('x'.repeat(1023)); process.stdout.write('raw'); return 1; };`,
      threeTests.replace('expect(1)', `console.error('before'); expect(1)`),
    );
    const verdict = await judge('09-loud');
    expect(verdict).toMatchObject({ kind: 'passed', output: 'loading\n' });
    expect(verdict.tests[0]?.output).toBe('before\n');
    expect(verdict.tests[1]?.output).toHaveLength(
      64 * 1024 + '\n… and 5,054,467 characters more, not shown\n'.length,
    );
    expect(verdict.tests[1]?.output).toMatch(/… and 5,0\d\d,\d{3} characters more, not shown\n$/);
    expect(verdict.tests[2]?.output).toBeUndefined();
  });
});

describe('learner code', () => {
  it('cannot see that its generators are counted', async () => {
    write(
      '10-plain',
      `export function* naturals(): Generator<number> { for (let n = 0; ; n++) { if (n > 250_000) throw new Error('here'); yield n; } }
       export const next = Object.getPrototypeOf(naturals.prototype).next;
       export function walk() { for (const _ of naturals()); }`,
      `import { expect, it } from 'vitest';
       import { naturals, next, walk } from './work.ts';
       it('name and length', () => { expect([next.name, next.length]).toEqual(['next', 1]); });
       it('property', () => {
         expect(Object.getOwnPropertyDescriptor(Object.getPrototypeOf(naturals.prototype), 'next')).toEqual({ value: next, writable: true, enumerable: false, configurable: true });
         expect(() => new next()).toThrow('next is not a constructor');
         expect('prototype' in next).toBe(false);
       });
       it('brand', () => {
         expect(() => next.call({})).toThrow(/^Method .*called on incompatible receiver #<Object>/);
         expect(() => next.call(undefined)).toThrow(/called on incompatible receiver undefined/);
       });
       it('running', () => {
         const again: Generator = (function* () { again.next(); yield 1; })();
         expect(() => again.next()).toThrow('Generator is already running');
       });
       it('stack', () => {
         let stack = '';
         try { walk(); } catch (error) { stack = (error as Error).stack!; }
         const names = stack.split('\\n').slice(1, 4).map((line) => line.trim().split(' ')[1]);
         expect(names).toEqual(['naturals', 'naturals.next', 'walk']);
         expect(stack).not.toMatch(/generators\\.js|Reflect\\.apply/);
       });`,
    );
    const verdict = await judge('10-plain');
    expect(explanations(verdict)).toEqual(Array.from({ length: 5 }));
    expect(verdict).toMatchObject({ kind: 'passed' });
  });
});

describe('stopping', () => {
  it('rejects with an AbortError when it is aborted, with the process gone, and judges again at once', async () => {
    const file = join(workbook.root, 'abort.pid');
    write('11-abort', tellPid(file) + SPIN);
    const controller = new AbortController();
    const judging = runner.judge({ lesson: workbook.lesson('11-abort') }, controller.signal);
    const pid = await pidIn(file);
    controller.abort();
    const next = judge('01-fresh');
    await expect(judging).rejects.toMatchObject({ name: 'AbortError' });
    expect(isAlive(pid)).toBe(false);
    expect(await next).toMatchObject({ kind: 'passed' });
  });

  it('aborts what it is judging when it is closed, one or many', async () => {
    for (const many of [false, true]) {
      const file = join(workbook.root, `close-${many}.pid`);
      write('14-close', tellPid(file) + SPIN);
      const other = await openRunner({ root: workbook.root, hangSeconds: 60, workers: 2 });
      const request = { lesson: workbook.lesson('14-close') };
      const judging = many ? other.judgeAll([request, request, request]) : other.judge(request);
      const outcome = judging.catch((error: unknown) => error);
      const pid = await pidIn(file);
      await other.close();
      expect(await outcome).toMatchObject({ name: 'AbortError' });
      expect(isAlive(pid)).toBe(false);
    }
  });

  it('lets a single run through when many are judged, and judges what it has interrupted again', async () => {
    const file = join(workbook.root, 'interrupted.pid');
    write('01-fresh', gives(1));
    write(
      '19-slow',
      `import { existsSync } from 'node:fs';
       ${tellPid(file)}
       export function work(): number { while (!existsSync(${JSON.stringify(`${file}.go`)})) {} return 1; }`,
    );
    const other = await openRunner({ root: workbook.root, hangSeconds: 60, workers: 1 });
    try {
      const all = other.judgeAll([{ lesson: workbook.lesson('19-slow') }]);
      const pid = await pidIn(file);
      const single = await other.judge({ lesson: workbook.lesson('01-fresh') });
      expect([single.kind, isAlive(pid)]).toEqual(['passed', false]);
      workbook.write('interrupted.pid.go', '');
      expect((await all).map(({ kind }) => kind)).toEqual(['passed']);
    } finally {
      await other.close();
    }
  });

  it('does not begin when it is aborted already, or while it waits its turn', async () => {
    const lesson = workbook.lesson('01-fresh');
    await expect(runner.judge({ lesson }, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    const controller = new AbortController();
    const first = runner.judge({ lesson });
    const second = runner.judge({ lesson }, controller.signal);
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    expect(await first).toMatchObject({ kind: 'passed' });
  });

  it('ends what the learner has started too', async () => {
    const file = join(workbook.root, 'grandchild.pid');
    write(
      '12-spawns',
      `import { spawn } from 'node:child_process';
       import { writeFileSync } from 'node:fs';
       const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
       writeFileSync(${JSON.stringify(file)}, String(child.pid));
       export const work = () => 1;`,
    );
    expect(await judge('12-spawns')).toMatchObject({ kind: 'passed' });
    const pid = await pidIn(file);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('leaves nothing when the tool itself gets %s', async (signal) => {
    const file = join(workbook.root, `${signal}.pid`);
    write('13-orphan', tellPid(file) + SPIN);
    const script = join(workbook.root, 'tool.mts');
    const url = (path: string): string => JSON.stringify(pathToFileURL(join(REPOSITORY, path)).href);
    workbook.write(
      'tool.mts',
      `const { openRunner } = await import(${url('tools/runner/runner.ts')});
       const runner = await openRunner({ root: ${JSON.stringify(workbook.root)}, hangSeconds: 60 });
       await runner.judge({ lesson: ${JSON.stringify(workbook.lesson('13-orphan'))} });`,
    );
    const tool = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
      stdio: 'ignore',
    });
    const pid = await pidIn(file);
    expect(isAlive(pid)).toBe(true);
    tool.kill(signal);
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  });
});

describe('a process that is used again', () => {
  const pids = (verdicts: readonly Verdict[]): unknown[] =>
    verdicts.map(({ output }) => /pid (\d+)/.exec(output ?? '')?.[1]);
  const tells = (value: number, more = ''): string =>
    `console.log('pid', process.pid);\n${gives(value)}\n${more}`;

  it('is the same one after an answer that came to its end, right or wrong', async () => {
    const verdicts: Verdict[] = [];
    for (const value of [1, 2, 1]) {
      write('17-again', tells(value));
      verdicts.push(await reusing.judge({ lesson: workbook.lesson('17-again') }));
    }
    expect(verdicts.map(({ kind }) => kind)).toEqual(['passed', 'failed', 'passed']);
    const [first, ...others] = pids(verdicts);
    expect(first).toBeDefined();
    expect(others).toEqual([first, first]);
  });

  it('is another one after an answer that threw where no test was', async () => {
    write('18-late', tells(1, `setTimeout(() => { throw new Error('late'); }, 0);`));
    const lesson = workbook.lesson('18-late');
    const late = await reusing.judge({ lesson });
    write('18-late', tells(1));
    const next = await reusing.judge({ lesson });
    expect([late.kind, next.kind]).toEqual(['crashed', 'passed']);
    const [first, second] = pids([late, next]);
    expect(second).not.toBe(first);
    await expect.poll(() => isAlive(Number(first))).toBe(false);
  });
});

describe('many at once', () => {
  it('gives the verdicts in the order of the requests, each with its own overlay', async () => {
    write('01-fresh', gives(1));
    write('02-base', gives(2));
    const [fresh, base] = [workbook.lesson('01-fresh'), workbook.lesson('02-base')];
    const wrong = new Map([[join(fresh.dir, 'work.ts'), gives(7)]]);
    const seen: Verdict[] = [];
    const verdicts = await runner.judgeAll(
      [{ lesson: fresh }, { lesson: fresh, overlay: wrong }, { lesson: base }, { lesson: fresh }],
      (verdict) => seen.push(verdict),
    );
    expect(verdicts.map(({ kind }) => kind)).toEqual(['passed', 'failed', 'failed', 'passed']);
    expect(new Set(seen)).toEqual(new Set(verdicts));
  });

  it('is nothing for nothing', async () => {
    expect(await runner.judgeAll([])).toEqual([]);
  });
});

describe('the process of the tool', () => {
  it('keeps its exit code and its signal handlers', async () => {
    const events = ['SIGINT', 'SIGTERM', 'unhandledRejection'] as const;
    const count = (): number[] => events.map((event) => process.listenerCount(event));
    const before = count();
    const { exitCode } = process;
    const other = await openRunner({ root: workbook.root });
    write('02-base', gives(2));
    expect(await other.judge({ lesson: workbook.lesson('02-base') })).toMatchObject({ kind: 'failed' });
    expect(count()).toEqual(before);
    await other.close();
    expect(count()).toEqual(before);
    expect(process.exitCode).toBe(exitCode);
  });
});
