import { describe, expect, it, onTestFinished } from 'vitest';
import { openRunner } from '../../tools/runner/runner.ts';
import type { Finding } from '../../tools/verify/context/finding.ts';
import { openContext } from '../../tools/verify/context/open.ts';
import { rules } from '../../tools/verify/rules.ts';
import { verify } from '../../tools/verify/verify.ts';
import { withGiven } from '../course/given-course.ts';
import { miniCourse } from '../course/mini-course.ts';
import { fakeRunner } from './fake-runner.ts';
import { fakeTracer } from './fake-tracer.ts';

const LESSON = 'lessons/01-adding/given';
const SOLUTION = 'solutions/01-adding/given';

async function found(step: string, changes: Record<string, string | null>): Promise<readonly Finding[]> {
  const root = await miniCourse({ ...withGiven, ...changes });
  const rule = rules.find(([name]) => name === step)?.[1];
  const options = { runner: fakeRunner(), tracer: fakeTracer(), strict: true };
  return [...((await rule?.(await openContext(root, options, () => {}))) ?? [])];
}

it('a course with given files holds together', { timeout: 60_000 }, async () => {
  const root = await miniCourse(withGiven);
  const runner = await openRunner({ root, reuse: true });
  onTestFinished(() => runner.close());
  expect((await verify(root, { runner, tracer: fakeTracer(), strict: true })).findings).toEqual([]);
});

describe('what is wrong with given files', () => {
  it.each([
    ['code that the solution lacks', { [`${LESSON}/own.ts`]: '' }, `${LESSON}/own.ts`],
    ['a .cjs that the solution lacks', { [`${LESSON}/own.cjs`]: '' }, `${LESSON}/own.cjs`],
    ['a .cjs beside given/', { 'solutions/01-adding/a.cjs': '' }, 'solutions/01-adding/a.cjs'],
    ['a test', { [`${LESSON}/words.test.ts`]: '' }, `${LESSON}/words.test.ts`],
    ['a table without its picture', { [`${LESSON}/figure.svg`]: null }, `${LESSON}/figure.md`],
    ['anything else', { [`${LESSON}/data.json`]: '{}' }, `${LESSON}/data.json`],
    ['a folder, named once', { [`${LESSON}/a/b.ts`]: '', [`${LESSON}/a/c.ts`]: '' }, `${LESSON}/a`],
    ['a picture in the solution', { [`${SOLUTION}/figure.svg`]: '' }, `${SOLUTION}/figure.svg`],
  ])('a stranger: %s', async (_, changes, file) => {
    const message = expect.stringContaining('this does not belong here');
    expect(await found('names', changes)).toEqual([{ file, line: 1, message }]);
  });

  it('an answer in it', async () => {
    const text = '\n// BEGIN SOLUTION 1: do\n// END SOLUTION\n';
    const findings = await found('names', { [`${SOLUTION}/words.ts`]: text });
    expect(findings).toEqual([
      { file: `${SOLUTION}/words.ts`, line: 2, message: expect.stringContaining('would see this answer') },
    ]);
  });

  it('another text than in the solution, or none', async () => {
    const findings = await found('starters on disk', {
      [`${LESSON}/words.ts`]: 'other',
      [`${LESSON}/script.ts`]: null,
      [`${LESSON}/thread.cjs`]: '// mine\n',
    });
    expect(findings.map(({ file }) => file)).toEqual(
      ['script.ts', 'thread.cjs', 'words.ts'].map((name) => `${LESSON}/${name}`),
    );
  });

  it('a type that does not fit, in its own place', { timeout: 30_000 }, async () => {
    const text = "export const sum: number = 'four';\n";
    const findings = await found('types', {
      [`${LESSON}/words.ts`]: text,
      [`${SOLUTION}/words.ts`]: text,
    });
    const message = expect.stringContaining('TS2322');
    expect(findings).toContainEqual({ file: `${SOLUTION}/words.ts`, line: 1, message });
  });
});
