import type { Diagram, Row } from '../model/diagram.ts';
import { nameOf, type TraceEvent } from '../model/events.ts';
import { trackFrames } from '../model/frame-state.ts';
import { escapeMarkdown, oneLine } from './escape.ts';
import { ending, leftOut } from './phrases.ts';
import { placeOf } from './place.ts';
import { sentence } from './sentence.ts';

/** A diagram as a table: the heads of its columns, and a row for each row of the diagram; all plain text, not escaped. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const HEAD = ['step', 'who runs then', 'what happens', 'line'] as const;

/** Who runs after each step, what happens in it, and the line of it. How the run ended stands in a last row, unless it came to its end. */
export function renderTable(diagram: Diagram): Table {
  const end = ending(diagram.run);
  const runners = runnersOf(diagram);
  const rows = diagram.rows.map((row, i) => [
    stepOf(row),
    runners[i] ?? '',
    happens(diagram, row),
    placeOf(row),
  ]);
  return { head: HEAD, rows: end === '' ? rows : [...rows, ['', '', end, '']] };
}

/** The rows of a diagram as sentences, each with the number of its step; for those who cannot see a picture of it. */
export function account(diagram: Diagram): string[] {
  const end = ending(diagram.run);
  const lines = diagram.rows.map((row) => {
    const step = stepOf(row);
    return `${step === '' ? '' : `${step}. `}${oneLine(happens(diagram, row))}`;
  });
  return end === '' ? lines : [...lines, oneLine(end)];
}

/** The table in Markdown, as GitHub draws it. */
export function markdownTable(diagram: Diagram): string {
  const { head, rows } = renderTable(diagram);
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), '| ---: | --- | --- | --- |', ...rows.map(line)].join('\n');
}

/** Steps are counted from 1 for readers. */
function stepOf(row: Row): string {
  return row.type === 'event' ? String(row.step + 1) : '';
}

function happens({ run }: Diagram, row: Row): string {
  return row.type === 'event' ? sentence(run, row.event) : leftOut(row);
}

/** Who runs after each row. A lane does not say it when several share it. */
function runnersOf({ run, tasks, rows, lanes }: Diagram): string[] {
  const tracker = trackFrames();
  let next = 0;
  return rows.map((row) => {
    for (; next < row.end; next++) tracker.follow(run.events[next] as TraceEvent);
    const lane = lanes[row.states.indexOf('running')];
    const runner = [...(lane?.frames ?? []), ...(lane?.guests ?? [])].find(
      (who) => tracker.state(who) === 'running',
    );
    return runner === undefined ? '' : nameOf(run, tasks.hosts.get(runner) ?? runner);
  });
}
