import type { Scene } from '../../trace/scene/scene.ts';
import { FIGURE_WIDTHS, type FigureWidth, renderFigure } from '../../trace/svg/figure.ts';
import { legendOf } from '../../trace/svg/legend.ts';
import { withoutTicks } from '../../trace/words/phrases.ts';
import { type Html, html, raw } from '../markup/html.ts';

/** The widths that a figure is drawn for, the widest first: the style sheet shows the one for which there is room. */
const WIDTHS = (Object.keys(FIGURE_WIDTHS) as FigureWidth[]).toSorted(
  (a, b) => FIGURE_WIDTHS[b] - FIGURE_WIDTHS[a],
);

/** A scene, drawn for each width; what it shows is told by the element of the id `table`. */
export function drawings(scene: Scene, id: string, table: string): Html {
  return html`${WIDTHS.map((width) => {
    const svg = renderFigure(scene, { width, id: `${id}-${width}` });
    return html`<div class="run-${width}" role="img" aria-label="${withoutTicks(scene.title)}" aria-describedby="${table}">
${raw(svg)}</div>
`;
  })}`;
}

/** The marks that are in a scene, and what each of them means. */
export function marksOf(scene: Scene): Html {
  return html`<ul class="run-marks">
${legendOf(scene).map(({ sign, words }) => html`<li>${raw(sign)} ${words}</li>\n`)}</ul>
`;
}
