import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runner } from '../../../tools/runner/api.ts';
import { openRunner } from '../../../tools/runner/runner.ts';
import type { Kind, Verdict } from '../../../tools/verdict.ts';
import { type HandClock, handClock } from '../../runner/process/hand-clock.ts';
import { isAlive, makeWorkbook, threeTests, type Workbook } from '../../runner/workbook.ts';

interface Case {
  readonly mistake: string;
  readonly work: string;
  /** The test file; three tests around `work()` unless it says otherwise. */
  readonly tests?: string;
  readonly kind: Kind;
  readonly during?: string;
  /** Whether it says that it is in its loop, by calling `looping`: time passes then, and not before. */
  readonly loops?: true;
  /** What the sentence must say. */
  readonly says: RegExp;
  /** `lessons/01-work/<file>:<line>` */
  readonly place?: string;
  readonly statuses: string;
}

const WORK = '1. work > does its work';
const PID = `console.log('pid', process.pid);`;
const LOOPS = `import { looping } from '../../looping.ts'; ${PID}`;

/** One letter a test: passed, failed, todo, not run. */
const short = (verdict: Verdict): string => verdict.tests.map(({ status }) => status.charAt(0)).join('');

// What a learner may write, and what vitest alone would do with it (hang, name nobody, report a pass).
const cases: readonly Case[] = [
  {
    mistake: 'nothing wrong',
    work: `${PID}\nexport const work = () => 1;`,
    kind: 'passed',
    says: /^All 3 tests pass/,
    statuses: 'ppp',
  },
  {
    mistake: 'a wrong value',
    work: `${PID}\nexport const work = () => 2;`,
    kind: 'failed',
    says: /does its work.*work gives 1/,
    place: 'work.test.ts:6',
    statuses: 'pfp',
  },
  {
    mistake: 'a loop without an end',
    work: `${LOOPS}\nexport function work(): number {\n  let i = 0; looping();\n  while (true) {\n    i++;\n  }\n  return i;\n}`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /does its work” never returned: line [45] of work.ts was still running after 1.5 seconds/,
    statuses: 'pfn',
  },
  {
    mistake: 'an error whose message never ends',
    work: `${LOOPS}\nclass Endless extends Error {\n  override get message(): string {\n    looping();\n    while (true);\n  }\n}\nexport const work = () => { throw new Endless(); };`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /does its work” never returned: .* still running after 1.5 seconds/,
    statuses: 'pfn',
  },
  {
    mistake: 'awaiting for ever without waiting for anything',
    work: `${LOOPS}\nexport async function work(): Promise<number> {\n  looping();\n  while (true) await null;\n}`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /never returned/,
    statuses: 'pfn',
  },
  {
    mistake: 'a loop without an end at the top of the file',
    work: `${LOOPS}\nexport const work = () => 1; looping();\nwhile (true) {}\n`,
    loops: true,
    kind: 'hung',
    says: /^The file never finished loading: line 3 of work.ts/,
    place: 'work.ts:3',
    statuses: '',
  },
  {
    mistake: 'a loop without an end in a hook',
    work: `${PID}\nexport const work = () => 1;`,
    tests: `${threeTests}\nimport { afterAll } from 'vitest';\nimport { looping } from '../../looping.ts';\nafterAll(() => { looping(); while (true); });`,
    loops: true,
    kind: 'hung',
    says: /^Code outside the tests \(a hook, or a timer\) never returned/,
    statuses: 'ppp',
  },
  {
    mistake: 'walking an endless generator to its end',
    work: `${LOOPS}\nfunction* naturals() { for (let n = 0; ; n++) yield n; }\nexport function work(): number {\n  let sum = 0;\n  for (const n of naturals()) { sum += n; if (n === 300_000) looping(); }\n  return sum;\n}`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /work.ts was still running.*Generator `naturals` had been resumed more than [\d,]+ times/,
    statuses: 'pfn',
  },
  {
    mistake: 'a loop without an end after much that nobody holds any more',
    work: `${LOOPS}\nfunction numbers(): number {\n  return Array.from({ length: 3_000_000 }, (_, n) => ({ n })).length;\n}\nexport function work(): number {\n  let rest = numbers(); looping();\n  while (rest > 0) {}\n  return rest;\n}`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /does its work” never returned: line 7 of work.ts was still running/,
    statuses: 'pfn',
  },
  {
    mistake: 'spreading an endless generator',
    work: `${PID}\nfunction* naturals() { for (let n = 0; ; n++) yield n; }\nexport const work = () => [...naturals()].length;`,
    kind: 'out-of-memory',
    during: WORK,
    says: /filling the memory.*Generator `naturals` had been resumed more than [\d,]+ times/,
    statuses: 'pfn',
  },
  {
    mistake: 'pushing in an endless generator',
    work: `${PID}\nfunction* all() { const seen = []; while (true) { seen.push({}); yield 1; } }\nexport function work() { for (const _ of all()); }`,
    kind: 'out-of-memory',
    during: WORK,
    says: /filling the memory/,
    statuses: 'pfn',
  },
  {
    mistake: 'filling buffers',
    work: `${PID}\nexport function work() { const all = []; while (true) all.push(Buffer.alloc(1_000_000, 1)); }`,
    kind: 'out-of-memory',
    during: WORK,
    says: /filling the memory/,
    statuses: 'pfn',
  },
  {
    mistake: 'a loop that waits for something from outside, and looks around now and then',
    work: `import { looping } from '../../looping.ts'; ${PID}\nclass Selector {\n  select(): void {\n    const cell = new Int32Array(new SharedArrayBuffer(4));\n    looping();\n    while (true) {\n      Atomics.wait(cell, 0, 0, 200);\n    }\n  }\n}\nexport const work = (): void => new Selector().select();`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /after 1.5 seconds its loop was asleep in `select`.* \(the loop runs at line 6 of work\.test\.ts\)/,
    statuses: 'pfn',
  },
  {
    mistake: 'a thread that sleeps for good',
    work: `${LOOPS}\nexport function work(): void {\n  const cell = new Int32Array(new SharedArrayBuffer(4));\n  looping();\n  Atomics.wait(cell, 0, 0);\n}`,
    loops: true,
    kind: 'hung',
    during: WORK,
    says: /after 1.5 seconds the thread was asleep, in a call that waits for something outside of it \(the call is made at line [56] of work\.ts\)/,
    statuses: 'pfn',
  },
  {
    mistake: 'a promise that never settles',
    work: `${PID}\nexport const work = () => new Promise(() => {});`,
    kind: 'hung',
    during: WORK,
    says: /waited 1.4 seconds for a promise that nobody will ever settle/,
    statuses: 'pfp',
  },
  {
    mistake: 'process.exit',
    work: `${PID}\nexport const work = () => process.exit(0);`,
    kind: 'crashed',
    during: WORK,
    says: /process\.exit\(0\) was called in/,
    place: 'work.ts:2',
    statuses: 'pfp',
  },
  {
    mistake: 'killing its own process',
    work: `${PID}\nexport const work = () => { process.kill(process.pid, 'SIGKILL'); while (true); };`,
    kind: 'crashed',
    during: WORK,
    says: /ended in “1. work > does its work” \(SIGKILL\)/,
    statuses: 'pfn',
  },
  {
    mistake: 'throwing in a late timer',
    work: `${PID}\nexport function work() {\n  setTimeout(() => { throw new RangeError('too late'); }, 0);\n  return 1;\n}`,
    kind: 'crashed',
    says: /line 3 of work.ts: RangeError: too late. It came from a timer/,
    place: 'work.ts:3',
    statuses: 'ppp',
  },
  {
    mistake: 'a rejection that nobody catches',
    work: `${PID}\nexport function work() {\n  void Promise.reject(new Error('unheard'));\n  return 1;\n}`,
    kind: 'crashed',
    says: /unheard/,
    place: 'work.ts:3',
    statuses: 'ppp',
  },
  {
    mistake: 'a file half written',
    work: `${PID}\nexport function work() {\n  return (1 +`,
    kind: 'broken',
    says: /work.ts stops in the middle/,
    place: 'work.ts:3',
    statuses: '',
  },
  {
    mistake: 'a syntax error',
    work: `${PID}\nexport function work() {\n  const = 1;\n}`,
    kind: 'broken',
    says: /work.ts cannot be read: .*at line 3/,
    place: 'work.ts:3',
    statuses: '',
  },
  {
    mistake: 'an import of a file that is not there',
    work: `${PID}\nimport { one } from './ones.ts';\nexport const work = () => one;`,
    kind: 'broken',
    says: /work.ts imports '.\/ones.ts', and there is no such file/,
    place: 'work.ts:2',
    statuses: '',
  },
  {
    mistake: 'an import of a package that is not there',
    work: `${PID}\nimport { one } from 'ones-and-twos';\nexport const work = () => one;`,
    kind: 'broken',
    says: /work.ts imports 'ones-and-twos', and there is no such package/,
    place: 'work.ts:2',
    statuses: '',
  },
  {
    mistake: 'throwing while loading',
    work: `${PID}\nexport const work = () => 1;\nthrow new TypeError('not now');`,
    kind: 'crashed',
    says: /threw while they were being loaded at line 3 of work.ts: TypeError: not now/,
    place: 'work.ts:3',
    statuses: '',
  },
  {
    mistake: 'an empty test file',
    work: `${PID}\nexport const work = () => 1;`,
    tests: '',
    kind: 'no-tests',
    says: /^No test ran/,
    statuses: '',
  },
  {
    mistake: 'all tests skipped',
    work: `${PID}\nexport const work = () => 1;`,
    tests: threeTests.replace(`describe('1`, `describe.skip('1`),
    kind: 'no-tests',
    says: /3 tests are there, and all are skipped/,
    statuses: 'nnn',
  },
  {
    mistake: 'one test singled out',
    work: `${PID}\nexport const work = () => 1;`,
    tests: threeTests.replace(`it('does`, `it.only('does`),
    kind: 'incomplete',
    says: /“1. work > passes before” and 1 more did not. work.test.ts skips them: look for/,
    statuses: 'npn',
  },
  {
    mistake: 'one test skipped as it runs',
    work: `${PID}\nexport const work = () => 1;`,
    tests: threeTests.replace(`'passes before', () => {`, `'passes before', ({ skip }) => { skip();`),
    kind: 'incomplete',
    says: /“1. work > passes before” did not. work.test.ts skips it: look for/,
    statuses: 'npp',
  },
  {
    mistake: 'a test that has to fail, and does',
    work: `${PID}\nexport const work = () => 2;`,
    tests: threeTests.replace(`it('does`, `it.fails('does`),
    kind: 'incomplete',
    says: /“1. work > does its work” did not. work.test.ts skips it: look for/,
    statuses: 'pnp',
  },
  {
    mistake: 'an empty file of the learner',
    work: '',
    kind: 'failed',
    says: /`work` is not there: work\.ts does not export it/,
    statuses: 'pfp',
  },
  {
    mistake: 'a starter as it came',
    work: `${PID}\nexport function work(): number {\n  // TODO 1: give 1\n  throw new Error('TODO 1: give 1');\n}`,
    kind: 'todo',
    says: /^Not written yet: TODO 1, give 1\. It is in lessons\/01-work\/work\.ts, line 4\.$/,
    place: 'work.ts:4',
    statuses: 'ptp',
  },
  {
    mistake: 'decorators on methods',
    work: `${PID}
      const twice = (method: () => number, _context: ClassMethodDecoratorContext) =>
        function (this: unknown) { return method.call(this) * 2; };
      class Half { @twice give() { return 0.5; } }
      export const work = () => new Half().give();`,
    kind: 'passed',
    says: /^All 3 tests pass/,
    statuses: 'ppp',
  },
];

