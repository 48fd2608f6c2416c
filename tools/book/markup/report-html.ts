import { testName } from '../../report/first-failure.ts';
import type { Report, ReportItem } from '../../report/items.ts';
import { fitted, longTexts, MOST_VALUE_LINES } from '../../report/values.ts';
import {
  cutRows,
  diffRows,
  excerptRows,
  excerpts,
  foldRows,
  type Shortened,
} from '../../terminal/diff-rows.ts';
import { plainLook } from '../../terminal/style.ts';
import { clean } from '../../terminal/text.ts';
import type { Place } from '../../verdict.ts';
import { frameHtml } from './code-frame-html.ts';
import type { Highlight } from './highlight.ts';
import { type Html, html } from './html.ts';
import { inlineHtml } from './inline-html.ts';
import { renderInline } from './markdown.ts';

/** How many characters a value may have to stand on one line: about as many as the panel is wide. */
const COLUMNS = 44;

/** A longer line of a value is shown by what is around the first difference. */
const LONGEST = 5 * COLUMNS;

/** How many lines of what was printed are sent to a page. */
const PRINTED = 200;

const { signs } = plainLook();

/** How a report is drawn. */
export interface ReportLook {
  readonly highlight: Highlight;
  /** The folder of the lesson, whose files go by their names alone. */
  readonly folder: string;
}

/** A report as HTML, in two pieces: there is room for buttons between them. */
export interface ReportHtml {
  /** What happened, and why. */
  readonly head: Html;
  /** What was expected and received, where, and the rest; it can be long. */
  readonly rest: Html;
}

/** What a learner is told about a run, in the words of the terminal, as HTML. Nothing in it is let through that is not escaped. */
export function verdictHtml({ sign, title, isTest, parts }: Report, look: ReportLook): ReportHtml {
  const text = isTest ? testName(title, { signs }) : title;
  const count = parts.findIndex((part) => part.kind !== 'text' || part.tone === 'aside');
  const said = count < 0 ? parts.length : count;
  return {
    head: html`<p class="verdict-title"><span class="sign" aria-hidden="true">${signs[sign]}</span> <b>${text}</b></p>
${parts.slice(0, said).map((part) => partHtml(part, look))}`,
    rest: html`${parts.slice(said).map((part) => partHtml(part, look))}`,
  };
}

/** The words of a text, as HTML that stands within a line. */
export function textHtml({ text, isMarkdown }: Extract<ReportItem, { kind: 'text' }>): Html {
  return isMarkdown ? inlineHtml(text) : html`${text}`;
}

function partHtml(part: ReportItem, look: ReportLook): Html {
  switch (part.kind) {
    case 'text':
      return html`<p class="${part.tone}">${textHtml(part)}</p>\n${part.place && placeHtml(part.place, look)}`;
    case 'values':
      return valuesHtml(part.expected, part.received);
    case 'place':
      return html`${part.place && placeHtml(part.place, look)}${part.frame !== undefined && frameHtml(part.frame, look.highlight)}`;
    case 'output':
      return outputHtml(part.output);
    case 'before':
      return html`<p class="aside">before that, ${testName(part.test, { signs })} failed:</p>
<p>${part.isMarkdown ? inlineHtml(part.text) : part.text}</p>
`;
    case 'problems':
      return html`<p class="label">and at</p>
<ul class="places">
${part.problems.map((each) => html`<li>${placeButton(each, look)} <span class="aside">${each.code}</span></li>\n`)}</ul>
`;
    case 'stretch':
      return html`<p class="aside">To stretch, if you like:</p>
<ul class="places">
${part.exercises.map(({ number, title }) => html`<li>${number} ${renderInline(title)}</li>\n`)}</ul>
`;
    case 'failure':
      return html`<p class="verdict-title fail"><span class="sign" aria-hidden="true">${signs.fail}</span> <b>${testName(part.test, { signs })}</b></p>
`;
  }
}

/** Asks the watcher for the editor, there; the script of the page knows it by its `data-action`. */
function placeButton({ file, line, column }: Place, { folder }: ReportLook): Html {
  const name = file.replace(/^lessons\//, '').replace(`${folder}/`, '');
  return html`<button type="button" class="place" data-action="open" data-file="${file}" data-line="${line}" data-column="${column}" title="Open ${file}:${line} in your editor">${name}:${line}</button>`;
}

function placeHtml(place: Place, look: ReportLook): Html {
  const asked = /\.test\.ts$/.test(place.file) && html` <span class="aside">what was asked</span>`;
  return html`<p class="places">${placeButton(place, look)}${asked}</p>\n`;
}

function valuesHtml(expected: string | undefined, received: string | undefined): Html {
  const texts = longTexts(expected, received, COLUMNS);
  if (texts !== null) return versus(texts.expected, texts.received);
  const isLine = ![expected, received].some((value) => value?.includes('\n'));
  const [left, right] = isLine ? excerpts(expected ?? '', received ?? '', LONGEST) : [expected, received];
  const value = (name: 'expected' | 'received', text: string) => {
    const shown = fitted(text, COLUMNS);
    const lines = typeof shown === 'string' ? shown : firstLines(shown);
    return html`<div><dt>${name}</dt><dd class="${name}"><pre>${lines}</pre></dd></div>\n`;
  };
  return html`<dl class="values">
${expected !== undefined && value('expected', left ?? '')}${received !== undefined && value('received', right ?? '')}</dl>
`;
}

function firstLines(lines: readonly string[]): string {
  const shown = lines.length > MOST_VALUE_LINES ? lines.slice(0, MOST_VALUE_LINES - 1) : lines;
  const rest = lines.length - shown.length;
  return `${shown.join('\n')}${rest > 0 ? `\n${signs.more} ${rest} lines more` : ''}`;
}

/** Two texts beside each other; the first line where they part has a mark. */
function versus(expected: string, received: string): Html {
  const all = excerptRows(diffRows(clean(expected), clean(received)), LONGEST);
  const rows = cutRows(foldRows(all, 3), MOST_VALUE_LINES);
  const first = rows.findIndex((row) => 'same' in row && !row.same);
  return html`<div class="table"><table class="versus">
<thead><tr><th scope="col">expected</th><th scope="col">received</th></tr></thead>
<tbody>
${rows.map((row, at) => versusRow(row, at === first))}</tbody>
</table></div>
`;
}

function versusRow(row: Shortened, isFirst: boolean): Html {
  if (!('same' in row)) {
    const what = 'folded' in row ? `${row.folded} equal lines` : `${row.cut} lines more`;
    return html`<tr class="folded"><td colspan="2">${signs.more} ${what}</td></tr>\n`;
  }
  const kind = row.same ? 'same' : isFirst ? 'parted first' : 'parted';
  const cell = (line: string | null, name: string) =>
    line === null ? html`<td class="none"></td>` : html`<td class="${name}">${line}</td>`;
  return html`<tr class="${kind}">${cell(row.left, 'expected')}${cell(row.right, 'received')}</tr>\n`;
}

function outputHtml(output: string): Html {
  const lines = clean(output).replace(/\n+$/, '').split('\n');
  // The end of what a program printed says more than its beginning.
  const shown = lines.slice(-PRINTED);
  const before = lines.length - shown.length;
  return html`<p class="label">it printed</p>
<pre class="output" tabindex="0">${before > 0 && html`<span class="aside">${signs.more} ${before} lines before\n</span>`}${shown.join('\n')}</pre>
`;
}
