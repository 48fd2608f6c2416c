import { type Html, html, raw } from '../markup/html.ts';
import type { Markup } from '../protocol/live-types.ts';
import type { PairData, StepsData } from '../protocol/steps.ts';
import { dataBlock } from './data-block.ts';

/** A whole run as a map: the names of its lanes and columns, which stay in sight, and what pans below them. */
export interface WalkMap {
  readonly heads: Markup;
  readonly body: Markup;
  readonly marks: Html;
  readonly data: StepsData;
}

/** A whole run, or yours and the reference's. */
export interface WalkInput {
  /** What ran. */
  readonly title: string;
  readonly run: WalkMap;
  readonly reference?: (WalkMap & { readonly pair: PairData }) | undefined;
}

/** A run to be walked through: maps, and the data with which the script makes the rest. */
export function walkHtml({ title, run, reference }: WalkInput): Html {
  const maps = reference
    ? html`${mapHtml(run, 'Yours')}${mapHtml(reference, 'The reference')}`
    : mapHtml(run, '');
  return html`<section class="walk${reference && ' walk-pair'}" aria-label="${title}">
<div class="walk-runs">
${maps}</div>
${run.marks}${reference && dataBlock('pair', reference.pair)}</section>
`;
}

function mapHtml({ heads, body, data }: WalkMap, whose: string): Html {
  return html`<div class="walk-run">
${whose !== '' && html`<h3>${whose}</h3>\n`}<div class="walk-map" tabindex="0" role="group" aria-label="${whose === '' ? 'Map of the run' : `Map of the run: ${whose}`}">
<div class="walk-heads">${raw(heads)}</div>
<div class="walk-body">${raw(body)}</div>
</div>
${dataBlock('steps', data)}</div>
`;
}
