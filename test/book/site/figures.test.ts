import { describe, expect, it } from 'vitest';
import type { TraceEvent, TraceRun } from '../../../tools/trace/model/events.ts';
import { recordedText } from '../../../tools/trace/model/recorded.ts';
import type { Files } from '../../course/fixture.ts';
import { openBook, workbook } from '../fixture.ts';

const at = (line: number) => ({ file: 'lessons/01-adding/adding.ts', line });
const again: TraceEvent[] = ['1', '2', "'<b>'"].flatMap((value): TraceEvent[] => [
  { type: 'resume', by: 0, frame: 1, how: 'next', at: at(6) },
  { type: 'yield', frame: 1, to: 0, value, at: { ...at(1), within: 'sums' } },
]);
const run: TraceRun = {
  title: 'the demo',
  frames: [{ id: 1, name: 'sums', instance: 1, place: at(1) }],
  events: [{ type: 'create', by: 0, frame: 1, at: at(5) }, ...again],
  dropped: 0,
  ending: { how: 'done' },
};

const solution = `export function* sums() {
  // BEGIN SOLUTION 1: all sums
  yield secret;
  // END SOLUTION
}
const all = sums();
all.next();
`;

const figure = (to: string): string => `<!-- figure
title: Who calls \`next()\`, and who <answers>
run: demo
from: makes sums
to: ${to}
-->
![Figure 1.1: Who asks](given/figures/figure-1.svg)

[The same as a table](given/figures/figure-1.md) · \`npx lesson trace 1 --figure 1\`
<!-- end of figure -->
`;

const README = 'lessons/01-adding/README.md';
const page = String(workbook[README]);
const book = (changes: Files = {}, to = 'yields 2') =>
  openBook({
    [README]: page.replace('## 1. ', `## Predict\n\n${figure(to)}\n## 1. `),
    'lessons/01-adding/given/figures/figure-1.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'lessons/01-adding/given/figures/demo.run.json': recordedText(run),
    'solutions/01-adding/adding.ts': solution,
    ...changes,
  });

const INDEX = 'lessons/01-adding/index.html';
const WALK = 'lessons/01-adding/walk.html';

describe('a figure of a page', () => {
  it('is drawn from the run that was recorded, with its steps as data; of a solution only the starter is in it', async () => {
    const { text } = await book({}, "yields '<b>'");
    const html = await text(INDEX);
    expect(html).toContain('<figure class="run-figure" id="figure-1">');
    expect(html).toContain('<b>Who calls <code>next()</code>, and who &lt;answers&gt;</b>');
    expect(html).not.toMatch(/given\/figure-1|end of figure|secret|<style/);
    const [, json = ''] = /<script type="application\/json" data-of="steps">(.*?)<\/script>/.exec(html) ?? [];
    expect(json).not.toContain('<');
    const data = JSON.parse(json);
    expect(data.sources).toEqual({
      'adding.ts': expect.arrayContaining([expect.stringContaining('TODO 1')]),
    });
    expect(
      data.steps.map(({ number, place }: { number: number; place: unknown }) => [number, place]),
    ).toEqual([
      [1, { file: 'adding.ts', line: 5 }],
      ...[2, 4, 6].flatMap((number) => [
        [number, { file: 'adding.ts', line: 6 }],
        [number + 1, null],
      ]),
    ]);
  });

  it.each([
    ['the run is missing', { 'lessons/01-adding/given/figures/demo.run.json': '' }, "yields '<b>'"],
    [
      'the run is of another version',
      { 'lessons/01-adding/given/figures/demo.run.json': '{"version":0}' },
      "yields '<b>'",
    ],
    ['the run has no such step', {}, 'yields 7'],
  ])('is the picture that is a file when %s', async (_, changes, to) => {
    const { text } = await book(changes, to);
    const html = await text(INDEX);
    expect(html).toContain('<img src="given/figures/figure-1.svg"');
    expect(html).not.toContain('run-figure');
  });

  it('is drawn again when the run is another one', async () => {
    const { text, write } = await book({}, "yields '<b>'");
    expect(await text(INDEX)).toContain('run-figure');
    await write('lessons/01-adding/given/figures/demo.run.json', 'no run');
    expect(await text(INDEX)).not.toContain('run-figure');
  });
});

describe('the whole run', () => {
  it('has a page of its own, which the figure and the prediction lead to', async () => {
    const { site, text } = await book({}, "yields '<b>'");
    expect(await site.paths()).toContain(WALK);
    const walk = await text(WALK);
    expect(walk).toContain('<section class="walk"');
    expect(walk).not.toContain('secret');
    const html = await text(INDEX);
    expect(html).toContain('<p class="run-walk"><a href="walk.html">');
    const fold = html.indexOf('<details class="run-fold">');
    expect(fold).toBeGreaterThan(html.indexOf('id="predict"'));
    expect(fold).toBeLessThan(html.indexOf('id="1-add"'));
  });

  it('has none without a recorded demo', async () => {
    const { site, text } = await openBook();
    expect(await site.paths()).not.toContain(WALK);
    expect(await text(INDEX)).not.toContain('run-fold');
  });

  it('says what to do when it was recorded by another version', async () => {
    const { text } = await book({ 'lessons/01-adding/given/figures/demo.run.json': '{"version":0}' });
    expect(await text(WALK)).toContain('npx lesson verify 1 --fix');
  });
});
