import { type Html, html } from '../markup/html.ts';
import type { StepsData } from '../protocol/steps.ts';
import { codeSpans } from './code-spans.ts';
import { dataBlock } from './data-block.ts';

/** A figure of a page. */
export interface RunFigure {
  /** `Figure 12.2` */
  readonly caption: string;
  /** In the page, and in the address of its steps: `figure-2`. */
  readonly id: string;
  /** Title and note are plain text, with code between backticks. */
  readonly title: string;
  /** What is left out. Empty when nothing is. */
  readonly note: string;
  /** For every width. */
  readonly drawings: Html;
  readonly marks: Html;
  readonly table: Html;
  readonly data: StepsData;
  /** Where the whole run can be walked through; null when nowhere. */
  readonly walk: string | null;
}

/** The id of the table that tells what a figure shows. */
export const tableId = (id: string): string => `${id}-table`;

/** A figure in a page. Without a script all of the picture is to be seen; the script puts buttons and a panel into it. */
export function figureHtml({
  caption,
  id,
  title,
  note,
  drawings,
  marks,
  table,
  data,
  walk,
}: RunFigure): Html {
  return html`<figure class="run-figure" id="${id}">
<figcaption><span class="run-title"><span class="run-number">${caption}</span> <b>${codeSpans(title)}</b></span></figcaption>
${note !== '' && html`<p class="run-note">${codeSpans(note)}</p>\n`}<div class="run-picture">
${drawings}</div>
<div class="run-key">
${marks}</div>
<details class="run-table"><summary>The same as a table</summary>
<div id="${tableId(id)}">${table}</div></details>
${walk !== null && html`<p class="run-walk"><a href="${walk}">Walk through the whole run</a></p>\n`}${dataBlock('steps', data)}
</figure>
`;
}