let workbook: Workbook;
let hands: HandClock;
let hasty: Runner;
let patient: Runner;

beforeAll(async () => {
  workbook = makeWorkbook();
  const { root } = workbook;
  hands = handClock();
  hasty = await openRunner({ root, hangSeconds: 1.5, clock: hands.clock });
  // On a busy machine everything else may take longer than the shortest hang.
  patient = await openRunner({ root, hangSeconds: 20, memoryMb: 64 });
});

afterAll(async () => {
  await hasty.close();
  await patient.close();
  workbook.remove();
});

describe('what learners write', () => {
  it.each(cases)('$mistake: $kind', async (example) => {
    const { work, tests = threeTests, kind, during, loops, says, place, statuses } = example;
    workbook.write('lessons/01-work/work.ts', work);
    workbook.write('lessons/01-work/work.test.ts', tests);

    const file = join(workbook.root, 'looping');
    rmSync(file, { force: true });
    workbook.write(
      'looping.ts',
      `import { writeFileSync } from 'node:fs';\nexport const looping = () => writeFileSync(${JSON.stringify(file)}, '');`,
    );

    const runner = kind === 'hung' ? hasty : patient;
    const judging = runner.judge({ lesson: workbook.lesson('01-work') });
    const verdict = await (loops ? hands.passOnce(file, judging) : judging);

    expect(verdict.sentence).toMatch(says);
    expect(verdict).toMatchObject({ slug: 'work', kind });
    expect(verdict.during).toBe(during);
    expect(verdict.sentence).toContain(during ?? '');
    expect(short(verdict)).toBe(statuses);
    if (place !== undefined) {
      expect(`${verdict.place?.file}:${verdict.place?.line}`).toBe(`lessons/01-work/${place}`);
      const { firstLine = 0, lines = [], mark } = verdict.frame ?? {};
      // The lines of a test whose `expect` has failed would only repeat its message.
      const isTold = kind === 'failed' && place.includes('.test.ts');
      expect(mark?.line).toBe(isTold ? undefined : verdict.place?.line);
      if (!isTold) expect(lines[(mark?.line ?? 0) - firstLine]).toBeDefined();
    }
    const pid = /pid (\d+)/.exec(verdict.output ?? '')?.[1];
    if (kind !== 'broken' && work !== '' && tests !== '') expect(pid).toBeDefined();
    if (pid !== undefined) await expect.poll(() => isAlive(Number(pid))).toBe(false);
  });
});
