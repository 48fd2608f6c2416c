import type { Scene, StepRow, WaitRow } from '../../trace/scene/scene.ts';
import { type Html, html } from '../markup/html.ts';
import type { StepsData } from '../shared/steps.ts';
import { codeSpans } from './code-spans.ts';
import { cellWords } from './words.ts';

/** A scene as a table: step, who runs after it, what happens, the state beside it, the line. All that the picture says is in it. */
export function tableHtml(scene: Scene, { steps }: Pick<StepsData, 'steps'>): Html {
  const columns = scene.columns.flatMap(({ kind, name }, at) => (kind === 'frame' ? [] : [{ name, at }]));
  const heads = ['step', 'who runs then', 'what happens', ...columns.map(({ name }) => name), 'line'];
  const across = (words: Html | string): Html => html`<tr><td colspan="${heads.length}">${words}</td></tr>\n`;
  let at = 0;
  const step = (row: StepRow): Html => {
    const { place } = steps[at++] ?? { place: null };
    const cells = columns.map(({ at: column }) => {
      const cell = row.state[column] ?? null;
      return html`<td>${cell && cellWords(cell)}</td>`;
    });
    return html`<tr><td class="right">${row.number}</td><td>${whoRuns(scene, row)}</td><td>${codeSpans(row.sentence)}</td>${cells}<td>${place && html`<code>${place.file}:${place.line}</code>`}</td></tr>
`;
  };
  const rows = scene.blocks.map(({ label, rows }) => [
    label !== '' && across(label),
    rows.map((row) => {
      if (row.type === 'step') return step(row);
      return across(row.type === 'fold' ? `${row.first} to ${row.last}: ${row.text}` : waiting(row));
    }),
  ]);
  return html`<div class="table"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}${scene.ending !== '' && across(scene.ending)}</tbody>
</table></div>
`;
}

function whoRuns({ lanes }: Scene, { marks }: StepRow): string {
  return lanes[marks.indexOf('runs')]?.name ?? 'nobody';
}

function waiting({ label, from, to }: WaitRow): Html {
  const time = from !== undefined && to !== undefined && `, from ${from} s to ${to} s`;
  return html`nobody runs: the loop waits in <code>${label}</code>${time}`;
}
