import { describe, expect, it } from 'vitest';
import { FIGURE_WIDTHS, type FigureWidth, fits, renderFigure } from '../../../tools/trace/svg/figure.ts';
import { SCENES } from '../scene/scenes.ts';
import { problemsOf } from './crossings.ts';

const WIDTHS: readonly FigureWidth[] = ['wide', 'text', 'narrow', 'phone'];

describe.each(Object.entries(SCENES))('%s', (_, scene) => {
  it.each(WIDTHS)('nothing crosses a text: %s', (width) => {
    expect(problemsOf(renderFigure(scene, { width }))).toEqual([]);
    expect(problemsOf(renderFigure(scene, { width, standalone: true, number: 'Figure 1.1' }))).toEqual([]);
  });

  it.each(WIDTHS)('fits: %s', (width) => {
    expect(fits(scene, width)).toBe(null);
    const drawn = renderFigure(scene, { width });
    expect(drawn).toMatch(`width="${FIGURE_WIDTHS[width]}"`);
  });
});
