import { describe, expect, it } from 'vitest';
import type { Scene, SceneLane } from '../../../tools/trace/scene/scene.ts';
import { FIGURE_WIDTHS, type FigureWidth, fits, renderFigure } from '../../../tools/trace/svg/figure.ts';
import { buildScene, control, done, empty, label, ready, step } from '../scene/build.ts';
import { SCENES, task } from '../scene/scenes.ts';
import { problemsOf, textsOf } from './crossings.ts';

const WIDTHS: readonly FigureWidth[] = ['wide', 'text', 'narrow', 'phone'];

const lanes = (...names: string[]): SceneLane[] =>
  names.map((name, i) => ({ name, detail: '', frames: [i] }));

/** What is awkward: long values, errors, one who calls itself, values of futures that have no column, prints that are long. */
const awkward = buildScene({
  title: 'A <title> that says `next()` & more',
  lanes: lanes('caller', 'countdown #12', 'Task-1 worker'),
  columns: [
    { kind: 'ready', name: 'ready', detail: 'next first' },
    { kind: 'future', name: 'box', detail: 'a future' },
  ],
  above: 'rn-',
  ending: 'It was stopped after 2 seconds: it waits for something that never comes.',
  blocks: [
    {
      kind: 'turn',
      label: 'loop 2, turn 13',
      marks: 'rn-',
      cells: { 0: ready('one', 'another call', 'third', 'fourth', 'fifth', 'sixth', 'seventh'), 1: empty() },
      rows: [
        step({ type: 'make', from: 0, to: 2, label: label('worker()') }, 'rnn'),
        step(control(0, 1, "next(|'a very long value, longer than any gap & <b>'|)"), 'crn'),
        step(
          { type: 'note', lane: 1, label: label('prints a line that has no end and goes on and on') },
          'crn',
        ),
        step({ type: 'put', lane: 1, column: null, label: label('fills |other|') }, 'crn'),
        step({ type: 'read', lane: 1, column: 1, label: label("|'a result'|") }, 'crn', {
          cells: { 0: ready('one'), 1: done("'a_result_without_any_blank_in_it_at_all'") },
        }),
        step(control(1, 1, 'next()'), 'crn'),
        step(
          {
            type: 'control',
            from: 1,
            to: 0,
            label: label('throw |Error: boom|'),
            through: [],
            isError: true,
          },
          'rfn',
        ),
        step(control(0, 1, 'next()'), 'rfn'),
      ],
    },
  ],
});

describe.each([...Object.entries(SCENES), ['awkward', awkward] as const])('%s', (_, scene) => {
  it.each(WIDTHS)('nothing crosses a text: %s', (width) => {
    expect(problemsOf(renderFigure(scene, { width }))).toEqual([]);
    expect(problemsOf(renderFigure(scene, { width, standalone: true, number: 'Figure 1.1' }))).toEqual([]);
  });

  it.each(WIDTHS)('names its lanes whole: %s', (width) => {
    const texts = textsOf(renderFigure(scene, { width })).map(({ name }) => name);
    for (const { name } of scene.lanes)
      expect(name.split(' ').every((word) => texts.some((text) => text.split(' ').includes(word)))).toBe(
        true,
      );
  });
});

it.each(
  Object.entries(SCENES).flatMap(([name, scene]) => WIDTHS.map((width) => [name, width, scene] as const)),
)('%s is as wide as it is asked to be: %s', (_, width, scene) => {
  expect(fits(scene, width)).toBe(null);
  const px = FIGURE_WIDTHS[width];
  expect(renderFigure(scene, { width })).toMatch(
    new RegExp(`width="${px}" height="(\\d+)" viewBox="0 0 ${px} \\1"`),
  );
});

it('says why a scene does not fit, and draws it wider', () => {
  const names = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
  const wide: Scene = { ...task, lanes: lanes(...names), blocks: [] };
  expect(fits(wide, 'phone')).toMatchInlineSnapshot(
    `"6 lanes and 3 columns of state need at least 480 px, and the figure has 358: choose fewer, or make two figures."`,
  );
  expect(fits(wide, 'wide')).toMatchInlineSnapshot(`null`);
  expect(problemsOf(renderFigure(wide, { width: 'phone' }))).toEqual([]);
});

it('is a row for each step, with all state for the step in hand', () => {
  const rows = renderFigure(task, { width: 'wide' })
    .split('\n')
    .filter((line) => line.includes('class="fig-row"'));
  expect(rows.map((row) => /data-row="(\d+)"/.exec(row)?.[1]).join()).toBe('1,2,3,4,5,6,7,8,9,10,11');
  const shown = rows.map((row) => {
    const [always = '', inHand = ''] = row.split('<g class="fig-state">');
    return [always, inHand]
      .map((part) =>
        textsOf(part)
          .map(({ name }) => name)
          .join(' '),
      )
      .join(' | ');
  });
  expect(shown.join('\n')).toMatchInlineSnapshot(`
    "1 next() bob | 
    2 letter ann | bob
    3 next() empty | ann
    4 Task-2 bob | empty ann
    5 setResult ann 'hello' | bob
    6 next() empty | 'hello' bob
    7 'hello' | 'hello' bob
    8 return bob 'the letter says hello' | 'hello'
    9 next() empty | 'hello' 'the letter says hello'
    10 'the letter s…' | 'the letter says hello'
    11 return | empty 'hello' 'the letter says hello'"
  `);
});

it('alone it brings its title, its style and its words; in a page it leaves them to the page', () => {
  const alone = renderFigure(
    { ...awkward, note: 'Turn 1 is left out.' },
    { width: 'wide', standalone: true, number: 'Figure 1.2', description: 'One & all.', id: 'x' },
  );
  expect(alone).toContain('role="img" aria-labelledby="x-title" aria-describedby="x-desc"');
  expect(alone).toContain('<title id="x-title">A &lt;title&gt; that says next() &amp; more</title>');
  expect(alone).toContain('<desc id="x-desc">One &amp; all.</desc>');
  expect(alone).toContain('prefers-color-scheme:dark');
  expect(textsOf(alone).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Turn 1 is left out.', 'ended by an error']),
  );
  const inline = renderFigure(awkward, { width: 'wide', id: 'x' });
  expect(inline).not.toMatch(/<style>|<title id|fig-legend|fig-title/);
  expect(inline).toContain('aria-label="A &lt;title&gt; that says next() &amp; more"');
  expect(inline).toContain('id="x-hatching"');
});

it('is spoken by at most 100 characters', () => {
  const name = /<title id="fig-title">(.*?)<\/title>/.exec(
    renderFigure({ ...task, title: 'word '.repeat(40) }, { width: 'wide', standalone: true }),
  )?.[1];
  expect(name).toHaveLength(100);
});
