import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { JudgeRequest } from '../../../tools/runner/api.ts';
import { openMemory } from '../../../tools/verify/context/memory.ts';
import { openContext } from '../../../tools/verify/context/open.ts';
import { solutions } from '../../../tools/verify/rules/solutions.ts';
import { startersFail } from '../../../tools/verify/rules/starters-fail.ts';
import { wrongAnswersCaught } from '../../../tools/verify/rules/wrong-answers/caught.ts';
import { verify } from '../../../tools/verify/verify.ts';
import { tempTree } from '../../course/fixture.ts';
import { miniCourse, whole, withoutPrograms } from '../../course/mini-course.ts';
import { fakeRunner } from '../fake-runner.ts';
import { fakeTracer } from '../fake-tracer.ts';

/** Judges whatever `verify` judges of a course, and tells how many runs that took. The compiler is left out: it is slow. */
async function judgedIn(root: string, isFresh = false): Promise<number> {
  const memory = await openMemory(join(root, 'verified.json.gz'), isFresh);
  const runner = fakeRunner();
  let judged = 0;
  const judgeAll = (requests: readonly JudgeRequest[]) => {
    judged += requests.length;
    return runner.judgeAll(requests);
  };
  const options = { runner: { ...runner, judgeAll }, tracer: fakeTracer(), memory };
  const context = await openContext(root, options, () => {});
  for (const rule of [solutions, startersFail, wrongAnswersCaught]) await rule(context);
  await memory.save(true);
  return judged;
}

const WRONG = 'test/wrong/01-adding/m01-joins.ts';
const PAGE = 'lessons/01-adding/README.md';

/** Writes another text instead of one that is there. */
async function edit(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(root, file), text.replace(from, to));
}

it('judges nothing again while nothing has changed, and everything when it is to be fresh', async () => {
  const root = await miniCourse();
  expect([await judgedIn(root), await judgedIn(root), await judgedIn(root, true)]).toEqual([7, 0, 7]);
});

it('judges again exactly what a change can have touched', async () => {
  const root = await miniCourse();
  await judgedIn(root);
  await edit(root, PAGE, '## ', '\n## ');
  expect(await judgedIn(root)).toBe(0);
  await edit(root, WRONG, '// BEGIN SOLUTION 1\n', '// BEGIN SOLUTION 1\n// in other words\n');
  expect(await judgedIn(root)).toBe(1);
  await edit(root, 'lessons/01-adding/adding.test.ts', "it('adds', () => {", "it('adds', () => {\n");
  expect(await judgedIn(root)).toBe(7);
  await writeFile(join(root, 'lessons/beside.ts'), 'export {};\n');
  expect(await judgedIn(root)).toBe(7);
});

it('counts what was known, and keeps nothing about a lesson with findings', async () => {
  const root = await miniCourse(withoutPrograms());
  const prove = async () => {
    const memory = await openMemory(join(root, 'verified.json.gz'), false);
    return verify(root, { runner: fakeRunner(), tracer: fakeTracer(), memory });
  };
  expect((await prove()).checked.known).toBe(0);
  await edit(root, WRONG, 'Says: ', 'Says: not ');
  const found = await prove();
  // The runs of tests, what the compiler says, the demo and its picture.
  expect([found.findings.length, found.checked.known]).toEqual([1, 10]);
  const again = await prove();
  expect(again.findings).toEqual(found.findings);
  expect(again.checked.known).toBe(0);
});

it('takes a damaged file for none, and leaves out what was not asked for', async () => {
  const file = join(await tempTree({ 'verified.json.gz': 'not this' }), 'verified.json.gz');
  const memory = await openMemory(file, false);
  expect(await memory.recall('a', 'one', async () => 1)).toBe(1);
  expect(await memory.recall('b', 'two', async () => 2)).toBe(2);
  await memory.save(true);
  const next = await openMemory(file, false);
  expect(await next.recall('a', 'one', async () => 'again')).toBe(1);
  await next.save(true);
  const last = await openMemory(file, false);
  expect([last.knows('one'), last.knows('two')]).toEqual([true, false]);
  last.forget(['a']);
  expect(last.knows('one')).toBe(false);
});

it('holds the wrong answer that these tests edit', () => {
  expect(Object.keys(whole)).toContain(WRONG);
});

it('leaves out wrong answers when it is to be quick, counts them, and forgets none', async () => {
  const root = await miniCourse();
  await judgedIn(root);
  const memory = await openMemory(join(root, 'verified.json.gz'), false);
  const options = { runner: fakeRunner(), tracer: fakeTracer(), memory, quick: true };
  const context = await openContext(root, options, () => {});
  // m01 is quoted by the page.
  expect([...(await context.wrongVerdicts()).keys()].map(({ name }) => name)).toEqual(['m01-joins']);
  expect([context.checked.wrongAnswers, context.checked.leftOut]).toEqual([1, 2]);
});
