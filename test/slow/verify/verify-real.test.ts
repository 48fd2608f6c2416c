import { expect, it, onTestFinished } from 'vitest';
import { scaffold } from '../../../tools/course/scaffold.ts';
import { openRunner } from '../../../tools/runner/runner.ts';
import { openTracer } from '../../../tools/runner/tracing/tracer.ts';
import { type VerifyOptions, verify } from '../../../tools/verify/verify.ts';
import { miniCourse, whole } from '../../course/mini-course.ts';

/** What really judges and records; it is closed when the test is over. */
async function openMachinery(root: string): Promise<VerifyOptions> {
  const runner = await openRunner({ root, reuse: true });
  const tracer = openTracer(root);
  onTestFinished(async () => {
    await Promise.all([runner.close(), tracer.close()]);
  });
  return { runner, tracer };
}

it('agrees with the real runner about a course that holds together', { timeout: 60_000 }, async () => {
  const root = await miniCourse();
  const { findings } = await verify(root, await openMachinery(root));
  expect(findings).toEqual([]);
});

it('finds in a new lesson what is still to be written, and nothing else', { timeout: 60_000 }, async () => {
  const nothing = Object.fromEntries(
    Object.keys(whole)
      .filter((path) => path.includes('01-'))
      .map((path) => [path, null]),
  );
  const words = '# The words of this course\n\n| word | what it means | lesson |\n| --- | --- | --- |\n';
  const root = await miniCourse({ ...nothing, 'lessons/WORDS.md': words });
  await scaffold(root, 'bounded-queues');
  const { findings } = await verify(root, await openMachinery(root));
  expect(
    findings.map(({ message }) => message).filter((message) => !message.startsWith('still to be written: ')),
  ).toEqual([]);
  expect(findings.length).toBeGreaterThan(15);
  expect(findings).toContainEqual({
    file: 'lessons/01-bounded-queues/README.md',
    line: 15,
    message: 'still to be written: one sentence',
  });
});
