import type { Scene } from '../../trace/scene/scene.ts';
import { renderTable } from '../../trace/scene/table.ts';
import { type Html, html } from '../markup/html.ts';

/** A scene as a table. All that the picture says is in it. */
export function tableHtml(scene: Scene): Html {
  const { head, rows } = renderTable(scene);
  const row = ([step = '', ...cells]: readonly string[]): Html =>
    html`<tr><td class="right">${step}</td>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
  return html`<div class="table"><table>
<thead><tr>${head.map((words) => html`<th scope="col">${words}</th>`)}</tr></thead>
<tbody>
${rows.map(row)}</tbody>
</table></div>
`;
}
