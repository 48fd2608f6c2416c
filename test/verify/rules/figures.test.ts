import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../tools/errors.ts';
import type { TraceRun } from '../../../tools/trace/model/events.ts';
import type { Finding } from '../../../tools/verify/context/finding.ts';
import { openContext } from '../../../tools/verify/context/open.ts';
import { figures } from '../../../tools/verify/rules/figures.ts';
import { miniCourse } from '../../course/mini-course.ts';
import { write } from '../../trace/runs.ts';
import { fakeRunner } from '../fake-runner.ts';
import { fakeTracer } from '../fake-tracer.ts';

const PAGE = 'lessons/01-adding/README.md';

/** A frame that is asked three times. */
const run = (value = '1'): TraceRun =>
  write('Who runs when', (pen) => {
    const fib = pen.make('fib', 1);
    for (const each of [value, '2', '3']) {
      pen.next(fib, undefined, 2);
      pen.yields(each, 3);
    }
  });

/** A course whose page asks for a figure. */
async function asking(question: string): Promise<string> {
  const root = await miniCourse();
  const page = await readFile(join(root, PAGE), 'utf8');
  await writeFile(join(root, PAGE), `${page}\n<!-- figure\n${question}\n-->\n<!-- end of figure -->\n`);
  return root;
}

const ASKS = 'title: Asked three times\nrun: demo\nfrom: caller makes fib\nto: fib yields 3';

async function check(
  root: string,
  trace: () => Promise<TraceRun> = async () => run(),
  fix = false,
): Promise<readonly Finding[]> {
  const options = { runner: fakeRunner(), tracer: fakeTracer(trace), fix };
  return figures(await openContext(root, options, () => {}));
}

const given = async (root: string): Promise<string[]> =>
  (await readdir(join(root, 'lessons/01-adding/given/figures'))).sort();

describe('the figures of a page', () => {
  it('are missing, are drawn with --fix, and are stale when the run is another', async () => {
    const root = await asking(ASKS);
    const [missing, ...more] = await check(root);
    expect(more).toEqual([]);
    expect(missing).toEqual({
      file: PAGE,
      line: 1,
      message:
        'the figures are not those of the page any more (given/figures/demo.run.json, given/figures/figure-1.svg, given/figures/figure-1.md, README.md). `npx lesson verify 1 --fix` draws them.',
    });
    expect(await check(root, undefined, true)).toEqual([]);
    expect(await check(root)).toEqual([]);
    expect(await given(root)).toEqual(['demo.run.json', 'figure-1.md', 'figure-1.svg']);
    const page = await readFile(join(root, PAGE), 'utf8');
    expect(page).toContain(
      '-->\n![Figure 1.1: Asked three times](given/figures/figure-1.svg)\n\n[The same as a table]',
    );
    const table = await readFile(join(root, 'lessons/01-adding/given/figures/figure-1.md'), 'utf8');
    expect(table).toContain('# Figure 1.1: Asked three times\n');
    expect(table).toContain('fib yields 3');
    const [stale] = await check(root, async () => run('0'));
    expect(stale?.message).toContain(
      '(given/figures/demo.run.json, given/figures/figure-1.svg, given/figures/figure-1.md)',
    );
  });

  it('leave nothing behind that the page does not ask for any more', async () => {
    const root = await asking(ASKS);
    await check(root, undefined, true);
    const page = await readFile(join(root, PAGE), 'utf8');
    await writeFile(join(root, PAGE), page.replace(/<!-- figure[\s\S]*<!-- end of figure -->\n/, ''));
    expect((await check(root))[0]?.message).toContain(
      '(given/figures/figure-1.md, given/figures/figure-1.svg)',
    );
    await check(root, undefined, true);
    // The walk through the whole demo is drawn from it.
    expect(await given(root)).toEqual(['demo.run.json']);
  });

  it('are drawn from a run without generators, too', async () => {
    const calls = write('Who runs when', (pen) => {
      for (const name of ['A', 'B', 'C', 'D', 'E', 'F']) pen.print(name);
    });
    const root = await asking('title: Six calls\nrun: demo\nfrom: prints "A"\nto: prints "F"');
    expect(await check(root, async () => calls, true)).toEqual([]);
    expect(await given(root)).toEqual(['demo.run.json', 'figure-1.md', 'figure-1.svg']);
  });

  it('are stale when somebody has changed a file of theirs', async () => {
    const root = await asking(ASKS);
    await check(root, undefined, true);
    await writeFile(join(root, 'lessons/01-adding/given/figures/figure-1.md'), 'mine');
    expect((await check(root))[0]?.message).toContain('(given/figures/figure-1.md)');
  });

  it.each([
    ['a step that does not happen', ASKS.replace('yields 3', 'yields 9'), 'no step says `fib yields 9`'],
    ['too few steps', ASKS.replace('yields 3', 'yields 1'), 'it would have 3 steps; a figure has 6 to 15'],
    ['a lane that is not there', `${ASKS}\nlanes: fob`, 'no lane is called `fob`'],
    ['what the run does not tell', `${ASKS}\nstate: letter`, 'the run says nothing of `letter`'],
    [
      'a program that is not there',
      ASKS.replace('run: demo', 'run: given/no.ts'),
      'there is no such program',
    ],
    ['nothing', 'title: Nothing', 'the figure does not say its `run:`'],
  ])('that ask for %s are findings, and nothing is drawn', async (_, question, message) => {
    const root = await asking(question);
    const found = await check(root, undefined, true);
    expect(found.map((finding) => finding.message).join('\n')).toContain(message);
    await expect(given(root)).rejects.toThrow('ENOENT');
  });
});

describe('the recording of a demo', () => {
  it('is kept for the walk, whether or not the page has figures', async () => {
    const root = await miniCourse();
    await check(root, undefined, true);
    expect(await given(root)).toEqual(['demo.run.json']);
  });

  it('is not kept when the demo has no generator', async () => {
    const root = await miniCourse();
    expect(await check(root, async () => ({ ...run(), frames: [], events: [] }))).toEqual([]);
  });

  it('is a finding when it cannot be made, or has no end', async () => {
    const root = await miniCourse();
    const [broken] = await check(root, () => Promise.reject(new UserError('it is broken', 1)));
    expect(broken?.message).toBe('demo.ts could not be recorded: it is broken');
    const stopped = { how: 'stopped', sentence: 'It ran for ever.' } as const;
    const [endless] = await check(root, async () => ({ ...run(), ending: stopped }));
    expect(endless?.message).toMatch(/^demo\.ts did not come to its end when it was recorded, twice\. If /);
  });
});
