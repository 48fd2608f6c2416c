import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../tools/errors.ts';
import { typeCheck, withTypes } from '../../../tools/runner/type-check.ts';
import type { Verdict } from '../../../tools/verdict.ts';
import { makeWorkbook, type Workbook } from '../../runner/workbook.ts';

const verdict: Verdict = {
  slug: 'fibs',
  kind: 'passed',
  sentence: 'All 2 tests pass.',
  tests: [],
  hash: 'x',
  typeProblems: [],
  seconds: 0,
};

const problem = (file: string) => ({
  file,
  line: 3,
  column: 5,
  code: 'TS2322',
  message: 'Type A is no B.\n  More.',
});

describe('withTypes', () => {
  it('makes a pass a type error, with the problems of the lesson alone', () => {
    const problems = [problem('lessons/02-other-fibs/a.ts'), problem('lessons/01-fibs/fib.ts')];
    expect(withTypes(verdict, problems)).toMatchObject({
      kind: 'type-error',
      sentence: 'All tests pass, and the compiler objects to line 3 of fib.ts: Type A is no B.',
      place: { file: 'lessons/01-fibs/fib.ts', line: 3, column: 5 },
      typeProblems: [problems[1]],
    });
  });

  it('leaves a pass without problems, and a failure with them, what it is', () => {
    expect(withTypes(verdict, [problem('lessons/02-b/a.ts')])).toEqual(verdict);
    const failed: Verdict = { ...verdict, kind: 'failed', sentence: 'no' };
    const problems = [problem('lessons/01-fibs/fib.ts')];
    expect(withTypes(failed, problems)).toEqual({ ...failed, typeProblems: problems });
  });
});

describe('a complaint that belongs to no lesson', () => {
  it.each([
    'lessons/asyncio.ts',
    'tools/testing/trace.ts',
    '/elsewhere/lessons/01-fibs/fib.ts',
    'Lessons/01-fibs/fib.ts',
  ])('fails every lesson, after its own: %s', (file) => {
    const [nobodys, own] = [problem(file), problem('lessons/01-fibs/fib.ts')];
    expect(withTypes(verdict, [nobodys])).toMatchObject({ kind: 'type-error', typeProblems: [nobodys] });
    expect(withTypes(verdict, [nobodys, own])).toMatchObject({ typeProblems: [own, nobodys] });
  });
});

describe('typeCheck', () => {
  let workbook: Workbook;

  beforeAll(() => {
    workbook = makeWorkbook();
    workbook.write('tsconfig.json', '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] } }');
    workbook.write(
      'tools/runner/lessons.tsconfig.json',
      '{ "extends": "../../tsconfig.json", "include": ["../../lessons"] }',
    );
  });

  afterAll(() => workbook.remove());

  it('gives the complaints about the lessons', async () => {
    workbook.write('lessons/01-a/a.ts', 'export const a: number = 1;\n');
    expect(await typeCheck(workbook.root)).toEqual([]);
    workbook.write('lessons/01-a/a.ts', `export const a: number = 'x';\n`);
    expect(await typeCheck(workbook.root)).toEqual([
      {
        file: 'lessons/01-a/a.ts',
        line: 1,
        column: 14,
        code: 'TS2322',
        message: "Type 'string' is not assignable to type 'number'.",
      },
    ]);
  });

  it('throws an AbortError when it is aborted', async () => {
    await expect(typeCheck(workbook.root, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('throws a sentence when the settings are broken', async () => {
    workbook.write('tsconfig.json', '{ "compilerOptions": { "strictly": true } }');
    const error = await typeCheck(workbook.root).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(/The compiler could not check the lessons/);
  });
});
