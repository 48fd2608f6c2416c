import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../tools/errors.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import type { Finding } from '../../../tools/verify/context/finding.ts';
import { openContext } from '../../../tools/verify/context/open.ts';
import { pictures } from '../../../tools/verify/rules/pictures.ts';
import { miniCourse } from '../../course/mini-course.ts';
import { fakeRunner } from '../fake-runner.ts';
import { fakeTracer } from '../fake-tracer.ts';

const README = 'lessons/01-adding/README.md';

const run = (value: string): TraceRun => ({
  title: 'Who runs when',
  frames: [{ id: 1, name: 'fib', instance: 1 }],
  events: [
    { type: 'create', frame: 1, by: 0 },
    { type: 'resume', frame: 1, by: 0, how: 'next' },
    { type: 'yield', frame: 1, to: 0, value },
  ],
  dropped: 0,
  ending: { how: 'done' },
});

async function check(root: string, trace: () => Promise<TraceRun>, fix = false): Promise<readonly Finding[]> {
  const options = { runner: fakeRunner(), tracer: fakeTracer(trace), fix };
  return pictures(await openContext(root, options, () => {}));
}

describe('the picture of a demo', () => {
  it('is missing, is drawn with --fix, and is stale when the demo does something else', async () => {
    const root = await miniCourse();
    const first = async () => run('1');
    const missing = await check(root, first);
    expect(missing).toEqual([
      {
        file: README,
        line: 1,
        message: 'there is no picture of the demo. `npx lesson verify 1 --fix` draws it.',
      },
    ]);
    expect(await check(root, first, true)).toEqual([]);
    expect(await check(root, first)).toEqual([]);
    expect(await readFile(join(root, 'lessons/01-adding/picture.svg'), 'utf8')).toContain('<svg');
    const table = await readFile(join(root, 'lessons/01-adding/picture.md'), 'utf8');
    expect(table).toContain('| 3 | caller | fib yields 1 |');
    const [stale] = await check(root, async () => run('2'));
    expect(stale?.message).toBe(
      'the picture is not that of the demo any more. `npx lesson verify 1 --fix` draws it.',
    );
  });

  it('is stale when somebody has changed one of its files', async () => {
    const root = await miniCourse();
    const trace = async () => run('1');
    await check(root, trace, true);
    await writeFile(join(root, 'lessons/01-adding/picture.md'), 'mine');
    expect(await check(root, trace)).toHaveLength(1);
  });

  it('is not asked for when the demo has no generator', async () => {
    const root = await miniCourse();
    expect(await check(root, async () => ({ ...run('1'), frames: [], events: [] }))).toEqual([]);
  });

  it('has no place on a page without a prediction', async () => {
    const root = await miniCourse();
    await mkdir(join(root, 'lessons/01-adding'), { recursive: true });
    await writeFile(join(root, README), '# Adding\n');
    const [found] = await check(root, async () => run('1'), true);
    expect(found?.message).toBe(
      'the picture of the demo has no place: it belongs at the end of `## Predict`.',
    );
  });

  it('is a finding when the demo cannot be recorded', async () => {
    const root = await miniCourse();
    const [found] = await check(root, () => Promise.reject(new UserError('it is broken', 1)));
    expect(found?.message).toBe('the demo could not be recorded: it is broken');
  });
});
