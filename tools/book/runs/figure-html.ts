import { type Html, html, raw } from '../markup/html.ts';
import type { Markup } from '../shared/live-types.ts';
import type { StepsData } from '../shared/steps.ts';
import { dataBlock } from './data-block.ts';

/** How wide the drawings of a figure are, in pixels: the style sheet shows the one for which there is room. */
export const WIDTHS = { wide: 704, narrow: 528, phone: 358 } as const;

/** A drawing for each width. */
export type Drawings = Readonly<Record<keyof typeof WIDTHS, Markup>>;

/** A figure of a page. */
export interface RunFigure {
  /** `Figure 12.2` */
  readonly caption: string;
  /** In the page, and in the address of its steps: `figure-2`. */
  readonly id: string;
  readonly title: string;
  /** What is left out. Empty when nothing is. */
  readonly note: string;
  readonly drawings: Drawings;
  readonly legend: Markup;
  readonly table: Html;
  readonly data: StepsData;
  /** Where the whole run can be walked through; null when nowhere. */
  readonly walk: string | null;
}

/** A figure in a page. Without a script all of the picture is to be seen; the script puts buttons and a panel into it. */
export function figureHtml({
  caption,
  id,
  title,
  note,
  drawings,
  legend,
  table,
  data,
  walk,
}: RunFigure): Html {
  const drawing = (width: keyof Drawings) => html`<div class="run-${width}">${raw(drawings[width])}</div>\n`;
  return html`<figure class="run-figure" id="${id}">
<figcaption><span class="run-title"><span class="run-number">${caption}</span> <b>${title}</b></span></figcaption>
${note !== '' && html`<p class="run-note">${note}</p>\n`}<div class="run-picture" role="img" aria-label="${title}" aria-describedby="${id}-table">
${drawing('wide')}${drawing('narrow')}${drawing('phone')}</div>
<div class="run-key">
${raw(legend)}</div>
<details class="run-table"><summary>The same as a table</summary>
<div id="${id}-table">${table}</div></details>
${walk !== null && html`<p class="run-walk"><a href="${walk}">Walk through the whole run</a></p>\n`}${dataBlock('steps', data)}
</figure>
`;
}
