import type { Row, Story } from '../model/diagram.ts';
import { nameOf, type TraceEvent } from '../model/events.ts';
import { openScene } from '../model/frame-state.ts';
import { escapeMarkdown, escapeXml, oneLine } from './escape.ts';
import { placeOf } from './place.ts';
import { cut, ending, folded, sentence } from './sentence.ts';

/** A story as a table: the heads of its columns, and a row for each row of the story; all plain text, not escaped. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const HEAD = ['step', 'who runs then', 'what happens', 'line'] as const;

/** Who runs after each step, what happens in it, and the line of it. How the run ended stands in a last row, unless it came to its end. */
export function renderTable(story: Story): Table {
  const end = ending(story.run);
  const runners = runnersOf(story);
  const rows = story.rows.map((row, i) => [stepOf(row), runners[i] ?? '', happens(story, row), placeOf(row)]);
  return { head: HEAD, rows: end === '' ? rows : [...rows, ['', '', end, '']] };
}

/** The rows of a story as sentences, each with the number of its step; for those who cannot see a picture of it. */
export function account(story: Story): string[] {
  const end = ending(story.run);
  const lines = story.rows.map((row) => {
    const step = stepOf(row);
    return `${step === '' ? '' : `${step}. `}${oneLine(happens(story, row))}`;
  });
  return end === '' ? lines : [...lines, oneLine(end)];
}

/** The table in Markdown, as GitHub draws it. */
export function markdownTable(story: Story): string {
  const { head, rows } = renderTable(story);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), '| ---: | --- | --- | --- |', ...rows.map(line)].join('\n');
}

/** The table in HTML; `data-row` and `data-step` of its rows are those of the picture. */
export function htmlTable(story: Story): string {
  const { head, rows } = renderTable(story);
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escapeXml(oneLine(text))}</${tag}>`).join('');
  const body = rows.map((texts, i) => `<tr${marks(story.rows[i], i)}>${cells('td', texts)}</tr>`);
  return [
    '<table class="trace-table">',
    `<thead><tr>${cells('th', head)}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function marks(row: Row | undefined, index: number): string {
  if (row === undefined) return ' class="tr-ending"';
  return ` data-row="${index}"${row.type === 'event' ? ` data-step="${row.step}"` : ''}`;
}

/** Steps are counted from 1 for readers. */
function stepOf(row: Row): string {
  return row.type === 'event' ? String(row.step + 1) : '';
}

function happens({ run }: Story, row: Row): string {
  if (row.type === 'event') return sentence(run, row.event);
  return row.type === 'more' ? folded(row.times) : cut(row.steps);
}

/** Who runs after each row. A lane does not say it when several share it. */
function runnersOf({ run, tasks, rows, lanes }: Story): string[] {
  const scene = openScene();
  let next = 0;
  return rows.map((row) => {
    for (; next < row.end; next++) scene.follow(run.events[next] as TraceEvent);
    const lane = lanes[row.standings.indexOf('running')];
    const runner = [...(lane?.frames ?? []), ...(lane?.guests ?? [])].find(
      (who) => scene.standing(who) === 'running',
    );
    return runner === undefined ? '' : nameOf(run, tasks.hosts.get(runner) ?? runner);
  });
}
