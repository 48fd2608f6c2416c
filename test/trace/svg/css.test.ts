import { expect, it } from 'vitest';
import { FIGURE_COLOURS, figureStyle } from '../../../tools/trace/svg/parts/css.ts';
import { contrast } from '../../contrast.ts';

const GROUNDS = ['paper', 'block', 'tint'] as const;
const TEXTS = ['ink', 'soft', 'ribbon', 'value', 'error'] as const;
const THEMES = [
  ['light', 0],
  ['dark', 1],
] as const;

const pairs = THEMES.flatMap(([theme, i]) => GROUNDS.map((ground) => [theme, ground, i] as const));

it.each(pairs)('texts can be read: %s, on %s', (_, ground, i) => {
  for (const text of TEXTS)
    expect(contrast(FIGURE_COLOURS[text][i], FIGURE_COLOURS[ground][i]), text).toBeGreaterThanOrEqual(4.5);
});

// A hairline says what the blank place says too: as above.
it.each(pairs)('marks can be seen: %s, on %s', (_, ground, i) => {
  for (const mark of [...TEXTS, 'rest'] as const)
    expect(contrast(FIGURE_COLOURS[mark][i], FIGURE_COLOURS[ground][i]), mark).toBeGreaterThanOrEqual(3);
});

it.each(['page', 'file'] as const)('no text is smaller than 12 px: %s', (where) => {
  const sizes = [...figureStyle(where).matchAll(/([\d.]+)px/g)].map(([, size]) => Number(size));
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.min(...sizes)).toBe(12);
  expect(figureStyle(where)).toContain('font-size-adjust:none');
});

it('a page decides between light and dark by its color-scheme, a file by the system', () => {
  expect(figureStyle('page')).toContain('--fig-ribbon:light-dark(#0b6b70,#63d2cb)');
  expect(figureStyle('page')).not.toContain('prefers-color-scheme');
  expect(figureStyle('file')).toMatch(/prefers-color-scheme:dark\)\{\.fig\{--fig-ribbon:#63d2cb/);
  expect(figureStyle('file')).not.toContain('light-dark');
});

it('keeps its strokes in forced colours, and moves nothing', () => {
  expect(figureStyle()).toMatch(/forced-colors:active\)\{\.fig,\.fig-sign\{--fig-ribbon:CanvasText/);
  expect(figureStyle()).not.toMatch(/animation|transition/);
});
