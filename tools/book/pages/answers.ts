import { diffRows, foldRows } from '../../terminal/diff-rows.ts';
import type { Highlight } from '../markup/highlight.ts';
import { type Html, html } from '../markup/html.ts';

/** A file that the learner writes, and what the solution says in its place. */
export interface AnswerTexts {
  readonly name: string;
  readonly own: string;
  readonly solution: string;
}

/** The place on the page of a lesson where its answers are loaded when somebody asks; hidden until they may be seen. */
export function answersPlace(mayLook: boolean): Html {
  return html`<section id="answers" class="answers"${!mayLook && html` hidden`} aria-label="Your code and the solution">
<details data-loads="answers.html"><summary>Yours, the solution, and the difference</summary>
<div class="answers-body" aria-live="polite"></div>
</details>
</section>
`;
}

/** The answers of a lesson, file by file: yours, the solution and the difference, as tabs. */
export function answersHtml(files: readonly AnswerTexts[], highlight: Highlight): Html {
  return html`<div>
${files.map((file, at) => fileHtml(file, `answer-${at}`, highlight))}</div>
`;
}

function fileHtml({ name, own, solution }: AnswerTexts, id: string, highlight: Highlight): Html {
  const [mine, theirs] = [own, solution].map((text) => highlight(text.trimEnd(), 'ts'));
  const panels: readonly (readonly [string, Html])[] = [
    ['Yours', codeHtml(mine ?? [])],
    ['Solution', codeHtml(theirs ?? [])],
    ['Difference', differenceHtml({ own, solution }, mine ?? [], theirs ?? [])],
  ];
  return html`<section class="answer" aria-labelledby="${id}">
<h3 id="${id}"><code>${name}</code></h3>
<div role="tablist" aria-labelledby="${id}">
${panels.map(
  ([title], at) =>
    html`<button type="button" role="tab" id="${id}-tab-${at}" aria-controls="${id}-panel-${at}" aria-selected="${at === 0 ? 'true' : 'false'}"${at > 0 && html` tabindex="-1"`}>${title}</button>\n`,
)}</div>
${panels.map(
  ([, panel], at) =>
    html`<div role="tabpanel" id="${id}-panel-${at}" aria-labelledby="${id}-tab-${at}"${at > 0 && html` hidden`}>${panel}</div>\n`,
)}</section>
`;
}

function codeHtml(lines: readonly Html[]): Html {
  return html`<pre class="code"><code>${lines.map((line) => html`${line}\n`)}</code></pre>`;
}

/** One below the other: `-` is yours and `+` the solution's. */
function differenceHtml(
  { own, solution }: Pick<AnswerTexts, 'own' | 'solution'>,
  mine: readonly Html[],
  theirs: readonly Html[],
): Html {
  if (own.trimEnd() === solution.trimEnd()) return html`<p>Yours is the solution, letter for letter.</p>`;
  const rows = numbered(own.trimEnd(), solution.trimEnd());
  const lines: Html[] = [];
  let added: Html[] = [];
  const flush = (): void => {
    lines.push(...added);
    added = [];
  };
  for (const row of foldRows(rows, 3)) {
    if ('folded' in row) {
      flush();
      lines.push(html`<span class="line folded">… ${row.folded} equal lines</span>`);
    } else if (row.same) {
      flush();
      lines.push(html`<span class="line"><span class="sign"> </span> ${mine[row.left ?? 0]}</span>`);
    } else {
      if (row.left !== null)
        lines.push(html`<span class="line own"><span class="sign">-</span> ${mine[row.left]}</span>`);
      if (row.right !== null)
        added.push(html`<span class="line other"><span class="sign">+</span> ${theirs[row.right]}</span>`);
    }
  }
  flush();
  return html`<p class="signs"><span class="own"><b>-</b> yours</span> <span class="other"><b>+</b> the solution</span></p>
<pre class="code difference"><code>${lines}</code></pre>`;
}

/** A row of a comparison, as the numbers of its lines, from 0. */
interface NumberedRow {
  readonly left: number | null;
  readonly right: number | null;
  readonly same: boolean;
}

function numbered(own: string, solution: string): NumberedRow[] {
  let [left, right] = [0, 0];
  return diffRows(own, solution).map((row) => ({
    left: row.left === null ? null : left++,
    right: row.right === null ? null : right++,
    same: row.same,
  }));
}
